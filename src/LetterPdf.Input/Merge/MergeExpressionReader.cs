using System.Globalization;

namespace LetterPdf.Input;

/// <summary>Reads a Liquid expression: names, literals, "not", comparisons, "and" and "or", brackets.</summary>
/// <param name="cursor">At the start of the expression; afterwards at its end, or at what can't be read.</param>
internal sealed class MergeExpressionReader(MergeCursor cursor)
{
    private readonly string _text = cursor.Text;

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
        cursor.SkipBlanks();
        var rest = cursor.Rest;
        (MergeOperator Operator, int Length)? found =
            rest.StartsWith("==") ? (MergeOperator.Equal, 2)
            : rest.StartsWith("!=") || rest.StartsWith("<>") ? (MergeOperator.NotEqual, 2)
            : rest.StartsWith("<=") ? (MergeOperator.LessOrEqual, 2)
            : rest.StartsWith(">=") ? (MergeOperator.GreaterOrEqual, 2)
            : rest.StartsWith("<") ? (MergeOperator.Less, 1)
            : rest.StartsWith(">") ? (MergeOperator.Greater, 1)
            : null;
        cursor.At += found?.Length ?? 0;
        return found?.Operator ?? (Word("contains") ? MergeOperator.Contains : null);
    }

    private MergeExpression? Operand()
    {
        cursor.SkipBlanks();
        var start = cursor.At;
        if (Word("not"))
        {
            return Operand() is { } operand ? new MergeExpression.Not(operand, start, cursor.At - start) : null;
        }

        return cursor.IsAtEnd ? null
            : _text[cursor.At] is '(' ? Nested()
            : _text[cursor.At] is '"' or '\'' ? Text()
            : char.IsAsciiDigit(_text[cursor.At]) || _text[cursor.At] is '-' ? Number()
            : Name();
    }

    private MergeExpression? Nested()
    {
        cursor.At++;
        var inner = Read();
        if (inner is null || !cursor.NextIs(')'))
        {
            return null;
        }

        cursor.At++;
        return inner;
    }

    private MergeExpression.Literal? Text()
    {
        var end = _text.IndexOf(_text[cursor.At], cursor.At + 1);
        if (end < 0)
        {
            return null;
        }

        var literal = new MergeExpression.Literal(_text[(cursor.At + 1)..end], cursor.At, end + 1 - cursor.At);
        cursor.At = end + 1;
        return literal;
    }

    private MergeExpression.Literal? Number()
    {
        var end = cursor.At + 1;
        while (end < _text.Length && (char.IsAsciiDigit(_text[end]) || IsPoint(end)))
        {
            end++;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (
            !decimal.TryParse(
                _text.AsSpan(cursor.At, end - cursor.At),
                Plain,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return null;
        }

        var literal = new MergeExpression.Literal(number, cursor.At, end - cursor.At);
        cursor.At = end;
        return literal;

        bool IsPoint(int place) =>
            _text[place] == '.' && place + 1 < _text.Length && char.IsAsciiDigit(_text[place + 1]);
    }

    private MergeExpression? Name()
    {
        var start = cursor.At;
        while (cursor.At < _text.Length && (IsNameSign(_text[cursor.At]) || IsDot(cursor.At)))
        {
            cursor.At++;
        }

        return _text[start..cursor.At] switch
        {
            "" => null,
            "true" => new MergeExpression.Literal(true, start, cursor.At - start),
            "false" => new MergeExpression.Literal(false, start, cursor.At - start),
            "nil" or "null" => new MergeExpression.Literal(null, start, cursor.At - start),
            var name => new MergeExpression.Name(name, start, cursor.At - start),
        };

        bool IsDot(int place) =>
            place > start && _text[place] == '.' && place + 1 < _text.Length && IsNameSign(_text[place + 1]);
    }

    // A hyphen before "}}" belongs to the end of the field.
    private bool IsNameSign(char sign) =>
        char.IsLetterOrDigit(sign)
        || sign == '_'
        || (sign == '-' && cursor.At + 1 < _text.Length && _text[cursor.At + 1] is not ('}' or '%'));

    private bool Word(string word)
    {
        cursor.SkipBlanks();
        var end = cursor.At + word.Length;
        if (
            !cursor.Rest.StartsWith(word, StringComparison.Ordinal)
            || (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] is '_' or '-' or '.'))
        )
        {
            return false;
        }

        cursor.At = end;
        return true;
    }
}
