using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads a JPEG in another program's file to its last code, in the same way as one that goes into a
/// letter.</summary>
public static class JpegCheck
{
    /// <summary>The size according to the JPEG itself; null where it is damaged.</summary>
    /// <param name="bytes">Any bytes.</param>
    /// <param name="problem">A <see cref="PictureFinding"/>; null where there is none.</param>
    /// <returns>Width and height in pixels, and the number of samples per pixel.</returns>
    public static (int Width, int Height, int Channels)? Read(ReadOnlyMemory<byte> bytes, out Reason? problem)
    {
        problem = PictureFinding.DamagedJpeg;
        return JpegFile.IsOne(bytes.Span) && JpegFile.Read(bytes, out problem) is { } jpeg
            ? (jpeg.Width, jpeg.Height, jpeg.Colors == JpegColors.Grey ? 1 : 3)
            : null;
    }
}
