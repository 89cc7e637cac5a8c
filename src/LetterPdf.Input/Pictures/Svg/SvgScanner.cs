using System.Globalization;

namespace LetterPdf.Input;

/// <summary>
/// Reads numbers and characters of SVG's attributes: they are separated by spaces and commas, or by nothing where
/// that is unambiguous.
/// </summary>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    // No real drawing has such numbers; beyond them sums lose digits.
    private const double Largest = 1e7;

    private ReadOnlySpan<char> _rest = text;

    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return _rest.IsEmpty;
        }
    }

    /// <summary>The next character, which is not consumed; only where there is one.</summary>
    public readonly char Next => _rest[0];

    public char Take()
    {
        var next = _rest[0];
        _rest = _rest[1..];
        return next;
    }

    /// <summary>The characters up to this one, which is consumed too.</summary>
    public bool TryTakeTo(char end, out ReadOnlySpan<char> before)
    {
        var at = _rest.IndexOf(end);
        before = at < 0 ? default : _rest[..at].Trim();
        _rest = at < 0 ? _rest : _rest[(at + 1)..];
        return at >= 0;
    }

    public bool TryNumber(out double value)
    {
        SkipBlanks();
        var length = NumberLength();
        var isNumber =
            double.TryParse(_rest[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && Math.Abs(value) <= Largest;
        _rest = isNumber ? _rest[length..] : _rest;
        return isNumber;
    }

    /// <summary>Numbers, one after another; false where one is missing.</summary>
    public bool TryNumbers(scoped Span<double> values)
    {
        foreach (ref var value in values)
        {
            if (!TryNumber(out value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>0 or 1, which need not be separated from the next number.</summary>
    public bool TryFlag(out bool value)
    {
        SkipBlanks();
        value = _rest is ['1', ..];
        var isFlag = _rest is ['0' or '1', ..];
        _rest = isFlag ? _rest[1..] : _rest;
        return isFlag;
    }

    private readonly int NumberLength()
    {
        var at = _rest is ['+' or '-', ..] ? 1 : 0;
        at = DigitsEnd(at);
        at = at < _rest.Length && _rest[at] == '.' ? DigitsEnd(at + 1) : at;
        if (at < _rest.Length && _rest[at] is 'e' or 'E')
        {
            var exponent = at + 1 + (at + 1 < _rest.Length && _rest[at + 1] is '+' or '-' ? 1 : 0);
            at = DigitsEnd(exponent) > exponent ? DigitsEnd(exponent) : at;
        }

        return at;
    }

    private readonly int DigitsEnd(int at)
    {
        while (at < _rest.Length && char.IsAsciiDigit(_rest[at]))
        {
            at++;
        }

        return at;
    }

    private void SkipBlanks() => _rest = _rest.TrimStart(" \t\r\n\f,");
}
