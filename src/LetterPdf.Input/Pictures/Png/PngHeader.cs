using System.Buffers.Binary;
using System.Runtime.InteropServices;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The header of a PNG (ISO/IEC 15948, 11.2.2), one that the standard allows.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PngHeader(
    int Width,
    int Height,
    int BitDepth,
    PngColorType ColorType,
    bool IsInterlaced
)
{
    public const int Length = 13;

    public int Channels =>
        ColorType switch
        {
            PngColorType.TrueColor => 3,
            PngColorType.GreyWithAlpha => 2,
            PngColorType.TrueColorWithAlpha => 4,
            _ => 1,
        };

    public bool HasAlpha => ColorType is PngColorType.GreyWithAlpha or PngColorType.TrueColorWithAlpha;

    public int BitsPerPixel => Channels * BitDepth;

    /// <summary>The distance from a byte to the one on its left that a filter compares it with: a pixel's bytes, at
    /// least one.</summary>
    public int FilterStep => Math.Max(1, BitsPerPixel / 8);

    /// <summary>The number of bytes in a row of this many pixels, without its filter.</summary>
    public int RowBytes(int pixels) => (int)((((long)pixels * BitsPerPixel) + 7) / 8);

    /// <summary>The header; null, with the reason, where it is not one, or the picture is too large.</summary>
    /// <param name="data">The data of the chunk IHDR.</param>
    /// <param name="problem">What is wrong; null where nothing is.</param>
    public static PngHeader? Read(ReadOnlySpan<byte> data, out Reason? problem)
    {
        problem = PictureFinding.DamagedPng;
        if (data.Length != Length)
        {
            return null;
        }

        long width = BinaryPrimitives.ReadUInt32BigEndian(data);
        long height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        if (width == 0 || height == 0 || width > PictureFile.MostPixels / height)
        {
            problem = PictureFinding.WrongSize;
            return null;
        }

        var (depth, type, interlace) = (data[8], (PngColorType)data[9], data[12]);
        var isKnown = IsKnown(type, depth) && data[10] == 0 && data[11] == 0 && interlace <= 1;
        problem = isKnown ? null : PictureFinding.DamagedPng;
        return isKnown ? new PngHeader((int)width, (int)height, depth, type, interlace == 1) : null;
    }

    // ISO/IEC 15948, table 11.1.
    private static bool IsKnown(PngColorType type, int depth) =>
        type switch
        {
            PngColorType.Grey => depth is 1 or 2 or 4 or 8 or 16,
            PngColorType.Palette => depth is 1 or 2 or 4 or 8,
            PngColorType.TrueColor or PngColorType.GreyWithAlpha or PngColorType.TrueColorWithAlpha => depth is 8 or 16,
            _ => false,
        };
}

/// <summary>What the samples of a PNG mean, with its numbers (ISO/IEC 15948, 11.2.2).</summary>
internal enum PngColorType : byte
{
    Grey = 0,
    TrueColor = 2,
    Palette = 3,
    GreyWithAlpha = 4,
    TrueColorWithAlpha = 6,
}
