namespace LetterPdf.Pdf;

/// <summary>
/// Writes <see cref="PdfForm.Compact"/>: streams on their own, everything else in object streams (7.5.7), and a
/// cross-reference stream (7.5.8).
/// </summary>
internal static class CompactFile
{
    // One object stream compresses best, but a reader has to inflate all of it to reach one object.
    private const int ObjectsPerStream = 1000;

    private static ReadOnlySpan<byte> DictionaryEnd => ">>"u8;

    public static byte[] Write(ObjectNumbering numbering, PdfReference root, PdfReference info)
    {
        var output = new PdfBuffer(64 * 1024);
        FileParts.WriteHeader(output);
        var entries = new CrossReferences(numbering.Ordered.Count);

        // The other streams may still be compressing in the background.
        WriteObjectStreams(output, numbering, entries);
        WriteStreams(output, numbering, entries);
        var identifier = FileIdentifier.Of(output.WrittenSpan);
        var start = output.Length;
        entries.Add(start);
        CrossReferenceStream.Write(output, entries, numbering.NumberOf(root), numbering.NumberOf(info), identifier);
        FileParts.WriteEnd(output, start);
        return output.ToArray();
    }

    private static void WriteStreams(PdfBuffer output, ObjectNumbering numbering, CrossReferences entries)
    {
        for (var i = 0; i < numbering.Ordered.Count; i++)
        {
            if (numbering.Ordered[i].Content is { } content)
            {
                entries.SetOffset(i + 1, output.Length);
                WriteStream(output, numbering, i, content.Result);
            }
        }
    }

    private static void WriteStream(PdfBuffer output, ObjectNumbering numbering, int index, StreamContent content)
    {
        output.WriteInteger(index + 1);
        output.Write(" 0 obj\n"u8);
        numbering.WriteBody(output, numbering.Ordered[index], withoutEnd: DictionaryEnd.Length);
        output.Write("/Length "u8);
        output.WriteInteger(content.Data.Length);
        output.Write(content.IsDeflated ? "/Filter/FlateDecode"u8 : default);
        output.Write(DictionaryEnd);
        FileParts.WriteStreamData(output, content.Data.Span);
        output.Write("\nendobj\n"u8);
    }

    private static void WriteObjectStreams(PdfBuffer output, ObjectNumbering numbering, CrossReferences entries)
    {
        var stream = new ObjectStream(numbering);
        for (var i = 0; i < numbering.Ordered.Count; i++)
        {
            if (numbering.Ordered[i].Content is not null)
            {
                continue;
            }

            if (stream.Count == ObjectsPerStream)
            {
                stream.Write(output, entries);
            }

            stream.Add(i + 1);
        }

        stream.Write(output, entries);
    }
}
