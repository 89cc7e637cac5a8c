using System.Numerics;
using LetterPdf.Deflate;

namespace LetterPdf.Pdf;

/// <summary>A cross-reference stream (ISO 32000-1, 7.5.8), which also carries the trailer's keys.</summary>
internal static class CrossReferenceStream
{
    private const int TypeWidth = 1;

    // A filter type of PNG's: each byte less the one above it. Objects of one object stream count upwards, so most
    // rows become identical. No other type was found to do better, nor rows as they are but in the smallest files.
    private const byte PngUp = 2;

    public static void Write(PdfBuffer output, IReadOnlyList<CrossReference> entries, FileTrailer trailer)
    {
        var (width2, width3) = Widths(entries);
        var columns = TypeWidth + width2 + width3;
        var data = ZlibEncoder.Compress(Predict(Rows(entries, width2, width3), columns));

        // The whole range from 0 is Index's default, so the key would be redundant.
        output.WriteInteger(entries.Count - 1);
        output.WriteAscii(
            $" 0 obj\n<</Type/XRef/Size {entries.Count}/W[{TypeWidth} {width2} {width3}]/Root {trailer.Root} "
                + $"0 R/Info {trailer.Info} 0 R/ID["
        );
        PdfString.WriteHex(output, trailer.Identifier);
        PdfString.WriteHex(output, trailer.Identifier);
        output.WriteAscii(
            $"]/Filter/FlateDecode/DecodeParms<</Columns {columns}/Predictor 12>>/Length {data.Length}>>"
        );
        FileParts.WriteStreamData(output, data);
        output.Write("\nendobj\n"u8);
    }

    private static (int Width2, int Width3) Widths(IReadOnlyList<CrossReference> entries)
    {
        var (largest2, largest3) = (0, 0);
        for (var i = 0; i < entries.Count; i++)
        {
            largest2 = Math.Max(largest2, entries[i].Field2);
            largest3 = Math.Max(largest3, entries[i].Field3);
        }

        return (BytesFor(largest2), BytesFor(largest3));
    }

    private static int BytesFor(int value) => Math.Max(1, (BitOperations.Log2((uint)value) / 8) + 1);

    private static byte[] Rows(IReadOnlyList<CrossReference> entries, int width2, int width3)
    {
        var rows = new PdfBuffer(entries.Count * (TypeWidth + width2 + width3));
        for (var i = 0; i < entries.Count; i++)
        {
            var (type, field2, field3) = entries[i];
            WriteBigEndian(rows.Append(TypeWidth), type);
            WriteBigEndian(rows.Append(width2), field2);
            WriteBigEndian(rows.Append(width3), field3);
        }

        return rows.ToArray();
    }

    private static void WriteBigEndian(Span<byte> field, int value)
    {
        for (var i = field.Length - 1; i >= 0; i--)
        {
            field[i] = (byte)value;
            value >>= 8;
        }
    }

    private static byte[] Predict(ReadOnlySpan<byte> rows, int columns)
    {
        var predicted = new byte[rows.Length / columns * (columns + 1)];
        var write = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (i % columns == 0)
            {
                predicted[write++] = PngUp;
            }

            predicted[write++] = (byte)(rows[i] - (i >= columns ? rows[i - columns] : 0));
        }

        return predicted;
    }
}
