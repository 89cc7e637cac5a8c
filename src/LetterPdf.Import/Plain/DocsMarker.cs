using System.Globalization;

namespace LetterPdf.Import;

/// <summary>What an item of a list in Markdown begins with (CommonMark 0.31, 5.2).</summary>
/// <param name="Style">The bullet, or the sign behind the number.</param>
/// <param name="Number">Null for bullets.</param>
/// <param name="Length">UTF-16 units of the mark.</param>
/// <param name="Content">Columns before the item's text.</param>
/// <param name="EndsParagraph">Whether it may stand directly below a paragraph.</param>
internal sealed record DocsMarker(char Style, int? Number, int Length, int Content, bool EndsParagraph)
{
    private const int LongestNumber = 9;

    // More blanks than these belong to the text.
    private const int MostBlanks = 4;

    public static DocsMarker? Of(PlainLine line)
    {
        var text = line.Text;
        if (text.IsEmpty)
        {
            return null;
        }

        if (text[0] is '-' or '*' or '+')
        {
            return Of(line, 1, null);
        }

        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= LongestNumber && text[digits] is '.' or ')'
            ? Of(line, digits + 1, int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture))
            : null;
    }

    private static DocsMarker? Of(PlainLine line, int length, int? number)
    {
        var rest = line.Text[length..];
        var blanks = rest.IndexOfAnyExcept(' ', '\t');
        if (blanks == 0)
        {
            return null;
        }

        var gap = blanks is < 0 or > MostBlanks ? 1 : blanks;
        var endsParagraph = !rest.IsEmpty && number is null or 1;
        return new DocsMarker(line.Text[length - 1], number, length, line.Indent + length + gap, endsParagraph);
    }
}
