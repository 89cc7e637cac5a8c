using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LetterPdf.Input;

/// <summary>What the parser took for plain text, and where: nothing of markup, links or escapes is in it.</summary>
internal static class MarkdownTexts
{
    /// <summary>
    /// The stretches of plain text, by their offsets in the source; a sign with a backslash before it is none.
    /// </summary>
    public static IEnumerable<(int Start, int End)> StretchesOf(MarkdownDocument document, string source) =>
        document.Descendants<LeafBlock>().SelectMany(block => StretchesOf(block, source));

    /// <summary>The same of one paragraph or heading.</summary>
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

    /// <summary>Where a block or a piece of text ends: the offset behind its last character.</summary>
    public static int EndOf(MarkdownObject part, string source) => Math.Min(source.Length, part.Span.End + 1);

    /// <summary>Where a sign stands next, at or behind an offset and before an end; -1 where it does not.</summary>
    public static int Next(string source, string sign, int from, int end)
    {
        var at = source.IndexOf(sign, from, StringComparison.Ordinal);
        return at < end ? at : -1;
    }

    /// <summary>Whether a sign stands for itself because a backslash stands before it.</summary>
    public static bool IsEscaped(string source, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && source[at - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    /// <summary>
    /// The lines of a paragraph, by their offsets in the source, without line ends and blanks at their ends.
    /// </summary>
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

    // Without blanks at both ends, and without the marks of a quotation before a line that is not the first.
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
