using System.Globalization;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>The key under which a name is looked up: a sort key with numbers by their values, and with the letters
/// that a language has for itself.</summary>
internal sealed class SortKey(bool isSpanish)
{
    // Higher than any letter's: in Spanish, ñ follows n and everything that begins with n.
    private const char AfterAll = '\uFFFE';

    private readonly CollationKey _key = new();

    /// <summary>Adds a text in form C.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; )
        {
            if (DigitsAt(text[i..]) is > 0 and var digits)
            {
                AddNumber(text.Slice(i, digits));
                i += digits;
            }
            else if (isSpanish && text[i] is 'ñ' or 'Ñ')
            {
                _key.Add(text[i] == 'ñ' ? "n" : "N");
                _key.AddPrimary(AfterAll);
                i++;
            }
            else
            {
                i += _key.AddNext(text[i..]);
            }
        }
    }

    /// <summary>The whole key; texts with the same weights are ordered by their characters.</summary>
    public string ToString(string text) => $"{_key}\0{text}";

    // A number sorts where digits do, by its length without leading zeros, then by its digits.
    private void AddNumber(ReadOnlySpan<char> digits)
    {
        var start = 0;
        while (start < digits.Length - 1 && ValueOf(digits[start]) == 0)
        {
            start++;
        }

        _key.Add("0");
        _key.AddPrimary((char)(digits.Length - start));
        foreach (var digit in digits[start..])
        {
            _key.Add([(char)('0' + ValueOf(digit))]);
        }
    }

    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < char.MaxValue - 1 && ValueOf(text[length]) >= 0)
        {
            length++;
        }

        return length;
    }

    // -1 for anything but a decimal digit.
    private static int ValueOf(char c) =>
        char.IsAsciiDigit(c) ? c - '0'
        : c < 0x80 ? -1
        : CharUnicodeInfo.GetDecimalDigitValue(c);
}
