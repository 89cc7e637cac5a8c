using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Writes the objects of a planned document. The file numbers them from the catalog on, whatever the order here.
/// </summary>
internal sealed class DocumentWriter
{
    private readonly PdfFile _file;
    private readonly DocumentReferences _references;

    private DocumentWriter(DocumentPlan plan, PdfForm form)
    {
        _file = new PdfFile(form);
        _references = DocumentReferences.Reserve(_file, plan);
    }

    /// <summary>
    /// Writes every object; streams are still being compressed until the end. A font that no subset can be made of is
    /// left out: that breaks a rule, so there will be no file.
    /// </summary>
    public static DocumentWriter Begin(DocumentPlan plan, PdfForm form)
    {
        var writer = new DocumentWriter(plan, form);
        var (file, references) = (writer._file, writer._references);
        CatalogWriter.Write(file, plan, references);
        OutlineWriter.Write(file, plan, references);
        PagesWriter.Write(file, plan, references);
        AnnotationWriter.Write(file, plan, references);
        FormWriter.Write(file, plan, references);
        StructureWriter.Write(file, plan, references);
        PictureWriter.Write(file, plan, references);
        AttachmentWriter.Write(file, plan, references);
        FontWriter.Write(file, plan.Fonts, references);
        MetadataWriter.Write(file, plan.Document, references);
        return writer;
    }

    /// <summary>The whole file.</summary>
    public byte[] End() => _file.Write(_references.Catalog, _references.Info);
}
