namespace LetterPdf.Pdf;

/// <summary>What both forms of a file are made of (ISO 32000-1, 7.5.2 and 7.5.5; line ends as ISO 19005-2, 6.1
/// asks).</summary>
internal static class FileParts
{
    /// <summary>The version, and a comment of four bytes above 127 that marks the file as binary.</summary>
    public static void WriteHeader(PdfBuffer output) =>
        output.Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);

    /// <summary>Writes "n 0 obj" ... "endobj".</summary>
    public static void WriteObject(PdfBuffer output, ObjectNumbering numbering, StoredObject stored, int number)
    {
        output.WriteInteger(number);
        output.Write(" 0 obj\n"u8);
        numbering.WriteBody(output, stored);
        if (stored.Content is { } content)
        {
            WriteStreamData(output, content.Result.Data.Span);
        }

        output.Write("\nendobj\n"u8);
    }

    public static void WriteStreamData(PdfBuffer output, ReadOnlySpan<byte> data)
    {
        output.Write("\nstream\n"u8);
        output.Write(data);
        output.Write("\nendstream"u8);
    }

    /// <summary>Writes the offset of the cross-reference section, and the end of the file.</summary>
    public static void WriteEnd(PdfBuffer output, int startOfCrossReferences)
    {
        output.Write("startxref\n"u8);
        output.WriteInteger(startOfCrossReferences);
        output.Write("\n%%EOF\n"u8);
    }
}
