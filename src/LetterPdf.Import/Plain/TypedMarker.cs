using System.Globalization;

namespace LetterPdf.Import;

/// <summary>What a line of a typed list begins with.</summary>
/// <param name="Style">The bullet's character, or '.' or ')' behind a number.</param>
/// <param name="Number">The number; null for bullets.</param>
/// <param name="Length">UTF-16 units of the line that are the mark.</param>
internal sealed record TypedMarker(char Style, int? Number, int Length)
{
    // Larger numbers are years.
    private const int LargestNumber = 200;

    /// <summary>Whether nobody writes it for anything but items.</summary>
    public bool IsSure => Style is '•' or '▪' or '●' or '■' or '‣' or '◦';

    /// <summary>The mark of an item; null where there is none.</summary>
    public static TypedMarker? Of(PlainLine line)
    {
        var text = line.Text;
        if (text.Length > 2 && text[0] is '-' or '*' or '+' or '•' or '▪' or '●' or '■' or '‣' or '◦' or '·' or '–')
        {
            return char.IsWhiteSpace(text[1]) ? new TypedMarker(text[0], null, 1) : null;
        }

        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var isNumber =
            digits is > 0 and <= 3
            && text.Length > digits + 2
            && text[digits] is '.' or ')'
            && char.IsWhiteSpace(text[digits + 1]);
        return
            isNumber
            && int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture)
                is <= LargestNumber
                    and var number
            ? new TypedMarker(text[digits], number, digits + 1)
            : null;
    }

    /// <summary>Whether a line begins with a counter that a letter's list can't have: "(a) ", "a) ", "(1) ",
    /// "iv) ".</summary>
    public static bool IsCounter(ReadOnlySpan<char> text)
    {
        var start = text.StartsWith('(') ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < 5 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        var mark = text[start..end];
        var isClosed = end > start && end + 1 < text.Length && text[end] == ')' && char.IsWhiteSpace(text[end + 1]);
        var isDigits = mark.IndexOfAnyExceptInRange('0', '9') < 0;
        return isClosed
            && (isDigits ? start == 1 && mark.Length < 4 : mark.Length == 1 || mark.IndexOfAnyExcept("ivx") < 0);
    }

    /// <summary>Whether an item with this mark goes on a list.</summary>
    public bool Follows(TypedMarker before) =>
        Style == before.Style && (Number is null ? before.Number is null : Number == before.Number + 1);
}
