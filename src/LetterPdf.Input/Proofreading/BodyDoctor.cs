using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>
/// Looks through the letter's text for anything that looks like markup, or like a part of the letter, but was not
/// read as such.
/// </summary>
internal static class BodyDoctor
{
    /// <param name="letter">The letter with the text.</param>
    /// <param name="draft">The text as it was parsed.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static void Examine(Letter letter, BodyDraft draft, DiagnosticBag diagnostics)
    {
        var round = new TextRound(draft.Text, draft.Decisions, diagnostics);
        ExamineText(draft.Document, round);
        PartsInBody.Examine(letter, draft.Decisions, diagnostics);
        ReportUnused(letter, draft, diagnostics);
    }

    private static void ExamineText(MarkdownDocument document, TextRound round)
    {
        LeftoverMarks.Examine(document, round);
        DialectSigns.Examine(document, round);
        UnderlinedHeadings.Examine(document, round);
        TypedLists.Examine(document, round);
        JoinedLines.Examine(document, round);
        BrokenSentences.Examine(document, round);
        BrokenWords.Examine(document, round);
        TypedNotes.Examine(document, round);
        PageRemains.Examine(document, round);
        TypedFields.Examine(document, round);
        QuotationMarks.Examine(document, round);
        Blanks.Examine(document, round);
        round.Report();
    }

    // A decision about words that are not in the text any more.
    private static void ReportUnused(Letter letter, BodyDraft draft, DiagnosticBag diagnostics)
    {
        if (draft.Decisions.IsEmpty)
        {
            return;
        }

        var source = SignatoryName.Of(draft.Text.Text).Value;
        var paragraphs = PartsInBody
            .ParagraphsOf(letter.Body)
            .Select(paragraph => paragraph.Text)
            .ToHashSet(StringComparer.Ordinal);
        draft.Decisions.ReportUnused(IsFound, DecisionFinding.NotInText, diagnostics);

        bool IsFound(string words) =>
            source.Contains(words, StringComparison.Ordinal)
            || paragraphs.Contains(words)
            || CountInText.IsSaid(letter, words);
    }
}
