namespace LetterPdf.Input;

/// <summary>The content of a merge field's or a condition's braces.</summary>
/// <param name="Start">Its offset in the text.</param>
/// <param name="Length">Its length, in UTF-16 units.</param>
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
