namespace LetterPdf.Input;

/// <summary>What stands between the braces of a merge field or a condition.</summary>
/// <param name="Start">Its place in the text.</param>
/// <param name="Length">In characters.</param>
internal abstract record MergeExpression(int Start, int Length)
{
    /// <summary>A name such as "addressee.name".</summary>
    public sealed record Name(string Text, int Start, int Length) : MergeExpression(Start, Length);

    /// <summary>A text in quotation marks, a number (<see cref="decimal"/>), true, false, or nil.</summary>
    public sealed record Literal(object? Value, int Start, int Length) : MergeExpression(Start, Length);

    public sealed record Not(MergeExpression Operand, int Start, int Length) : MergeExpression(Start, Length);

    /// <summary>Two operands of "and", "or" or a comparison.</summary>
    public sealed record Pair(MergeOperator Operator, MergeExpression Left, MergeExpression Right)
        : MergeExpression(Left.Start, Right.Start + Right.Length - Left.Start);
}
