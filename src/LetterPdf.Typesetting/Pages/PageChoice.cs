using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>A letter's lines become pages: what the page breaker is asked, and what is made of its answer.</summary>
internal static class PageChoice
{
    /// <summary>The best pages, with paragraphs set again where a page would end in a divided word.</summary>
    /// <param name="job">The letter.</param>
    /// <param name="flow">Its lines.</param>
    /// <param name="styles">How they are set.</param>
    /// <param name="paragraphs">As they were set.</param>
    /// <param name="findings">What was found so far; takes LP0503.</param>
    public static LetterLayout Of(
        LetterJob job,
        LetterFlow flow,
        Stylesheet styles,
        SetParagraphs paragraphs,
        FlowFindings findings
    )
    {
        var plans = Plans(job.Letter, flow, styles, findings.Others);

        // What is wrong with a paragraph has been said when it was set first.
        while (WholeWords.Wish(flow, plans, paragraphs))
        {
            var again = FlowBuilder.Build(job, styles, paragraphs, new FlowFindings());
            var opening = flow.Before[..flow.OpeningLines];
            flow = again.Under(opening) with { Signatories = flow.Signatories };
            plans = Plans(job.Letter, flow, styles, findings.Others);
        }

        return new LetterLayout(flow, plans, styles, findings);
    }

    private static ImmutableArray<PagePlan> Plans(
        Letter letter,
        LetterFlow flow,
        Stylesheet styles,
        DiagnosticBag diagnostics
    )
    {
        var page = letter.Page;
        var items = new PageItems
        {
            Before = Boxes(flow.Before, flow, styles),
            Columns = flow.Signatories is { } list ? Columns(list) : null,
            After = Boxes(flow.After, flow, styles),
            FirstHeight = page.TextHeight.Points,
            Height = (page.Height - page.Bottom - ContinuationHead.TextTopOn(page, styles)).Points,
            Line = styles.Body.Leading.Points,
            NoteSpace = styles.NoteSpace.Points,
        };
        var plans = PageBreaker.Break(items);
        if (plans is null)
        {
            diagnostics.Add(
                DiagnosticCatalog.PageOneOverflows.At(
                    TallestPlace(flow) ?? page.Place,
                    TypesettingFinding.TallerThanPage,
                    TypesettingAdvice.MoreRoomOnPage
                )
            );
        }

        return plans ?? [];
    }

    private static ImmutableArray<LineBox> Boxes(ImmutableArray<FlowLine> lines, LetterFlow flow, Stylesheet styles) =>
        [.. lines.Select((line, i) => Box(line, i > 0 ? lines[i - 1] as TextLine : null, flow, styles))];

    private static LineBox Box(FlowLine line, TextLine? above, LetterFlow flow, Stylesheet styles) =>
        new(line.SpaceBefore.Points, line.Height.Points, line.MayBreakBefore, above?.EndsInHyphen ?? false)
        {
            FollowsDivision = above?.Division == Division.Needed,
            RepeatedHeight = line is CellLine { Repeated: { IsEmpty: false } repeated }
                ? (line.SpaceBefore + FlowLine.HeightOf(repeated)).Points
                : 0,
            NotesHeight = line.Notes.Sum(note => flow.Notes[note - 1].Height.Points + styles.BetweenNotes.Points),
        };

    private static ColumnBox Columns(ColumnFlow list) =>
        new()
        {
            Entries =
            [
                .. list.Entries.Select(entry => new EntryBox(
                    (list.Leading * entry.Lines.Length).Points,
                    entry.SpaceBefore.Points,
                    entry.MayBreakBefore
                )
                {
                    RepeatedHeight = (list.Leading * entry.Repeated.Length).Points,
                }),
            ],
            Columns = list.Columns,
            SpaceBefore = list.SpaceBefore.Points,
            MinimumEntries = Stylesheet.EntriesUnderHeading,
        };

    private static Place? TallestPlace(LetterFlow flow) =>
        flow.Signatories?.Entries.MaxBy(entry => entry.Lines.Length)?.Place
        ?? flow.Before.Concat(flow.After).MaxBy(line => line.Height)?.Place;
}
