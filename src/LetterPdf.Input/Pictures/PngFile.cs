using System.Buffers.Binary;
using BigGustave;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>PNG files (ISO/IEC 15948), decoded by a library.</summary>
internal static class PngFile
{
    public const string Damaged = "is a damaged PNG";

    private const int HeaderEnd = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    public static RasterContent? Read(ReadOnlyMemory<byte> bytes, out string problem)
    {
        problem = Damaged;
        if (bytes.Length < HeaderEnd)
        {
            return null;
        }

        // The size stands in the first chunk; it is asked before anything is unpacked.
        long width = BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[16..]);
        long height = BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[20..]);
        if (width == 0 || height == 0 || width > PictureFile.MostPixels || height > PictureFile.MostPixels || width * height > PictureFile.MostPixels)
        {
            problem = "has more than twelve million pixels, or none";
            return null;
        }

        var chunks = PngChunks.Of(bytes.Span);
        if (chunks.Refusal is { } refusal)
        {
            problem = refusal;
            return null;
        }

        try
        {
            var file = bytes.ToArray();
            return Decode(Png.Open(file), chunks.WithOpacityAsPalette(file) is { } opacity ? Png.Open(opacity) : null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The library says what is wrong with a file by exceptions of many kinds; to the reader it is one: damaged.
            return null;
        }
    }

    /// <param name="png">The picture.</param>
    /// <param name="opacity">The same with each palette colour's opacity as its grey: the library does not tell a palette's.</param>
    private static RasterContent Decode(Png png, Png? opacity)
    {
        var colors = new byte[png.Width * png.Height * 3];
        var alphas = new byte[png.Width * png.Height];
        var isOpaque = true;
        for (var y = 0; y < png.Height; y++)
        {
            for (var x = 0; x < png.Width; x++)
            {
                var pixel = png.GetPixel(x, y);
                var at = (y * png.Width) + x;
                (colors[3 * at], colors[(3 * at) + 1], colors[(3 * at) + 2]) = (pixel.R, pixel.G, pixel.B);
                alphas[at] = opacity?.GetPixel(x, y).R ?? pixel.A;
                isOpaque &= alphas[at] == byte.MaxValue;
            }
        }

        return new RasterContent(png.Width, png.Height, colors, isOpaque ? default(ReadOnlyMemory<byte>?) : alphas);
    }
}
