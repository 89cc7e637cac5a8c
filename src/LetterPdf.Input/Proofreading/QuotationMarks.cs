using System.Collections.Immutable;
using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Straight quotation marks and apostrophes in a text that otherwise has curly ones.</summary>
internal static class QuotationMarks
{
    // A longer row of hyphens is a line to be filled in.
    private const int LongestDash = 3;

    private static readonly TextQuestion Quotation = new(
        DiagnosticCatalog.MixedQuotation,
        TextFinding.StraightQuotation,
        TextAdvice.CurlyQuotation
    );

    private static readonly TextQuestion Apostrophe = new(
        DiagnosticCatalog.MixedQuotation,
        TextFinding.StraightApostrophe,
        TextAdvice.CurlyApostrophe
    );

    private static readonly TextQuestion Dash = new(
        DiagnosticCatalog.MixedQuotation,
        TextFinding.TwoHyphens,
        TextAdvice.WriteDash
    );

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        ExamineDashes(document, round);
        ExamineMarks(document, round, "\"", "“”„", Quotation);
        ExamineMarks(document, round, "'", "’", Apostrophe);
    }

    // "text -- more", "text---more".
    private static void ExamineDashes(MarkdownDocument document, TextRound round)
    {
        foreach (var (start, end) in MarkdownTexts.StretchesOf(document, round.Source))
        {
            var at = MarkdownTexts.Next(round.Source, "--", start, end);
            while (at >= 0)
            {
                var length = LengthOfRow(round.Source, at);
                if (length <= LongestDash && !IsInMarkup(round.Source, at, length))
                {
                    round.Ask(Dash, at, length);
                }

                at = MarkdownTexts.Next(round.Source, "--", at + length, end);
            }
        }
    }

    private static int LengthOfRow(string source, int at)
    {
        var rest = source.AsSpan(at);
        var length = rest.IndexOfAnyExcept('-');
        return length < 0 ? rest.Length : length;
    }

    // "{--", "!--", "<--" and "--}", "-->": markup of other programs, which other questions cover.
    private static bool IsInMarkup(string source, int at, int length)
    {
        var end = at + length;
        return (at > 0 && source[at - 1] is '{' or '!' or '<') || (end < source.Length && source[end] is '}' or '>');
    }

    private static void ExamineMarks(
        MarkdownDocument document,
        TextRound round,
        string straight,
        string curly,
        TextQuestion question
    )
    {
        if (!round.Source.Contains(straight, StringComparison.Ordinal) || !round.Source.AsSpan().ContainsAny(curly))
        {
            return;
        }

        foreach (var (start, end) in MarkdownTexts.StretchesOf(document, round.Source))
        {
            var at = MarkdownTexts.Next(round.Source, straight, start, end);
            while (at >= 0)
            {
                round.Ask(question, at, 1);
                at = MarkdownTexts.Next(round.Source, straight, at + 1, end);
            }
        }
    }
}
