using System.Buffers.Binary;
using System.IO.Compression;
using LetterPdf.Deflate;
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
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checksum(Checksum(uint.MaxValue, kind), bytes));
        file.Write(number);
    }

    // CRC-32 (annex D), bit by bit: a logo is small.
    private static uint Checksum(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return crc;
    }

    /// <summary>The rows of a plane.</summary>
    private static class PixelRows
    {
        /// <summary>Its samples, one byte each: of colours and greys from 0 to 255, of a palette its indices.</summary>
        public static byte[] Samples(PixelPlane plane, int width, int height)
        {
            var (channels, bits) = (plane.Colors.Channels, plane.BitsPerSample);
            var length = ((width * channels * bits) + 7) / 8;
            var rows = Unfiltered(plane, length, height, Math.Max(1, channels * bits / 8));
            var samples = new byte[width * channels * height];
            var (at, most) = (0, (1 << Math.Min(bits, 8)) - 1);
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < width * channels; x++)
                {
                    var place = x * bits;
                    var value = rows[(y * length) + (place / 8)];
                    var sample = bits >= 8 ? value : (value >> (8 - bits - (place % 8))) & most;
                    samples[at++] = (byte)(plane.Colors is PaletteColors ? sample : sample * byte.MaxValue / most);
                }
            }

            return samples;
        }

        // Filters of PNG (9.2).
        private static byte[] Unfiltered(PixelPlane plane, int length, int height, int step)
        {
            var filtered = plane.IsDeflated ? Inflated(plane.Rows) : plane.Rows.ToArray();
            var rows = new byte[length * height];
            for (var y = 0; y < height; y++)
            {
                var filter = filtered[y * (length + 1)];
                for (var x = 0; x < length; x++)
                {
                    var at = (y * length) + x;
                    int left = x < step ? 0 : rows[at - step];
                    int above = y == 0 ? 0 : rows[at - length];
                    int corner = x < step || y == 0 ? 0 : rows[at - length - step];
                    var guess = filter switch
                    {
                        1 => left,
                        2 => above,
                        3 => (left + above) / 2,
                        4 => Paeth(left, above, corner),
                        _ => 0,
                    };
                    rows[at] = (byte)(filtered[(y * (length + 1)) + 1 + x] + guess);
                }
            }

            return rows;
        }

        private static int Paeth(int left, int above, int corner)
        {
            var (a, b, c) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
            return a <= b && a <= c ? left
                : b <= c ? above
                : corner;
        }

        private static byte[] Inflated(ReadOnlyMemory<byte> packed)
        {
            using var source = new MemoryStream(packed.ToArray());
            using var inflater = new ZLibStream(source, CompressionMode.Decompress);
            using var rows = new MemoryStream();
            inflater.CopyTo(rows);
            return rows.ToArray();
        }
    }
}
