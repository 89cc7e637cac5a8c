using System.IO.Compression;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The rows of a plane.</summary>
internal static class PixelRows
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
