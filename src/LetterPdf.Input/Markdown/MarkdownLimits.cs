using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Bounds what the Markdown parser is given.</summary>
internal static class MarkdownLimits
{
    // The parser's work can grow with the square of a paragraph: a limit on the file alone would not bound it.
    // Some ten printed pages without a break are no paragraph.
    internal const int ParagraphLimit = 20_000;

    /// <summary>Whether the text may be parsed; if not, the place is reported.</summary>
    public static bool Hold(MappedText text, DiagnosticBag diagnostics)
    {
        var run = 0;
        foreach (var range in text.Text.AsSpan().Split('\n'))
        {
            var line = text.Text.AsSpan()[range];
            run = (IsBreak(line) ? 0 : run) + line.Length;
            if (run > ParagraphLimit)
            {
                diagnostics.Add(
                    DiagnosticCatalog.MarkdownLimit.At(
                        text.SpanOf(range.Start.GetOffset(text.Text.Length), 0),
                        Reason.Of(MarkdownFinding.ParagraphTooLong, ParagraphLimit),
                        MarkdownAdvice.SeparateParagraphs
                    )
                );
                return false;
            }
        }

        return true;
    }

    // A blank line, also inside a quotation, or a bullet: nothing before it belongs to the same paragraph.
    private static bool IsBreak(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(" \t\r>");
        return content.IsEmpty
            || (content.Length > 2 && content[0] is ('-' or '*' or '+') && content[1] == ' ' && content[2] != ' ');
    }
}
