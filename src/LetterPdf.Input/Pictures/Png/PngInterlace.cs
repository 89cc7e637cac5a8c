using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace LetterPdf.Input;

/// <summary>Combines the seven passes of an interlaced PNG (Adam7: ISO/IEC 15948, 8.2).</summary>
internal static class PngInterlace
{
    private static readonly ImmutableArray<Pass> Passes =
    [
        new(0, 0, 8, 8),
        new(4, 0, 8, 8),
        new(0, 4, 4, 8),
        new(2, 0, 4, 4),
        new(0, 2, 2, 4),
        new(1, 0, 2, 2),
        new(0, 1, 1, 2),
    ];

    /// <summary>The number of bytes in the rows of all passes, with their filters.</summary>
    public static long LengthOf(in PngHeader header)
    {
        var length = 0L;
        foreach (var pass in Passes)
        {
            var (width, height) = pass.SizeOf(in header);
            length += width == 0 ? 0 : (long)height * (header.RowBytes(width) + 1);
        }

        return length;
    }

    /// <summary>The picture's rows, each preceded by filter 0; null where there is an unknown filter.</summary>
    /// <param name="header">The header of the picture.</param>
    /// <param name="passes">The passes' rows, with their filters, which are undone.</param>
    public static byte[]? Join(in PngHeader header, Span<byte> passes)
    {
        var stride = header.RowBytes(header.Width) + 1;
        var rows = new byte[stride * header.Height];
        foreach (var pass in Passes)
        {
            var (width, height) = pass.SizeOf(in header);
            var rowBytes = header.RowBytes(width);
            var length = width == 0 ? 0 : height * (rowBytes + 1);
            if (!PngRows.Unfilter(passes[..length], rowBytes, header.FilterStep))
            {
                return null;
            }

            for (var row = 0; row * (rowBytes + 1) < length; row++)
            {
                var target = rows.AsSpan((pass.Top + (row * pass.Down)) * stride, stride)[1..];
                Spread(passes.Slice((row * (rowBytes + 1)) + 1, rowBytes), target, width, in pass, header.BitsPerPixel);
            }

            passes = passes[length..];
        }

        return rows;
    }

    private static void Spread(ReadOnlySpan<byte> source, Span<byte> target, int width, in Pass pass, int bits)
    {
        for (var i = 0; i < width; i++)
        {
            var column = pass.Left + (i * pass.Right);
            if (bits >= 8)
            {
                var bytes = bits / 8;
                source.Slice(i * bytes, bytes).CopyTo(target[(column * bytes)..]);
            }
            else
            {
                // The leftmost pixel of a byte has its highest bits (7.2).
                var value = PackedSamples.At(source, i, bits);
                target[column * bits / 8] |= (byte)(value << (8 - bits - (column * bits % 8)));
            }
        }
    }

    /// <summary>The pixels in a pass: the first one, and the distance from one to the next.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Pass(int Left, int Top, int Right, int Down)
    {
        public (int Width, int Height) SizeOf(in PngHeader header) =>
            ((header.Width - Left + Right - 1) / Right, (header.Height - Top + Down - 1) / Down);
    }
}

/// <summary>Samples of less than a byte, the first in the highest bits (ISO/IEC 15948, 7.2).</summary>
internal static class PackedSamples
{
    /// <param name="row">The row, without its filter.</param>
    /// <param name="index">The index of the sample.</param>
    /// <param name="bits">Bits per sample: 1, 2, 4 or 8.</param>
    public static int At(ReadOnlySpan<byte> row, int index, int bits) =>
        (row[index * bits / 8] >> (8 - bits - (index * bits % 8))) & ((1 << bits) - 1);
}
