namespace LetterPdf.Pdf;

/// <summary>Writes <see cref="PdfForm.Readable"/>: every object on its own, a classic cross-reference table
/// (7.5.4).</summary>
internal static class ReadableFile
{
    public static byte[] Write(ObjectNumbering numbering, PdfReference root, PdfReference info)
    {
        var output = new PdfBuffer(64 * 1024);
        FileParts.WriteHeader(output);
        var offsets = WriteObjects(output, numbering);
        var identifier = FileIdentifier.Of(output.WrittenSpan);
        var start = output.Length;
        WriteTable(output, offsets);
        WriteTrailer(output, offsets.Length + 1, numbering.NumberOf(root), numbering.NumberOf(info), identifier);
        FileParts.WriteEnd(output, start);
        return output.ToArray();
    }

    private static int[] WriteObjects(PdfBuffer output, ObjectNumbering numbering)
    {
        var offsets = new int[numbering.Ordered.Count];
        for (var i = 0; i < offsets.Length; i++)
        {
            output.Write((byte)'\n');
            offsets[i] = output.Length;
            FileParts.WriteObject(output, numbering, numbering.Ordered[i], i + 1);
        }

        output.Write((byte)'\n');
        return offsets;
    }

    // Each entry is exactly 20 bytes, the line end of two included.
    private static void WriteTable(PdfBuffer output, ReadOnlySpan<int> offsets)
    {
        output.Write("xref\n0 "u8);
        output.WriteInteger(offsets.Length + 1);
        output.Write("\n0000000000 65535 f \n"u8);
        foreach (var offset in offsets)
        {
            offset.TryFormat(output.Append(10), out _, "D10", System.Globalization.CultureInfo.InvariantCulture);
            output.Write(" 00000 n \n"u8);
        }
    }

    private static void WriteTrailer(PdfBuffer output, int size, int root, int info, byte[] identifier)
    {
        output.Write("trailer\n<<\n  /Size "u8);
        output.WriteInteger(size);
        output.Write("\n  /Root "u8);
        output.WriteInteger(root);
        output.Write(" 0 R\n  /Info "u8);
        output.WriteInteger(info);
        output.Write(" 0 R\n  /ID ["u8);
        PdfString.WriteHex(output, identifier);
        output.Write((byte)' ');
        PdfString.WriteHex(output, identifier);
        output.Write("]\n>>\n"u8);
    }
}
