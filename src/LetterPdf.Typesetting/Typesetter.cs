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
    // In less width than this a line has no room for a word, or a page for a paragraph.
    private static readonly Length LeastWidth = Length.FromInches(1.5);
    private static readonly Length LeastHeight = Length.FromInches(2);

    /// <summary>Sets a letter.</summary>
    /// <param name="letter">From Input.</param>
    /// <param name="cache">The faces to set it in, and what was set in them before. Letters that share their text and
    /// list, by reference, are set but for their openings only once.</param>
    /// <param name="diagnostics">Takes LP04xx and LP05xx.</param>
    /// <returns>The pages with their structure, or null where there was an error.</returns>
    public static TypesetDocument? Typeset(Letter letter, LayoutCache cache, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!HasRoom(letter.Page, diagnostics))
        {
            return null;
        }

        var fonts = cache.Fonts;
        if (!Stylesheet.HasFamily(letter.Type, fonts, diagnostics))
        {
            fonts.ReportDamage(diagnostics);
            return null;
        }

        var job = LetterJob.Of(letter, cache);
        var (opening, common) = Lay(job);
        Report(job, opening, common, diagnostics);
        if (diagnostics.HasErrors)
        {
            fonts.ReportDamage(diagnostics);
            return null;
        }

        return Compose(job, opening.Lines, common, diagnostics) is { } pages ? Finish(job, common, pages) : null;
    }

    // The opening is the letter's own. All below it depends on it only by its height.
    private static (OpeningLines Opening, CommonLayout Common) Lay(LetterJob job)
    {
        var natural = job.StylesFor();
        OpeningLines? opening = null;
        job.Common.Flow ??= CommonFlow.Of(job, natural, () => opening = FlowBuilder.BuildOpening(job, natural));
        opening ??= FlowBuilder.BuildOpening(job, natural);
        var flow = job.Common.Flow!;
        var common = job.Common.Under(OpeningShape.Of(opening.Lines), () => LayCommon(job, opening, flow, natural));
        return (common.Styles == natural ? opening : FlowBuilder.BuildOpening(job, common.Styles), common);
    }

    private static CommonLayout LayCommon(LetterJob job, OpeningLines opening, CommonFlow flow, Stylesheet natural)
    {
        var layout = Choose(job, opening, flow, natural);
        if (!layout.Findings.Others.HasErrors && !opening.Findings.Others.HasErrors)
        {
            layout = Tightening.Of(
                layout,
                (leading, list) => job.StylesFor(leading, list),
                styles => LayAgain(job, styles)
            );
        }

        using var shaper = job.Words.NewShaper(job.Letter.Language.Tag);
        var head = new ContinuationHead(job, layout.Styles, new LineComposer(shaper));
        var pages = new PageComposer(job, head).ComposeCommon(layout);
        if (shaper.Astray is { } face)
        {
            layout.Findings.Fonts.AddAstray(face);
        }

        return new CommonLayout(layout.Styles, layout.Findings, pages);
    }

    private static LetterLayout LayAgain(LetterJob job, Stylesheet styles)
    {
        OpeningLines? opening = null;
        var flow = CommonFlow.Of(job, styles, () => opening = FlowBuilder.BuildOpening(job, styles));
        return Choose(job, opening!, flow, styles);
    }

    private static LetterLayout Choose(LetterJob job, OpeningLines opening, CommonFlow flow, Stylesheet styles)
    {
        var findings = new FlowFindings();
        findings.AddRange(flow.Findings);
        return PageChoice.Of(job, flow.Flow.Under(opening.Lines), styles, flow.Paragraphs.Copy(), findings);
    }

    private static void Report(LetterJob job, OpeningLines opening, CommonLayout common, DiagnosticBag diagnostics)
    {
        var findings = new FlowFindings();
        findings.AddRange(opening.Findings);
        findings.AddRange(common.Findings);
        findings.ReportFonts(job, common.Styles);
        diagnostics.AddRange(findings.Others);
    }

    // Null, with a diagnostic, where a draft's mark has no room or a font sets its letters astray.
    private static ImmutableArray<Page>? Compose(
        LetterJob job,
        ImmutableArray<FlowLine> opening,
        CommonLayout common,
        DiagnosticBag diagnostics
    )
    {
        using var shaper = job.Words.NewShaper(job.Letter.Language.Tag);
        var lines = new LineComposer(shaper);
        var fields = opening[0] is CellLine form ? form.Cells : [];
        if (DraftMark.For(job, fields, common.Styles, common.Pages.Length > 1, lines, diagnostics) is not { } marks)
        {
            return null;
        }

        var head = new ContinuationHead(job, common.Styles, lines);
        var pages = new PageComposer(job, head).Compose(common, opening, marks);
        if (shaper.Astray is { } face)
        {
            diagnostics.Add(FaceDiagnostics.Astray(face));
            return null;
        }

        // Only a line that is too wide for its column can be too wide for the paper.
        return diagnostics.Has(DiagnosticCatalog.OverfullLine) && PaperEdge.IsCrossed(pages, diagnostics)
            ? null
            : pages;
    }

    private static bool HasRoom(PageSetup page, DiagnosticBag diagnostics)
    {
        if (page.TextWidth >= LeastWidth && page.TextHeight >= LeastHeight)
        {
            return true;
        }

        diagnostics.Add(
            DiagnosticCatalog.TextAreaTooSmall.At(
                page.Place,
                TypesettingFinding.TextAreaTooSmall,
                TypesettingAdvice.WiderTextArea
            )
        );
        return false;
    }

    // The address block, the salutation and the heads of the pages below.
    private static ImmutableArray<FontKey> NameFacesOf(Stylesheet styles) =>
        [styles.Body.Upright.Face.Key, styles.ContinuationHead.Upright.Face.Key];

    private static TypesetDocument Finish(LetterJob job, CommonLayout common, ImmutableArray<Page> pages)
    {
        var letter = job.Letter;
        return new()
        {
            Language = letter.Language.Tag,
            IsDraft = letter.IsDraft,
            Title = job.Outline.Title,
            Author = letter.Author?.Value,
            Identifier = letter.IsDraft ? null : letter.Identifier?.Value,
            Subject = letter.Subject?.Value,
            Keywords = [.. letter.Keywords.Select(keyword => keyword.Value)],
            Date = letter.Date,
            Conformance = letter.IsDraft ? Conformance.Draft : letter.Output.Conformance,
            Attachments = letter.Sources,
            Structure = job.Tags.Elements,
            OwnElements = job.Tags.OwnElements,
            Common = common.Identity,
            NameFaces = letter.IsOneOfMany ? NameFacesOf(common.Styles) : [],
            Pages = pages,
            Places = new DocumentPlaces(letter.DatePlace)
            {
                Title = letter.Title.Place,
                Author = letter.Author?.Place,
                Identifier = letter.Identifier?.Place,
                Subject = letter.Subject?.Place,
                Keywords = letter.Keywords is [var first, ..] ? first.Place : null,
                Language = letter.LanguagePlace,
                Page = letter.Page.Place,
                Type = letter.Type.Place,
            },
        };
    }
}
