using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Writes the objects of a planned document. The file numbers them from the catalog on, whatever the order here.</summary>
internal static class DocumentWriter
{
    public static byte[] Write(DocumentPlan plan, PdfForm form)
    {
        var file = new PdfFile(form);
        var references = DocumentReferences.Reserve(file, plan);
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
        return file.Write(references.Catalog, references.Info);
    }
}
