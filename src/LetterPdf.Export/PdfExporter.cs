using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>The Export stage: finished pages become the bytes of a tagged PDF that meets the standards it
/// claims.</summary>
public static class PdfExporter
{
    /// <summary>The producer named in the file: "letterpdf 0.6.0". Another version may write other bytes for the same
    /// letter.</summary>
    public static string ProducerName => Producer.Name;

    /// <summary>Writes a document. The same document, fonts and form give the same bytes, on any machine at any
    /// time.</summary>
    /// <param name="document">The pages and their structure.</param>
    /// <param name="fonts">The library, with every font that the pages name.</param>
    /// <param name="form">The form of the file: the product, or one for people to read.</param>
    /// <param name="diagnostics">Takes one finding for each rule of the claimed standards that is unmet.</param>
    /// <param name="knownDigests">SHA-256 of font files by their names, if they have just been computed; otherwise
    /// null.</param>
    /// <param name="cache">What was made for letters before, with the same fonts; null for a single letter.</param>
    /// <returns>The whole file; null where a rule is unmet: then there is no file at all.</returns>
    public static PdfFile? Export(
        TypesetDocument document,
        FontLibrary fonts,
        PdfForm form,
        DiagnosticBag diagnostics,
        IReadOnlyDictionary<string, string>? knownDigests = null,
        ExportCache? cache = null
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(fonts);
        ArgumentNullException.ThrowIfNull(diagnostics);
        cache ??= new ExportCache();
        if (document.NameFaces.IsEmpty)
        {
            var alone = CommonPart.Of(document, fonts, form, cache).PlanAlone(document);
            return WriteWhole(WithFonts(alone, fonts, knownDigests, cache, diagnostics), form, cache, diagnostics);
        }

        var key = CommonKey.Of(document, form);
        var common = cache.CommonOf(key, () => CommonPart.Of(document, fonts, form, cache));
        var own = WithFonts(common.PlanOwn(document), fonts, knownDigests, cache, diagnostics);
        var shape = OwnShape.Of(own);
        return common.Find(shape) is { } known
            ? Write(own, known, cache, diagnostics)
            : WriteWhole(common.PlanWhole(own), form, cache, diagnostics, objects => common.Keep(shape, objects));
    }

    // The files of other letters have the same objects but for this one's own.
    private static PdfFile? Write(
        DocumentPlan own,
        CommonObjects common,
        ExportCache cache,
        DiagnosticBag diagnostics
    ) =>
        ConformanceRules.AreMet(own, RuleScope.Words, diagnostics)
        && ConformanceRules.AreMet(own, RuleScope.Outlines, diagnostics)
        && common.With(own.Fonts) is { } fonts
            ? Finish(own, common, fonts, cache)
            : null;

    // A letter to one addressee, or the first of many.
    private static PdfFile? WriteWhole(
        DocumentPlan plan,
        PdfForm form,
        ExportCache cache,
        DiagnosticBag diagnostics,
        Action<CommonObjects>? keep = null
    )
    {
        var common = ConformanceRules.AreMet(plan, RuleScope.Structure, diagnostics)
            ? CommonObjects.Begin(plan, form, cache)
            : null;
        var fonts = common?.With(plan.Fonts);
        fonts?.Begin();

        // Outlines are checked while streams are compressed; there is no file before that.
        if (!ConformanceRules.AreMet(plan, RuleScope.Outlines, diagnostics) || fonts is null)
        {
            return null;
        }

        keep?.Invoke(common!);
        return Finish(plan, common!, fonts, cache);
    }

    private static PdfFile Finish(DocumentPlan plan, CommonObjects common, FontObjects fonts, ExportCache cache)
    {
        var objects = OwnObjects.Of(plan);
        var part = new PdfPart(common.Form);
        var own = objects.ReserveIn(part);
        PagesWriter.WriteOwn(part, plan, own);
        OutlineWriter.WriteOwn(part, plan, own, common.Bookmarks);
        AttachmentWriter.Write(part, plan.Document, own, cache);
        MetadataWriter.Write(part, plan.Document, own);
        var finished = part.Finish(fonts.Head.Next, [.. own.All]);
        return PdfFile.Of(fonts.Head, finished, common.Catalog, finished.Of(own.Info));
    }

    // A file that holds its sources holds what is needed of its fonts too.
    internal static DocumentPlan WithFonts(
        DocumentPlan plan,
        FontLibrary fonts,
        IReadOnlyDictionary<string, string>? knownDigests,
        ExportCache cache,
        DiagnosticBag diagnostics
    )
    {
        var document = plan.Document;
        if (document.Attachments.IsEmpty)
        {
            return plan;
        }

        var files = FontAttachments.Of(
            plan.Fonts,
            fonts,
            name => knownDigests?.GetValueOrDefault(name),
            cache,
            diagnostics
        );
        return plan with { Document = document with { Attachments = [.. document.Attachments, .. files] } };
    }
}
