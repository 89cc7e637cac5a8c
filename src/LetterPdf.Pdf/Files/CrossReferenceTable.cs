using System.Globalization;

namespace LetterPdf.Pdf;

/// <summary>A cross-reference table with its trailer (ISO 32000-1, 7.5.4 and 7.5.5).</summary>
internal static class CrossReferenceTable
{
    // Each entry is exactly 20 bytes, the line end of two included.
    public static void Write(PdfBuffer output, IReadOnlyList<CrossReference> entries, FileTrailer trailer)
    {
        output.Write("xref\n0 "u8);
        output.WriteInteger(entries.Count);
        output.Write("\n0000000000 65535 f \n"u8);
        foreach (var entry in entries.Skip(1))
        {
            entry.Field2.TryFormat(output.Append(10), out _, "D10", CultureInfo.InvariantCulture);
            output.Write(" 00000 n \n"u8);
        }

        output.Write("trailer\n<<\n  /Size "u8);
        output.WriteInteger(entries.Count);
        output.Write("\n  /Root "u8);
        output.WriteInteger(trailer.Root);
        output.Write(" 0 R\n  /Info "u8);
        output.WriteInteger(trailer.Info);
        output.Write(" 0 R\n  /ID ["u8);
        PdfString.WriteHex(output, trailer.Identifier);
        output.Write((byte)' ');
        PdfString.WriteHex(output, trailer.Identifier);
        output.Write("]\n>>\n"u8);
    }
}
