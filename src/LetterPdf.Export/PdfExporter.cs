using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>The Export stage: finished pages become the bytes of a tagged PDF that meets the standards it
/// claims.</summary>
public static class PdfExporter
{
    /// <summary>The producer named in the file: "letterpdf 0.4.0". Another version may write other bytes for the same
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
    /// <returns>The whole file; null where a rule is unmet: then there is no file at all.</returns>
    public static byte[]? Export(
        TypesetDocument document,
        FontLibrary fonts,
        PdfForm form,
        DiagnosticBag diagnostics,
        IReadOnlyDictionary<string, string>? knownDigests = null
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(fonts);
        ArgumentNullException.ThrowIfNull(diagnostics);

        var plan = Plan(document, fonts, diagnostics, knownDigests);
        var writer = ConformanceRules.AreMet(plan, ofOutlines: false, diagnostics)
            ? DocumentWriter.Begin(plan, form)
            : null;

        // Outlines are checked while streams are compressed; there is no file before that.
        return ConformanceRules.AreMet(plan, ofOutlines: true, diagnostics) ? writer?.End() : null;
    }

    internal static DocumentPlan Plan(
        TypesetDocument document,
        FontLibrary fonts,
        DiagnosticBag diagnostics,
        IReadOnlyDictionary<string, string>? knownDigests = null
    )
    {
        var sequences = MarkedSequences.Divide(document);
        var faces = FontUses.Collect(document, fonts);
        document = document.Attachments.IsEmpty
            ? document
            : document with
            {
                Attachments = [.. document.Attachments, .. FontAttachments.Of(faces, fonts, knownDigests, diagnostics)],
            };
        var links = LinkFragments.Find(document, faces);
        var widgets = SignatureWidgets.Find(document, sequences);
        var structure = StructureTree.Build(document, sequences, links, widgets);
        var (places, bookmarks) = (Destinations.Find(document, structure), Bookmarks.Of(document, structure));
        return new DocumentPlan(
            document,
            sequences,
            faces,
            PictureUses.Collect(document),
            links,
            widgets,
            structure,
            places,
            bookmarks
        );
    }
}
