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

    private static readonly TextQuestion Dash = new(
        DiagnosticCatalog.MixedQuotation,
        "two hyphens stand where a dash seems meant, and are printed as hyphens",
        "places have two hyphens where a dash seems meant; they are printed as hyphens",
        "Write – or —.");

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        ExamineDashes(document, round);
        Examine(document, round, '"', "“”„", Quotation);
        Examine(document, round, '\'', "’", Apostrophe);
    }

    // "text -- more", "text---more"; a longer row of hyphens is a line to fill in.
    private static void ExamineDashes(MarkdownDocument document, TextRound round)
    {
        foreach (var (start, end) in MarkdownTexts.StretchesOf(document, round.Source))
        {
            for (var at = round.Source.IndexOf("--", start, StringComparison.Ordinal); at >= 0 && at < end; at = round.Source.IndexOf("--", at, StringComparison.Ordinal))
            {
                var length = round.Source.AsSpan(at).IndexOfAnyExcept('-') is var rest and >= 0 ? rest : round.Source.Length - at;
                if (length <= 3 && (at == 0 || round.Source[at - 1] is not ('{' or '!' or '<')) && (at + length == round.Source.Length || round.Source[at + length] is not ('}' or '>')))
                {
                    round.Ask(Dash, at, length);
                }

                at += length;
            }
        }
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
