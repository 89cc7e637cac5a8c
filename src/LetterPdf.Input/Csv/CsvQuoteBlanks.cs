using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>
/// Spaces between a separator and a quotation mark, as people type them: strictly, such a mark opens nothing. Where
/// the cell is plainly meant to be quoted, the mark and the spaces change places, so that the spaces are inside the
/// cell and are trimmed; nothing else moves.
/// </summary>
internal static class CsvQuoteBlanks
{
    /// <summary>The text with marks and spaces exchanged; the same text where there are none.</summary>
    /// <param name="at">Receives the offsets of the spaces, ascending, in UTF-16 units.</param>
    public static string Move(string text, char separator, out ImmutableArray<int> at)
    {
        at = [];
        if (!IsPossible(text, separator))
        {
            return text;
        }

        var moved = text.ToCharArray();
        var found = ImmutableArray.CreateBuilder<int>();
        for (var start = 0; start < text.Length; )
        {
            start = Cell(text, start, separator, moved, found) + 1;
        }

        at = found.ToImmutable();
        return new string(moved);
    }

    private static bool IsPossible(string text, char separator) =>
        text.Contains($"{separator} ", StringComparison.Ordinal)
        || text.Contains("\" ", StringComparison.Ordinal)
        || text.Contains("\n ", StringComparison.Ordinal);

    // From a cell's first character to the separator or line end after it.
    private static int Cell(string text, int start, char separator, char[] moved, ImmutableArray<int>.Builder found)
    {
        var open = Skip(text, start);
        if (open == text.Length || text[open] != '"')
        {
            return End(text, start, separator);
        }

        var close = Close(text, open);
        var end = close < 0 ? text.Length : Skip(text, close + 1);
        if (close < 0 || (end < text.Length && text[end] != separator && text[end] is not ('\r' or '\n')))
        {
            // Not plainly a quoted cell: it stays as it is. A quoted one continues to its closing mark, whatever is
            // inside.
            return End(text, open == start && close > 0 ? close : start, separator);
        }

        if (open > start)
        {
            (moved[start], moved[open]) = ('"', ' ');
            found.Add(start);
        }

        if (end > close + 1)
        {
            (moved[close], moved[end - 1]) = (' ', '"');
            found.Add(close + 1);
        }

        return end;
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at;
    }

    private static int End(string text, int at, char separator)
    {
        var length = text.AsSpan(at).IndexOfAny(separator, '\r', '\n');
        return length < 0 ? text.Length : at + length;
    }

    // A doubled mark is part of the name.
    private static int Close(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '"' && (i + 1 == text.Length || text[i + 1] != '"'))
            {
                return i;
            }

            i += text[i] == '"' ? 1 : 0;
        }

        return -1;
    }
}
