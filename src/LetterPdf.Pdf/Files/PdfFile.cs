using LetterPdf.Digests;

namespace LetterPdf.Pdf;

/// <summary>A whole PDF file (ISO 32000-1, 7.5).</summary>
/// <param name="Bytes">All of it.</param>
/// <param name="Digest">SHA-256 of the bytes, in lower-case hexadecimal digits.</param>
public sealed record PdfFile(ReadOnlyMemory<byte> Bytes, string Digest)
{
    /// <summary>Joins the parts of a file.</summary>
    /// <param name="head">The beginning.</param>
    /// <param name="last">The last part.</param>
    /// <param name="root">The catalog, as a numbered reference.</param>
    /// <param name="info">The document information dictionary, as a numbered reference.</param>
    public static PdfFile Of(PdfHead head, FinishedPart last, PdfReference root, PdfReference info)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(last);
        var output = new PdfBuffer(head.Bytes.Length + last.Bytes.Length + 4096);
        output.Write(head.Bytes);
        var entries = new List<CrossReference>(head.Entries.Length + last.Entries.Length + 1);
        entries.AddRange(head.Entries);
        PdfHead.Append(last, output, entries);
        if (head.Form == PdfForm.Readable)
        {
            output.Write((byte)'\n');
        }

        var digest = head.NewDigest();
        digest.Add(output.WrittenSpan[head.Bytes.Length..]);
        var start = output.Length;
        var trailer = new FileTrailer(root.Number, info.Number, FileIdentifier.Of(digest.Copy()));
        if (head.Form == PdfForm.Compact)
        {
            entries.Add(CrossReference.AtOffset(start));
            CrossReferenceStream.Write(output, entries, trailer);
        }
        else
        {
            CrossReferenceTable.Write(output, entries, trailer);
        }

        FileParts.WriteEnd(output, start);
        digest.Add(output.WrittenSpan[start..]);
        return new PdfFile(output.WrittenMemory, digest.End());
    }
}
