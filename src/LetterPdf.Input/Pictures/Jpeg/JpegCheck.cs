using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads a JPEG that somebody else's file holds to its last code, as one that goes into a letter is
/// read.</summary>
public static class JpegCheck
{
    /// <summary>What the JPEG itself says of its size; null where it is damaged.</summary>
    /// <param name="bytes">Any bytes.</param>
    /// <param name="problem">A <see cref="PictureFinding"/>; null where there is none.</param>
    /// <returns>Width and height in pixels, and how many samples a pixel has.</returns>
    public static (int Width, int Height, int Channels)? Read(ReadOnlyMemory<byte> bytes, out Reason? problem)
    {
        problem = PictureFinding.DamagedJpeg;
        return JpegFile.IsOne(bytes.Span) && JpegFile.Read(bytes, out problem) is { } jpeg
            ? (jpeg.Width, jpeg.Height, jpeg.Colors == JpegColors.Grey ? 1 : 3)
            : null;
    }
}
