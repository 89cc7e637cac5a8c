using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LetterPdf.Input;

/// <summary>The text that the parser took for plain text, with its places: it contains no markup, links or
/// escapes.</summary>
internal static class MarkdownTexts
{
    /// <summary>The stretches of plain text, by their offsets in the source, in UTF-16 units; escaped characters are
    /// left out.</summary>
    public static IEnumerable<(int Start, int End)> StretchesOf(MarkdownDocument document, string source) =>
        document.Descendants<LeafBlock>().SelectMany(block => StretchesOf(block, source));

    /// <summary>The same for one paragraph or heading.</summary>
    public static IEnumerable<(int Start, int End)> StretchesOf(LeafBlock block, string source)
    {
        foreach (var literal in block.Inline?.Descendants<LiteralInline>() ?? [])
        {
            var (start, end) = (literal.Span.Start, EndOf(literal, source));
            if (start >= 0 && start < end && !IsInLink(literal))
            {
                yield return (start, end);
            }
        }
    }

    /// <summary>Where a block or a piece of text ends: the offset after its last character.</summary>
    public static int EndOf(MarkdownObject part, string source) => Math.Min(source.Length, part.Span.End + 1);

    /// <summary>The offset of the next such text, at or after one offset and before another; -1 where there is
    /// none.</summary>
    public static int Next(string source, string sign, int from, int end)
    {
        var at = source.IndexOf(sign, from, StringComparison.Ordinal);
        return at < end ? at : -1;
    }

    /// <summary>Whether a character is escaped by a backslash before it.</summary>
    public static bool IsEscaped(string source, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && source[at - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    /// <summary>The lines of a paragraph, by their offsets in the source, without line ends and trailing
    /// spaces.</summary>
    public static IEnumerable<(int Start, int End)> LinesOf(LeafBlock block, string source)
    {
        for (var start = block.Span.Start; start >= 0 && start <= block.Span.End && start < source.Length; )
        {
            var end = source.IndexOf('\n', start);
            end = end < 0 || end > block.Span.End ? EndOf(block, source) : end;
            var line = Trimmed(source, start, end, hasMarks: start > block.Span.Start);
            if (line.End > line.Start)
            {
                yield return line;
            }

            start = end + 1;
        }
    }

    // Without spaces at both ends, and without the marks of a quotation before any line but the first.
    private static (int Start, int End) Trimmed(string source, int start, int end, bool hasMarks)
    {
        var (first, last) = (start, end);
        while (first < end && (IsBlank(source[first]) || (source[first] == '>' && (hasMarks || first > start))))
        {
            first++;
        }

        while (last > first && IsBlank(source[last - 1]))
        {
            last--;
        }

        return (first, last);
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r';

    private static bool IsInLink(LiteralInline literal)
    {
        for (var parent = literal.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return true;
            }
        }

        return false;
    }
}
