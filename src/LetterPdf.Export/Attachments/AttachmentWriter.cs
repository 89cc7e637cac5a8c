using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Writes files inside the file (ISO 32000-1, 7.11.4), each associated with the whole document (ISO 19005-3, 6.8 and
/// annex E).
/// </summary>
internal static class AttachmentWriter
{
    /// <summary>Writes the files.</summary>
    /// <param name="part">The part of a letter's own objects.</param>
    /// <param name="document">The letter.</param>
    /// <param name="own">The objects.</param>
    /// <param name="cache">Files that several letters have are packed once.</param>
    public static void Write(PdfPart part, TypesetDocument document, OwnObjects.OwnReferences own, ExportCache cache)
    {
        for (var i = 0; i < document.Attachments.Length; i++)
        {
            var content = part.Reserve();
            WriteSpecification(part, document.Attachments[i], own.Attachment(i), content);
            WriteContent(part, document.Attachments[i], document.Date, content, cache);
        }
    }

    /// <summary>The catalog's list, in the document's order.</summary>
    public static void WriteAssociation(DictionaryWriter catalog, DocumentReferences references)
    {
        if (!references.Attachments.IsEmpty)
        {
            using var files = catalog.Array("AF"u8);
            foreach (var attachment in references.Attachments)
            {
                files.Reference(attachment);
            }
        }
    }

    /// <summary>The name tree of files, in the order of its keys' bytes; every name tree may be one node.</summary>
    public static void WriteNames(DictionaryWriter names, DocumentPlan plan, DocumentReferences references)
    {
        if (references.Attachments.IsEmpty)
        {
            return;
        }

        var keys = plan
            .Document.Attachments.Select(
                (attachment, index) =>
                    (Key: PdfTextString.Encode(attachment.Path), Reference: references.Attachments[index])
            )
            .OrderBy(entry => Encoding.Latin1.GetString(entry.Key), StringComparer.Ordinal);
        using var tree = names.Dictionary("EmbeddedFiles"u8);
        using var entries = tree.Array("Names"u8);
        foreach (var (key, reference) in keys)
        {
            entries.String(key);
            entries.Reference(reference);
        }
    }

    private static void WriteSpecification(
        PdfPart part,
        Attachment attachment,
        PdfReference reference,
        PdfReference content
    )
    {
        using var specification = part.Dictionary(reference);
        specification.Name("Type"u8, "Filespec"u8);

        // ISO 14289-1, 7.11 requires both names.
        specification.Text("F"u8, attachment.Path);
        specification.Text("UF"u8, attachment.Path);
        specification.Text("Desc"u8, attachment.Description);
        specification.Name("AFRelationship"u8, RelationshipOf(attachment.Role));
        using var files = specification.Dictionary("EF"u8);
        files.Reference("F"u8, content);
        files.Reference("UF"u8, content);
    }

    private static ReadOnlySpan<byte> RelationshipOf(AttachmentRole role) =>
        role switch
        {
            AttachmentRole.Source => "Source"u8,
            AttachmentRole.Alternative => "Alternative"u8,
            _ => "Data"u8,
        };

    private static void WriteContent(
        PdfPart part,
        Attachment attachment,
        DateOnly date,
        PdfReference reference,
        ExportCache cache
    )
    {
        using var stream = part.Stream(reference, cache.Encode(attachment.Bytes, StreamKind.Binary, part.Form));
        stream.Name("Type"u8, "EmbeddedFile"u8);
        stream.Name("Subtype"u8, Encoding.ASCII.GetBytes(attachment.MediaType));
        using var parameters = stream.Dictionary("Params"u8);
        parameters.Integer("Size"u8, attachment.Bytes.Length);
        parameters.Text("ModDate"u8, PdfTextString.Date(date));
    }
}
