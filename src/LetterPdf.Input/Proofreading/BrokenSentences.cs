using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Paragraphs that end in the middle of a sentence, as when a page break or a blank line came
/// between.</summary>
internal static class BrokenSentences
{
    // As many words as are quoted of the first.
    private const int LastWords = 25;

    private static readonly TextQuestion Question = new(
        DiagnosticCatalog.JoinedLines,
        TextFinding.BrokenSentence,
        TextAdvice.JoinParagraphs
    );

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        for (var i = 0; i + 1 < document.Count; i++)
        {
            if (
                document[i] is ParagraphBlock first
                && document[i + 1] is ParagraphBlock next
                && EndsOpen(round.Source, first)
                && GoesOn(round.Source, next)
            )
            {
                var start = Math.Max(first.Span.Start, first.Span.End - LastWords);
                round.Ask(Question, start, first.Span.End + 1 - start);
            }
        }
    }

    private static bool EndsOpen(string source, ParagraphBlock paragraph)
    {
        var last = source[Math.Min(source.Length - 1, paragraph.Span.End)];
        return char.IsLetterOrDigit(last) || last == '-';
    }

    private static bool GoesOn(string source, ParagraphBlock paragraph) =>
        char.IsLower(source[paragraph.Span.Start])
        && !TypedLists.IsNumbered(source, (paragraph.Span.Start, MarkdownTexts.EndOf(paragraph, source)));
}
