using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Writes the metadata, which is in the file twice: in the information dictionary and in the XMP packet. They must
/// agree (ISO 19005-2, 6.6.3).
/// </summary>
internal static class MetadataWriter
{
    public static void Write(PdfPart part, TypesetDocument document, OwnObjects.OwnReferences own)
    {
        using (var info = part.Dictionary(own.Info))
        {
            info.Text("Title"u8, document.Title);
            if (document.Author is { } author)
            {
                info.Text("Author"u8, author);
            }

            if (document.Subject is { } subject)
            {
                info.Text("Subject"u8, subject);
            }

            if (!document.Keywords.IsEmpty)
            {
                info.Text("Keywords"u8, XmpPacket.KeywordsOf(document));
            }

            info.Text("Creator"u8, Producer.Name);
            info.Text("Producer"u8, Producer.Name);
            info.Text("CreationDate"u8, PdfTextString.Date(document.Date));
            info.Text("ModDate"u8, PdfTextString.Date(document.Date));
        }

        using var metadata = part.Stream(own.Metadata, XmpPacket.Write(document), StreamKind.Plain);
        metadata.Name("Type"u8, "Metadata"u8);
        metadata.Name("Subtype"u8, "XML"u8);
    }
}
