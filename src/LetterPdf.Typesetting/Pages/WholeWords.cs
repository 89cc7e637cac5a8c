using System.Collections.Immutable;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Paragraphs;

namespace LetterPdf.Typesetting.Pages;

/// <summary>
/// No page ends in a divided word or address. Where the best pages would, the paragraph is set again so that the line
/// ends with a whole word, by the usual rules, and the pages are chosen anew. A line that can't, because a word is
/// longer than the line, ends no page, even if that takes another page; a page ends in it only if no other choice of
/// pages exists.
/// </summary>
internal static class WholeWords
{
    /// <summary>Asks for whole words where pages end in divided ones.</summary>
    /// <param name="flow">The letter's lines.</param>
    /// <param name="plans">Its pages.</param>
    /// <param name="paragraphs">Takes the lines that are to be set anew.</param>
    /// <returns>Whether there are any.</returns>
    public static bool Wish(LetterFlow flow, ImmutableArray<PagePlan> plans, SetParagraphs paragraphs)
    {
        var isWished = false;
        foreach (var plan in plans)
        {
            // A page that ends in the opening ends where none may: the opening is taller than a page.
            var running = Math.Max(plan.Before.Start.Value, flow.OpeningLines)..plan.Before.End;
            isWished |= plan.Before.End.Value > flow.OpeningLines && Wish(flow.Before[running], paragraphs);
            isWished |= Wish(flow.After[plan.After], paragraphs);
        }

        return isWished;
    }

    // A paragraph's last line divides no word, so a line that does is followed by another page.
    private static bool Wish(ImmutableArray<FlowLine> lines, SetParagraphs paragraphs)
    {
        if (lines is not [.., TextLine { Division: Division.Wished } last])
        {
            return false;
        }

        paragraphs.KeepWhole(last.Paragraph, last.LineOfParagraph);
        return true;
    }
}
