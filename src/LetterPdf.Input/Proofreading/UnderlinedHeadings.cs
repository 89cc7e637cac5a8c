using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Lines that became headings because of the hyphens or equals signs below them, which may have been typed
/// as a rule.</summary>
internal static class UnderlinedHeadings
{
    private static readonly TextQuestion Underlined = new(
        DiagnosticCatalog.UnderlinedHeading,
        TextFinding.UnderlinedHeading,
        TextAdvice.WriteHeading
    );

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.IsSetext))
        {
            var line = round.Source.AsSpan(heading.Span.Start).IndexOfAny('\n', '\r');
            round.Ask(Underlined, heading.Span.Start, line < 0 ? heading.Span.Length : line);
        }
    }
}
