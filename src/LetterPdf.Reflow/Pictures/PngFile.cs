using System.Buffers.Binary;
using LetterPdf.Deflate;
using LetterPdf.Digests;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>A picture of pixels as a PNG file (ISO/IEC 15948). The letter holds colours and opacity apart, as PDF does;
/// PNG has both in each pixel.</summary>
internal static class PngFile
{
    private const byte Grey = 0;
    private const byte Rgb = 2;
    private const byte Palette = 3;
    private const byte RgbAlpha = 6;

    public static byte[] Of(RasterContent picture)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var kind =
            picture.Opacity is not null ? RgbAlpha
            : picture.Colors.Colors is GreyColors ? Grey
            : picture.Colors.Colors is PaletteColors ? Palette
            : Rgb;
        var bits = kind == RgbAlpha ? 8 : picture.Colors.BitsPerSample;
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        (header[8], header[9]) = ((byte)bits, kind);
        AddChunk(file, "IHDR"u8, header);
        if (kind == Palette)
        {
            AddChunk(file, "PLTE"u8, ((PaletteColors)picture.Colors.Colors).Palette.Span);
        }

        AddChunk(file, "IDAT"u8, kind == RgbAlpha ? WithOpacity(picture) : Packed(picture.Colors));
        AddChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static ReadOnlySpan<byte> Packed(PixelPlane plane) =>
        plane.IsDeflated ? plane.Rows.Span : ZlibEncoder.Compress(plane.Rows.Span);

    private static byte[] WithOpacity(RasterContent picture)
    {
        var colors = PixelRows.Samples(picture.Colors, picture.Width, picture.Height);
        var opacity = PixelRows.Samples(picture.Opacity!, picture.Width, picture.Height);
        var rows = new byte[picture.Height * (1 + (4 * picture.Width))];
        var (at, palette) = (0, (picture.Colors.Colors as PaletteColors)?.Palette);
        for (var pixel = 0; pixel < opacity.Length; pixel++)
        {
            at += pixel % picture.Width == 0 ? 1 : 0;
            for (var channel = 0; channel < 3; channel++)
            {
                rows[at++] =
                    palette is { } known ? known.Span[(colors[pixel] * 3) + channel]
                    : picture.Colors.Colors is GreyColors ? colors[pixel]
                    : colors[(pixel * 3) + channel];
            }

            rows[at++] = opacity[pixel];
        }

        return ZlibEncoder.Compress(rows);
    }

    private static void AddChunk(MemoryStream file, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> bytes)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, bytes.Length);
        file.Write(number);
        file.Write(kind);
        file.Write(bytes);
        var checksum = default(Crc32);
        checksum.Add(kind);
        checksum.Add(bytes);
        BinaryPrimitives.WriteUInt32BigEndian(number, checksum.Value);
        file.Write(number);
    }
}
