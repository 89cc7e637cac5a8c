using System.Globalization;

namespace LetterPdf.Input;

/// <summary>Reads an expression of Liquid: names, literals, "not", comparisons, "and" and "or", brackets.</summary>
/// <param name="text">The whole text.</param>
/// <param name="beginning">Where the expression begins.</param>
internal sealed class MergeExpressionReader(string text, int beginning)
{
    /// <summary>Where reading stands: behind the expression, or at what can't be read.</summary>
    public int At { get; private set; } = beginning;

    /// <summary>The longest expression from the start; null where there is none.</summary>
    public MergeExpression? Read() => Pairs(MergeOperator.Or, () => Pairs(MergeOperator.And, Comparison));

    private MergeExpression? Pairs(MergeOperator op, Func<MergeExpression?> operand)
    {
        var left = operand();
        while (left is not null && Word(op is MergeOperator.Or ? "or" : "and"))
        {
            left = operand() is { } right ? new MergeExpression.Pair(op, left, right) : null;
        }

        return left;
    }

    private MergeExpression? Comparison()
    {
        var left = Operand();
        if (left is null || Operator() is not { } op)
        {
            return left;
        }

        return Operand() is { } right ? new MergeExpression.Pair(op, left, right) : null;
    }

    private MergeOperator? Operator()
    {
        SkipBlanks();
        var rest = text.AsSpan(At);
        (MergeOperator Operator, int Length)? found =
            rest.StartsWith("==") ? (MergeOperator.Equal, 2)
            : rest.StartsWith("!=") || rest.StartsWith("<>") ? (MergeOperator.NotEqual, 2)
            : rest.StartsWith("<=") ? (MergeOperator.LessOrEqual, 2)
            : rest.StartsWith(">=") ? (MergeOperator.GreaterOrEqual, 2)
            : rest.StartsWith("<") ? (MergeOperator.Less, 1)
            : rest.StartsWith(">") ? (MergeOperator.Greater, 1)
            : null;
        At += found?.Length ?? 0;
        return found?.Operator ?? (Word("contains") ? MergeOperator.Contains : null);
    }

    private MergeExpression? Operand()
    {
        SkipBlanks();
        var start = At;
        if (Word("not"))
        {
            return Operand() is { } operand ? new MergeExpression.Not(operand, start, At - start) : null;
        }

        return At == text.Length ? null
            : text[At] is '(' ? Nested()
            : text[At] is '"' or '\'' ? Text()
            : char.IsAsciiDigit(text[At]) || text[At] is '-' ? Number()
            : Name();
    }

    private MergeExpression? Nested()
    {
        At++;
        var inner = Read();
        SkipBlanks();
        if (inner is null || At == text.Length || text[At] != ')')
        {
            return null;
        }

        At++;
        return inner;
    }

    private MergeExpression.Literal? Text()
    {
        var end = text.IndexOf(text[At], At + 1);
        if (end < 0)
        {
            return null;
        }

        var literal = new MergeExpression.Literal(text[(At + 1)..end], At, end + 1 - At);
        At = end + 1;
        return literal;
    }

    private MergeExpression.Literal? Number()
    {
        var end = At + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsPoint(end)))
        {
            end++;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text.AsSpan(At, end - At), Plain, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var literal = new MergeExpression.Literal(number, At, end - At);
        At = end;
        return literal;

        bool IsPoint(int place) => text[place] == '.' && place + 1 < text.Length && char.IsAsciiDigit(text[place + 1]);
    }

    private MergeExpression? Name()
    {
        var start = At;
        while (At < text.Length && (IsNameSign(text[At]) || IsDot(At)))
        {
            At++;
        }

        return text[start..At] switch
        {
            "" => null,
            "true" => new MergeExpression.Literal(true, start, At - start),
            "false" => new MergeExpression.Literal(false, start, At - start),
            "nil" or "null" => new MergeExpression.Literal(null, start, At - start),
            var name => new MergeExpression.Name(name, start, At - start),
        };

        bool IsDot(int place) =>
            place > start && text[place] == '.' && place + 1 < text.Length && IsNameSign(text[place + 1]);
    }

    // A hyphen before "}}" belongs to the end of the field.
    private bool IsNameSign(char sign) =>
        char.IsLetterOrDigit(sign)
        || sign == '_'
        || (sign == '-' && At + 1 < text.Length && text[At + 1] is not ('}' or '%'));

    private bool Word(string word)
    {
        SkipBlanks();
        var end = At + word.Length;
        if (
            !text.AsSpan(At).StartsWith(word, StringComparison.Ordinal)
            || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.'))
        )
        {
            return false;
        }

        At = end;
        return true;
    }

    private void SkipBlanks()
    {
        while (At < text.Length && char.IsWhiteSpace(text[At]))
        {
            At++;
        }
    }
}
