using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Limits for the input of the Markdown parser.</summary>
internal static class MarkdownLimits
{
    // The parser's work can grow with the square of a paragraph's length, so a limit on the file alone would not be
    // enough. In UTF-16 units; some ten printed pages without a break are not a paragraph.
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
