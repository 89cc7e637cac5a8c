using System.Buffers.Binary;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>How opaque each pixel of a PNG is: by an alpha channel, or by the chunk tRNS (ISO/IEC 15948,
/// 11.3.2.1).</summary>
internal static class PngOpacity
{
    /// <summary>The opacity of each pixel; null where all are opaque.</summary>
    /// <param name="chunks">The chunks of the picture.</param>
    /// <param name="rows">The rows, with their filters.</param>
    /// <param name="plain">The same with filter 0.</param>
    /// <param name="isVisible">Whether some pixel is not fully transparent.</param>
    public static PixelPlane? Of(
        PngChunks chunks,
        ReadOnlySpan<byte> rows,
        ReadOnlySpan<byte> plain,
        out bool isVisible
    )
    {
        var header = chunks.Header;
        var depth = header.HasAlpha ? header.BitDepth : 8;
        var opacity =
            header.HasAlpha ? Channels(in header, plain, header.Channels - 1, 1)
            : chunks.Transparency is { } transparency ? ByTransparency(chunks, transparency.Span, plain)
            : null;
        isVisible = opacity is null || HasSample(opacity, header.Width * depth / 8, byte.MinValue);
        if (opacity is null || !HasSample(opacity, header.Width * depth / 8, byte.MaxValue))
        {
            return null;
        }

        opacity = header.HasAlpha ? Channels(in header, rows, header.Channels - 1, 1) : opacity;
        return new PixelPlane(new GreyColors(), depth, opacity, IsDeflated: false);
    }

    /// <summary>Rows without the alpha channel, with their filters: no filter mixes channels.</summary>
    public static byte[] WithoutAlpha(in PngHeader header, ReadOnlySpan<byte> rows) =>
        Channels(in header, rows, 0, header.Channels - 1);

    // Some channels of rows with whole bytes per sample.
    private static byte[] Channels(in PngHeader header, ReadOnlySpan<byte> rows, int first, int count)
    {
        var (pixel, sample) = (header.BitsPerPixel / 8, header.BitDepth / 8);
        var channels = new byte[header.Height * ((header.Width * count * sample) + 1)];
        var target = channels.AsSpan();
        for (var row = 0; row < header.Height; row++)
        {
            target[0] = rows[0];
            target = target[1..];
            rows = rows[1..];
            for (var column = 0; column < header.Width; column++)
            {
                rows.Slice(first * sample, count * sample).CopyTo(target);
                target = target[(count * sample)..];
                rows = rows[pixel..];
            }
        }

        return channels;
    }

    private static byte[] ByTransparency(PngChunks chunks, ReadOnlySpan<byte> transparency, ReadOnlySpan<byte> plain)
    {
        var header = chunks.Header;
        var stride = header.RowBytes(header.Width) + 1;
        var opacity = new byte[header.Height * (header.Width + 1)];
        for (var row = 0; row < header.Height; row++)
        {
            var source = plain.Slice((row * stride) + 1, stride - 1);
            var target = opacity.AsSpan((row * (header.Width + 1)) + 1, header.Width);
            for (var column = 0; column < target.Length; column++)
            {
                target[column] =
                    header.ColorType == PngColorType.Palette
                        ? OfColor(transparency, PackedSamples.At(source, column, header.BitDepth))
                    : IsKey(in header, source, column, transparency) ? byte.MinValue
                    : byte.MaxValue;
            }
        }

        return opacity;
    }

    private static byte OfColor(ReadOnlySpan<byte> opacities, int color) =>
        color < opacities.Length ? opacities[color] : byte.MaxValue;

    // The transparent colour has two bytes per sample; a sample of fewer bits is in the last ones.
    private static bool IsKey(in PngHeader header, ReadOnlySpan<byte> row, int column, ReadOnlySpan<byte> key)
    {
        for (var channel = 0; channel < header.Channels; channel++)
        {
            var index = (column * header.Channels) + channel;
            var sample =
                header.BitDepth == 16
                    ? BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..])
                    : PackedSamples.At(row, index, header.BitDepth);
            var means = BinaryPrimitives.ReadUInt16BigEndian(key[(2 * channel)..]) & ((1 << header.BitDepth) - 1);
            if (sample != means)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasSample(ReadOnlySpan<byte> rows, int rowBytes, byte other)
    {
        for (; !rows.IsEmpty; rows = rows[(rowBytes + 1)..])
        {
            if (rows.Slice(1, rowBytes).ContainsAnyExcept(other))
            {
                return true;
            }
        }

        return false;
    }
}
