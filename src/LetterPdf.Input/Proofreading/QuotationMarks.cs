using System.Collections.Immutable;
using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Straight quotation marks and apostrophes in a text that otherwise has curly ones.</summary>
internal static class QuotationMarks
{
    private static readonly TextQuestion Quotation = new(
        DiagnosticCatalog.MixedQuotation,
        "a straight quotation mark stands in a text with curly ones",
        "straight quotation marks stand in a text with curly ones",
        "Write “ and ” as in the rest of the text.");

    private static readonly TextQuestion Apostrophe = new(
        DiagnosticCatalog.MixedQuotation,
        "a straight apostrophe stands in a text with curly ones",
        "straight apostrophes stand in a text with curly ones",
        "Write ’ as in the rest of the text.");

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        Examine(document, round, '"', "“”„", Quotation);
        Examine(document, round, '\'', "’", Apostrophe);
    }

    private static void Examine(MarkdownDocument document, TextRound round, char straight, string curly, TextQuestion question)
    {
        if (!round.Source.Contains(straight, StringComparison.Ordinal) || !round.Source.AsSpan().ContainsAny(curly))
        {
            return;
        }

        foreach (var (start, end) in MarkdownTexts.StretchesOf(document, round.Source))
        {
            for (var at = round.Source.IndexOf(straight, start); at >= 0 && at < end; at = round.Source.IndexOf(straight, at + 1))
            {
                round.Ask(question, at, 1);
            }
        }
    }
}
