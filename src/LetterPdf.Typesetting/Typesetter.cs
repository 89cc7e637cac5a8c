using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Pages;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting;

/// <summary>The Typesetting stage: a <see cref="Letter"/> becomes finished pages.</summary>
public static class Typesetter
{
    // Below this a line holds no word and a page no paragraph.
    private static readonly Length LeastWidth = Length.FromInches(1.5);
    private static readonly Length LeastHeight = Length.FromInches(2);

    /// <summary>Sets a letter.</summary>
    /// <param name="letter">From Input.</param>
    /// <param name="fonts">The faces to set it in.</param>
    /// <param name="diagnostics">Takes LP04xx and LP05xx.</param>
    /// <returns>The pages with their structure, or null where there was an error.</returns>
    public static TypesetDocument? Typeset(Letter letter, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(fonts);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!HasRoom(letter.Page, diagnostics))
        {
            return null;
        }

        if (
            Stylesheet.For(letter.Type, fonts, diagnostics) is not { } styles
            || Lay(letter, styles, fonts, diagnostics) is not { } layout
            || diagnostics.HasErrors
        )
        {
            fonts.ReportDamage(diagnostics);
            return null;
        }

        layout = Tightening.Try(layout, tighter => Lay(letter, tighter, fonts, new DiagnosticBag()), letter, fonts);
        var (flow, plans) = (layout.Flow, layout.Plans);
        styles = layout.Styles;
        using var shaper = new WordShaper(fonts, letter.Language.Tag);
        var lines = new LineComposer(shaper);
        if (DraftMark.For(letter, flow.Before[0].Cells, styles, lines, diagnostics) is not { } marks)
        {
            return null;
        }

        var head = new ContinuationHead(letter, styles, lines);
        var pages = new PageComposer(letter, flow, styles, head, marks).Compose(plans);
        if (shaper.Astray is { } face)
        {
            diagnostics.Add(FaceMessages.Astray(face));
            return null;
        }

        return Document(letter, flow, pages);
    }

    private static LetterLayout? Lay(Letter letter, Stylesheet styles, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        var paragraphs = new SetParagraphs();
        var flow = FlowBuilder.Build(letter, styles, fonts, paragraphs, diagnostics);
        var plans = BreakPages(letter, flow, styles, diagnostics);

        // What is wrong with a paragraph has been said when it was set first.
        while (plans is { } pages && WholeWords.Wish(flow, pages, paragraphs))
        {
            flow = FlowBuilder.Build(letter, styles, fonts, paragraphs, new DiagnosticBag());
            plans = BreakPages(letter, flow, styles, diagnostics);
        }

        return plans is { } chosen ? new LetterLayout(flow, chosen, styles) : null;
    }

    private static bool HasRoom(PageSetup page, DiagnosticBag diagnostics)
    {
        if (page.TextWidth >= LeastWidth && page.TextHeight >= LeastHeight)
        {
            return true;
        }

        diagnostics.Add(
            DiagnosticCatalog.TextAreaTooSmall.At(
                page.Span,
                "the margins leave too little of the page for text",
                "Text needs at least 1.5in of the page's width and 2in of its height."
            )
        );
        return false;
    }

    private static ImmutableArray<PagePlan>? BreakPages(
        Letter letter,
        LetterFlow flow,
        Stylesheet styles,
        DiagnosticBag diagnostics
    )
    {
        var height = letter.Page.TextHeight.Points;
        var items = new PageItems
        {
            Before = Boxes(flow.Before, flow, styles),
            Columns = flow.Signatories is { } list ? Columns(list) : null,
            After = Boxes(flow.After, flow, styles),
            FirstHeight = height,
            Height = height - ContinuationHead.HeightFor(styles).Points,
            Line = styles.Body.Leading.Points,
            NoteSpace = styles.NoteSpace.Points,
        };
        var plans = PageBreaker.Break(items);
        if (plans is null)
        {
            diagnostics.Add(
                DiagnosticCatalog.PageOneOverflows.At(
                    TallestSpan(flow) ?? letter.Page.Span,
                    "this is taller than a page",
                    "Use a larger page, smaller margins or smaller type."
                )
            );
        }

        return plans;
    }

    private static ImmutableArray<LineBox> Boxes(ImmutableArray<FlowLine> lines, LetterFlow flow, Stylesheet styles) =>
        [
            .. lines.Select(
                (line, i) =>
                    new LineBox(
                        line.SpaceBefore.Points,
                        line.Height.Points,
                        line.MayBreakBefore,
                        i > 0 && lines[i - 1].EndsInHyphen
                    )
                    {
                        FollowsDivision = i > 0 && lines[i - 1].Division == Division.Needed,
                        RepeatedHeight = line.Repeated.IsEmpty
                            ? 0
                            : (line.SpaceBefore + FlowLine.HeightOf(line.Repeated)).Points,
                        NotesHeight = line.Notes.Sum(note =>
                            flow.Notes[note - 1].Height.Points + styles.BetweenNotes.Points
                        ),
                    }
            ),
        ];

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

    private static SourceSpan? TallestSpan(LetterFlow flow) =>
        flow.Signatories?.Entries.MaxBy(entry => entry.Lines.Length)?.Span
        ?? flow.Before.Concat(flow.After).MaxBy(line => line.Height)?.Span;

    private static TypesetDocument Document(Letter letter, LetterFlow flow, ImmutableArray<Page> pages) =>
        new()
        {
            Language = letter.Language.Tag,
            IsDraft = letter.IsDraft,
            Title = letter.IsDraft ? letter.Language.FormatDraftTitle(letter.Title.Value) : letter.Title.Value,
            Author = letter.Author?.Value,
            Identifier = letter.IsDraft ? null : letter.Identifier?.Value,
            Subject = letter.Subject?.Value,
            Keywords = [.. letter.Keywords.Select(keyword => keyword.Value)],
            Date = letter.Date,
            Conformance = letter.IsDraft ? Conformance.Draft : letter.Output.Conformance,
            Attachments = letter.Sources,
            Structure = flow.Structure,
            Pages = pages,
            Places = new DocumentPlaces(letter.DateSpan)
            {
                Title = letter.Title.Span,
                Author = letter.Author?.Span,
                Identifier = letter.Identifier?.Span,
                Subject = letter.Subject?.Span,
                Keywords = letter.Keywords is [var first, ..] ? first.Span : null,
                Language = letter.LanguageSpan,
                Page = letter.Page.Span,
                Type = letter.Type.Span,
            },
        };
}
