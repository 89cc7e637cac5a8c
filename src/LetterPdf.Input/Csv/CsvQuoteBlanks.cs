using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>
/// Spaces between a separator and a quotation mark, as people type them: strictly, such a mark opens nothing. Where
/// the cell is plainly meant to be quoted, the mark and the spaces change places, so that the spaces are inside the
/// cell and are trimmed; nothing else moves.
/// </summary>
internal static class CsvQuoteBlanks
{
    private static ReadOnlySpan<byte> WideBlank => "\u00A0"u8;

    /// <summary>The text with marks and spaces exchanged, as long as it was; the same bytes where there are
    /// none.</summary>
    /// <param name="utf8">The file's text.</param>
    /// <param name="at">Receives the offsets of the spaces, ascending, in bytes.</param>
    public static ReadOnlyMemory<byte> Move(ReadOnlyMemory<byte> utf8, char separator, out ImmutableArray<int> at)
    {
        at = [];
        var text = utf8.Span;
        if (!IsPossible(text, (byte)separator))
        {
            return utf8;
        }

        // Spaces beside separators are usual inside cells, so the text is copied only where something moves.
        var moves = new List<(int Mark, int Blank)>();
        var found = ImmutableArray.CreateBuilder<int>();
        for (var start = 0; start < text.Length; )
        {
            start = Cell(text, start, (byte)separator, moves, found) + 1;
        }

        at = found.ToImmutable();
        return moves.Count == 0 ? utf8 : Exchange(text, moves);
    }

    private static byte[] Exchange(ReadOnlySpan<byte> text, List<(int Mark, int Blank)> moves)
    {
        var moved = text.ToArray();
        foreach (var (mark, blank) in moves)
        {
            moved[mark] = (byte)'"';
            moved[blank] = (byte)' ';
        }

        return moved;
    }

    private static bool IsPossible(ReadOnlySpan<byte> text, byte separator) =>
        text.IndexOf([separator, (byte)' ']) >= 0 || text.IndexOf("\" "u8) >= 0 || text.IndexOf("\n "u8) >= 0;

    // From a cell's first character to the separator or line end after it.
    private static int Cell(
        ReadOnlySpan<byte> text,
        int start,
        byte separator,
        List<(int Mark, int Blank)> moves,
        ImmutableArray<int>.Builder found
    )
    {
        var open = Skip(text, start);
        if (open == text.Length || text[open] != '"')
        {
            return End(text, start, separator);
        }

        var close = Close(text, open);
        var end = close < 0 ? text.Length : Skip(text, close + 1);
        if (close < 0 || (end < text.Length && text[end] != separator && text[end] is not ((byte)'\r' or (byte)'\n')))
        {
            // Not plainly a quoted cell: it stays as it is. A quoted one continues to its closing mark, whatever is
            // inside.
            return End(text, open == start && close > 0 ? close : start, separator);
        }

        if (open > start)
        {
            Exchange(start, open, isWide: text[start..].StartsWith(WideBlank), start + 1, moves);
            found.Add(start);
        }

        if (end > close + 1)
        {
            Exchange(end - 1, close, isWide: text[..end].EndsWith(WideBlank), end - 2, moves);
            found.Add(close + 1);
        }

        return end;
    }

    // A no-break space has two bytes: one becomes the mark, and the other a space like the one in place of the mark.
    private static void Exchange(int blank, int mark, bool isWide, int rest, List<(int Mark, int Blank)> moves)
    {
        moves.Add((blank, mark));
        if (isWide)
        {
            moves.Add((blank, rest));
        }
    }

    private static int Skip(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && (text[at] == ' ' || text[at..].StartsWith(WideBlank)))
        {
            at += text[at] == ' ' ? 1 : WideBlank.Length;
        }

        return at;
    }

    private static int End(ReadOnlySpan<byte> text, int at, byte separator)
    {
        var length = text[at..].IndexOfAny(separator, (byte)'\r', (byte)'\n');
        return length < 0 ? text.Length : at + length;
    }

    // A doubled mark is part of the name.
    private static int Close(ReadOnlySpan<byte> text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            var next = text[i..].IndexOf((byte)'"');
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (i + 1 == text.Length || text[i + 1] != '"')
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}
