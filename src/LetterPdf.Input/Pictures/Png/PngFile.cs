using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// PNG files (ISO/IEC 15948), all colour types, depths, filters, interlaced or not. Rows are not decoded for the PDF,
/// which knows the same ones: they go into it as they are in the file, but for those of an interlaced picture, and
/// opacity, which PDF has apart.
/// <code>
/// Read                the file to planes of colour and opacity
///   PngChunks         the parts, each checked
///   PngRows           unpacked and unfiltered: a damaged row is found
///   PngInterlace      seven passes to one
///   PngOpacity        of each pixel
/// </code>
/// </summary>
internal static class PngFile
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    public static RasterContent? Read(ReadOnlyMemory<byte> bytes, out Reason? problem)
    {
        if (PngChunks.Read(bytes, out problem) is not { } chunks)
        {
            return null;
        }

        problem = PictureFinding.DamagedPng;
        var header = chunks.Header;
        var packed = chunks.JoinData();
        var length = header.IsInterlaced
            ? PngInterlace.LengthOf(in header)
            : header.Height * (header.RowBytes(header.Width) + 1L);
        if (
            length > Array.MaxLength
            || PngRows.Inflate(packed, (int)length) is not { } rows
            || Plain(in header, rows) is not { } plain
        )
        {
            return null;
        }

        if (header.ColorType == PngColorType.Palette && !HasColors(in header, plain, chunks.Palette.Length / 3))
        {
            return null;
        }

        // An interlaced picture has no rows but the unfiltered ones.
        rows = header.IsInterlaced ? plain : rows;
        var asItIs = !header.HasAlpha && !header.IsInterlaced;
        var colors =
            asItIs ? packed
            : header.HasAlpha ? PngOpacity.WithoutAlpha(in header, rows)
            : rows;
        var plane = new PixelPlane(ColorsOf(chunks), header.BitDepth, colors, IsDeflated: asItIs);
        var opacity = PngOpacity.Of(chunks, rows, plain, out var isVisible);
        problem = isVisible ? null : PictureFinding.Invisible;
        return isVisible ? new RasterContent(header.Width, header.Height, chunks.Orientation, plane, opacity) : null;
    }

    // The rows with filter 0; null where a row has an unknown filter.
    private static byte[]? Plain(in PngHeader header, byte[] rows)
    {
        if (header.IsInterlaced)
        {
            return PngInterlace.Join(in header, rows);
        }

        var plain = (byte[])rows.Clone();
        return PngRows.Unfilter(plain, header.RowBytes(header.Width), header.FilterStep) ? plain : null;
    }

    private static PixelColors ColorsOf(PngChunks chunks) =>
        chunks.Header.ColorType switch
        {
            PngColorType.Palette => new PaletteColors(chunks.Palette),
            PngColorType.Grey or PngColorType.GreyWithAlpha => new GreyColors(),
            _ => new RgbColors(),
        };

    // A number without a colour is painted differently by each program.
    private static bool HasColors(in PngHeader header, ReadOnlySpan<byte> plain, int count)
    {
        var stride = header.RowBytes(header.Width) + 1;
        for (; count < 1 << header.BitDepth && !plain.IsEmpty; plain = plain[stride..])
        {
            for (var i = 0; i < header.Width; i++)
            {
                if (PackedSamples.At(plain[1..stride], i, header.BitDepth) >= count)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
