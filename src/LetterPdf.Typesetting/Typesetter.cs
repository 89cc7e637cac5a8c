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
    /// <param name="words">The faces to set it in, and the words that they have drawn before.</param>
    /// <param name="diagnostics">Takes LP04xx and LP05xx.</param>
    /// <returns>The pages with their structure, or null where there was an error.</returns>
    public static TypesetDocument? Typeset(Letter letter, ShapingCache words, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!HasRoom(letter.Page, diagnostics))
        {
            return null;
        }

        var fonts = words.Fonts;
        if (!Stylesheet.HasFamily(letter.Type, fonts, diagnostics))
        {
            fonts.ReportDamage(diagnostics);
            return null;
        }

        var job = LetterJob.Of(letter, words);
        var layout = Tighten(job, Lay(job, Style(job)));
        diagnostics.AddRange(layout.Findings);
        if (diagnostics.HasErrors)
        {
            fonts.ReportDamage(diagnostics);
            return null;
        }

        return Compose(job, layout, diagnostics) is { } pages ? Finish(job, pages) : null;
    }

    private static Stylesheet Style(LetterJob job, double leading = 1, double list = 1) =>
        Stylesheet.For(job.Letter.Type, job.Fonts, leading, list);

    private static LetterLayout Lay(LetterJob job, Stylesheet styles)
    {
        var (findings, paragraphs) = (new FlowFindings(), new SetParagraphs());
        var flow = Flow(job, styles, paragraphs, findings);
        findings.ReportFonts(job, styles);
        return PageChoice.Of(job, flow, styles, paragraphs, findings.Others);
    }

    // Here, and nowhere else in the stage, work goes on side by side: the list is half of a letter, and neither half
    // needs anything of the other. Each has a shaper and findings of its own.
    private static LetterFlow Flow(LetterJob job, Stylesheet styles, SetParagraphs paragraphs, FlowFindings findings)
    {
        if (job.Outline.Signatories is not { } list)
        {
            return FlowBuilder.Build(job, styles, paragraphs, findings);
        }

        var inList = new FlowFindings();
        var (columns, flow) = SideBySide.Run(
            () => SignatoryFlow.Set(list, job, styles, inList),
            () => FlowBuilder.Build(job, styles, paragraphs, findings)
        );
        findings.AddRange(inList);
        return flow with { Signatories = columns };
    }

    private static LetterLayout Tighten(LetterJob job, LetterLayout natural) =>
        natural.Findings.HasErrors
            ? natural
            : Tightening.Of(natural, (leading, list) => Style(job, leading, list), styles => Lay(job, styles));

    // Null, with a diagnostic, where a draft's mark has no room or a font sets its letters astray.
    private static ImmutableArray<Page>? Compose(LetterJob job, LetterLayout layout, DiagnosticBag diagnostics)
    {
        using var shaper = job.Words.NewShaper(job.Letter.Language.Tag);
        var lines = new LineComposer(shaper);
        var fields = layout.Flow.Before[0] is CellLine form ? form.Cells : [];
        if (DraftMark.For(job, fields, layout.Styles, lines, diagnostics) is not { } marks)
        {
            return null;
        }

        var head = new ContinuationHead(job, layout.Styles, lines);
        var pages = new PageComposer(job, layout, head, marks).Compose();
        if (shaper.Astray is { } face)
        {
            diagnostics.Add(FaceDiagnostics.Astray(face));
            return null;
        }

        return pages;
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

    private static TypesetDocument Finish(LetterJob job, ImmutableArray<Page> pages)
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
