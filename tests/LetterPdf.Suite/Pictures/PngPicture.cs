using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;

namespace LetterPdf.Suite.Pictures;

/// <summary>What the samples of a PNG mean, with its numbers.</summary>
internal enum PngKind : byte
{
    Grey = 0,
    Color = 2,
    Palette = 3,
    GreyAlpha = 4,
    ColorAlpha = 6,
}

/// <summary>
/// A picture of which every sample is known, and the PNG file of it (ISO/IEC 15948), in any possible form. It shares
/// no code with the reader of such files.
/// </summary>
/// <param name="Samples">The samples of each pixel, row by row.</param>
internal sealed record PngPicture(int Width, int Height, PngKind Kind, int Depth, ImmutableArray<ushort> Samples)
{
    public byte[] Palette { get; init; } = [];

    /// <summary>The chunk tRNS; empty for none.</summary>
    public byte[] Transparency { get; init; } = [];

    public bool IsInterlaced { get; init; }

    /// <summary>The filter of each row in turn, over and over.</summary>
    public ImmutableArray<byte> Filters { get; init; } = [0];

    /// <summary>The size of a data chunk, in bytes.</summary>
    public int ChunkLength { get; init; } = int.MaxValue;

    public int Channels =>
        Kind switch
        {
            PngKind.Color => 3,
            PngKind.GreyAlpha => 2,
            PngKind.ColorAlpha => 4,
            _ => 1,
        };

    /// <summary>Any picture of a kind.</summary>
    public static PngPicture Any(Random random, PngKind kind, int depth, bool isInterlaced, bool isTransparent)
    {
        var (width, height) = (random.Next(1, 41), random.Next(1, 41));
        var colors = kind == PngKind.Palette ? random.Next(1, Math.Min(256, 1 << depth) + 1) : 1 << depth;
        var channels = kind switch
        {
            PngKind.Color => 3,
            PngKind.GreyAlpha => 2,
            PngKind.ColorAlpha => 4,
            _ => 1,
        };

        // Few different values, so that the transparent colour occurs.
        var few = random.Next(2) == 0 ? Enumerable.Range(0, 3).Select(_ => random.Next(colors)).ToArray() : [];
        var samples = Enumerable
            .Range(0, width * height * channels)
            .Select(_ => (ushort)(few.Length > 0 ? few[random.Next(few.Length)] : random.Next(colors)));
        var picture = new PngPicture(width, height, kind, depth, [.. samples])
        {
            IsInterlaced = isInterlaced,
            Filters = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (byte)random.Next(5))],
            ChunkLength = random.Next(3) == 0 ? random.Next(1, 50) : int.MaxValue,
        };
        var palette = new byte[colors * 3];
        random.NextBytes(palette);
        picture = kind == PngKind.Palette ? picture with { Palette = palette } : picture;
        return isTransparent ? picture with { Transparency = picture.AnyTransparency(random, colors) } : picture;
    }

    /// <summary>Red, green, blue and opacity of a pixel, of 255 each: the first eight of sixteen bits, as programs
    /// show them.</summary>
    public (double Red, double Green, double Blue, double Opacity) At(int column, int row)
    {
        var at = Samples.AsSpan(((row * Width) + column) * Channels, Channels);
        double Of(int sample) => Depth == 16 ? sample >> 8 : sample * 255.0 / ((1 << Depth) - 1);
        return Kind switch
        {
            PngKind.Palette => (
                Palette[3 * at[0]],
                Palette[(3 * at[0]) + 1],
                Palette[(3 * at[0]) + 2],
                at[0] < Transparency.Length ? Transparency[at[0]] : 255
            ),
            PngKind.Grey => (Of(at[0]), Of(at[0]), Of(at[0]), IsKey(at) ? 0 : 255),
            PngKind.GreyAlpha => (Of(at[0]), Of(at[0]), Of(at[0]), Of(at[1])),
            PngKind.Color => (Of(at[0]), Of(at[1]), Of(at[2]), IsKey(at) ? 0 : 255),
            _ => (Of(at[0]), Of(at[1]), Of(at[2]), Of(at[3])),
        };
    }

    /// <summary>The file.</summary>
    public byte[] ToFile()
    {
        var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9], header[12]) = ((byte)Depth, (byte)Kind, IsInterlaced ? (byte)1 : (byte)0);
        PngChunk.Write(file, "IHDR", header);
        if (Palette.Length > 0)
        {
            PngChunk.Write(file, "PLTE", Palette);
        }

        if (Transparency.Length > 0)
        {
            PngChunk.Write(file, "tRNS", Transparency);
        }

        foreach (var part in Packed().Chunk(ChunkLength))
        {
            PngChunk.Write(file, "IDAT", part);
        }

        PngChunk.Write(file, "IEND", []);
        return file.ToArray();
    }

    private byte[] AnyTransparency(Random random, int colors)
    {
        if (Kind == PngKind.Palette)
        {
            // Not all of them transparent: such a picture is refused.
            var opacities = new byte[random.Next(1, colors + 1)];
            random.NextBytes(opacities);
            opacities[Samples[0] % opacities.Length] |= 0x80;
            return opacities;
        }

        var key = new byte[2 * Channels];
        var pixel = random.Next(Width * Height) * Channels;
        for (var i = 0; i < Channels; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(key.AsSpan(2 * i), Samples[pixel + i]);
        }

        return key;
    }

    private bool IsKey(ReadOnlySpan<ushort> pixel)
    {
        for (var i = 0; i < Channels; i++)
        {
            if (
                Transparency.Length == 0
                || BinaryPrimitives.ReadUInt16BigEndian(Transparency.AsSpan(2 * i)) != pixel[i]
            )
            {
                return false;
            }
        }

        return true;
    }

    private byte[] Packed()
    {
        var rows = new List<byte>();
        (int, int, int, int)[] passes = IsInterlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        foreach (var (left, top, right, down) in passes)
        {
            byte[] above = [];
            for (int row = top, count = 0; row < Height && left < Width; row += down, count++)
            {
                var plain = PackRow(row, left, right);
                var filter = Filters[count % Filters.Length];
                rows.Add(filter);
                rows.AddRange(Filter(filter, plain, above));
                above = plain;
            }
        }

        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write([.. rows]);
        }

        return packed.ToArray();
    }

    private byte[] PackRow(int row, int left, int step)
    {
        var bits = new List<bool>();
        for (var column = left; column < Width; column += step)
        {
            foreach (var sample in Samples.AsSpan(((row * Width) + column) * Channels, Channels))
            {
                for (var bit = Depth - 1; bit >= 0; bit--)
                {
                    bits.Add((sample >> bit & 1) != 0);
                }
            }
        }

        return [.. bits.Chunk(8).Select(byteBits => (byte)byteBits.Select((bit, i) => bit ? 0x80 >> i : 0).Sum())];
    }

    private byte[] Filter(byte filter, byte[] row, byte[] above)
    {
        var step = Math.Max(1, Channels * Depth / 8);
        return
        [
            .. row.Select(
                (value, i) =>
                {
                    int left = i >= step ? row[i - step] : 0;
                    int up = above.Length > 0 ? above[i] : 0;
                    int corner = i >= step && above.Length > 0 ? above[i - step] : 0;
                    var nearest = new[] { left, up, corner }.MinBy(candidate =>
                        Math.Abs(left + up - corner - candidate)
                    );
                    return (byte)(
                        value
                        - filter switch
                        {
                            1 => left,
                            2 => up,
                            3 => (left + up) / 2,
                            4 => nearest,
                            _ => 0,
                        }
                    );
                }
            ),
        ];
    }
}
