using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LetterPdf.Input;

/// <summary>What the parser took for plain text, and where: nothing of markup, links or escapes is in it.</summary>
internal static class MarkdownTexts
{
    /// <summary>The stretches of plain text, by their offsets in the source; a sign with a backslash before it is none.</summary>
    public static IEnumerable<(int Start, int End)> StretchesOf(MarkdownDocument document, string source) =>
        document.Descendants<LeafBlock>().SelectMany(block => StretchesOf(block, source));

    /// <summary>The same of one paragraph or heading.</summary>
    public static IEnumerable<(int Start, int End)> StretchesOf(LeafBlock block, string source)
    {
        foreach (var literal in block.Inline?.Descendants<LiteralInline>() ?? [])
        {
            var (start, end) = (literal.Span.Start, Math.Min(source.Length, literal.Span.End + 1));
            if (start >= 0 && start < end && !IsInLink(literal))
            {
                yield return (start, end);
            }
        }
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

    /// <summary>The lines of a paragraph, by their offsets in the source, without line ends and blanks at their ends.</summary>
    public static IEnumerable<(int Start, int End)> LinesOf(LeafBlock block, string source)
    {
        for (var start = block.Span.Start; start >= 0 && start <= block.Span.End && start < source.Length;)
        {
            var end = source.IndexOf('\n', start);
            end = end < 0 || end > block.Span.End ? Math.Min(source.Length, block.Span.End + 1) : end;
            var first = start;
            while (first < end && (source[first] is ' ' or '\t' or '\r' || (source[first] == '>' && first > block.Span.Start)))
            {
                first++;
            }

            var last = end;
            while (last > first && source[last - 1] is ' ' or '\t' or '\r')
            {
                last--;
            }

            if (last > first)
            {
                yield return (first, last);
            }

            start = end + 1;
        }
    }

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
