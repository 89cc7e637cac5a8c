using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>A line of a text, or what of it is left after its marks.</summary>
/// <param name="Source">The whole text.</param>
/// <param name="Number">From 1, as editors count.</param>
/// <param name="Start">Offset of the first character that is no blank, in UTF-16 units.</param>
/// <param name="End">Offset behind the last such character.</param>
internal readonly record struct PlainLine(string Source, int Number, int Start, int End)
{
    private const int TabWidth = 8;

    /// <summary>Columns of blanks before the text.</summary>
    public int Indent { get; init; }

    /// <summary>Levels of quotation.</summary>
    public int Depth { get; init; }

    /// <summary>Whether a space ends it: in flowed text (RFC 3676, 4.1) the next line then belongs to it.</summary>
    public bool IsSoft { get; init; }

    /// <summary>Blanks at its end; in Markdown two of them break the line.</summary>
    public int Trailing { get; init; }

    /// <summary>Whether a paragraph ends before it although no blank line stands there: behind a form feed.</summary>
    public bool BeginsPage { get; init; }

    public ReadOnlySpan<char> Text => Source.AsSpan(Start, End - Start);

    public bool IsBlank => Start == End;

    /// <summary>Columns that it takes.</summary>
    public int Width => Indent + End - Start;

    /// <summary>All lines of a text. CR, LF, CRLF, NEL, VT, FF and the separators of Unicode end a line.</summary>
    public static ImmutableArray<PlainLine> AllOf(string text)
    {
        var lines = ImmutableArray.CreateBuilder<PlainLine>();
        var (start, number, isPage) = (0, 1, false);
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny("\r\n\u0085\u000B\u000C\u2028\u2029");
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Of(text, number, start, end) with { BeginsPage = isPage });
            var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            number += end < text.Length && text[end] is '\r' or '\n' ? 1 : 0;
            isPage = end < text.Length && text[end] is '\u000C' or '\u2029';
            start = end + (isPair ? 2 : 1);
        }

        return lines.ToImmutable();
    }

    /// <summary>The line, or the rest of one, between two offsets.</summary>
    public static PlainLine Of(string text, int number, int start, int end)
    {
        var (from, to, indent) = (start, end, 0);
        while (from < end && IsBlankAt(text[from]))
        {
            indent += text[from] == '\t' ? TabWidth - (indent % TabWidth) : 1;
            from++;
        }

        while (to > from && IsBlankAt(text[to - 1]))
        {
            to--;
        }

        return new PlainLine(text, number, from, to)
        {
            Indent = from == to ? 0 : indent,
            IsSoft = to < end && text[end - 1] == ' ',
            Trailing = end - to,
        };
    }

    /// <summary>The line without its first characters.</summary>
    public PlainLine From(int start)
    {
        var rest = Of(Source, Number, start, End);
        return rest with
        {
            Indent = Indent + rest.Start - Start,
            Depth = Depth,
            IsSoft = IsSoft,
            Trailing = Trailing,
            BeginsPage = BeginsPage,
        };
    }

    /// <summary>The length of its first word.</summary>
    public int FirstWord => Text.IndexOfAny(' ', '\t') is >= 0 and var end ? end : Text.Length;

    public bool HasWords => Text.IndexOfAny(' ', '\t') >= 0;

    private static bool IsBlankAt(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
