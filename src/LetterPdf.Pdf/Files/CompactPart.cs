namespace LetterPdf.Pdf;

/// <summary>
/// Writes a part of <see cref="PdfForm.Compact"/>: streams on their own, everything else in object streams
/// (ISO 32000-1, 7.5.7), which come first and have the last numbers.
/// </summary>
internal static class CompactPart
{
    private static ReadOnlySpan<byte> DictionaryEnd => ">>"u8;

    public static FinishedPart Write(ObjectNumbering numbering, Func<ReadOnlyMemory<byte>, Task<EncodedStream>>? pack)
    {
        var output = new PdfBuffer(16 * 1024);
        var entries = new CrossReference[numbering.Next - numbering.First];

        // The other streams may still be compressing in the background.
        WriteObjectStreams(output, numbering, new ObjectStream(numbering, entries, pack));
        WriteStreams(output, numbering, entries);
        return new FinishedPart(numbering, output.WrittenMemory, entries);
    }

    private static void WriteStreams(PdfBuffer output, ObjectNumbering numbering, CrossReference[] entries)
    {
        for (var i = 0; i < numbering.Ordered.Count; i++)
        {
            if (numbering.Ordered[i].Content is { } content)
            {
                entries[i] = CrossReference.AtOffset(output.Length);
                WriteStream(output, numbering, i, content.Result);
            }
        }
    }

    private static void WriteStream(PdfBuffer output, ObjectNumbering numbering, int index, EncodedStream content)
    {
        output.WriteInteger(numbering.First + index);
        output.Write(" 0 obj\n"u8);
        numbering.WriteBody(output, numbering.Ordered[index], withoutEnd: DictionaryEnd.Length);
        output.Write("/Length "u8);
        output.WriteInteger(content.Data.Length);
        output.Write(content.IsDeflated ? "/Filter/FlateDecode"u8 : default);
        output.Write(DictionaryEnd);
        FileParts.WriteStreamData(output, content.Data.Span);
        output.Write("\nendobj\n"u8);
    }

    private static void WriteObjectStreams(PdfBuffer output, ObjectNumbering numbering, ObjectStream stream)
    {
        for (var i = 0; i < numbering.Ordered.Count; i++)
        {
            if (numbering.Ordered[i].Content is null)
            {
                stream.Add(i);
                if (stream.IsFull)
                {
                    stream.Write(output);
                }
            }
        }

        stream.Write(output);
    }
}
