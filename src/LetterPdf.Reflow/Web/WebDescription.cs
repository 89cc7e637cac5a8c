using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>What a letter is about, in a line: the beginning of its first paragraph.</summary>
internal static class WebDescription
{
    /// <summary>As much as lists of search results show.</summary>
    private const int Most = 160;

    /// <summary>The line; null for a letter without a paragraph.</summary>
    public static string? Of(LetterOutline outline) =>
        outline.Body.OfType<TextPart>().FirstOrDefault() is { } first ? Cut(WordsOf(first.Inlines)) : null;

    private static string WordsOf(ImmutableArray<OutlineInline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString().Trim();
    }

    // Footnotes' numbers mean nothing there.
    private static void Append(StringBuilder text, ImmutableArray<OutlineInline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case OutlineRun run when !run.Look.HasFlag(TextLook.Superior):
                    text.Append(run.Text);
                    break;
                case LineEnd:
                    text.Append(' ');
                    break;
                case OutlineGroup group and not NoteMark:
                    Append(text, group.Inlines);
                    break;
            }
        }
    }

    private static string Cut(string text)
    {
        if (text.Length <= Most)
        {
            return text;
        }

        // A text without spaces, such as Chinese, may end anywhere but inside a character.
        var end = text.LastIndexOf(' ', Most - 1);
        end = end > Most / 2 ? end : Most - 1;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text[..end].TrimEnd(' ', ',', ';', ':', '.') + "\u2026";
    }
}
