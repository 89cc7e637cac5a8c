using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads a picture's file according to its content, whatever its name is.</summary>
internal static class PictureFile
{
    /// <summary>A picture on paper needs a few megabytes at most.</summary>
    public const long MostBytes = 10 * 1024 * 1024;

    /// <summary>Twelve megapixels: a whole page at 370 dots per inch. Checked before any pixel is decoded.</summary>
    public const long MostPixels = 12_000_000;

    /// <summary>The picture; null, with the reason, where there is none.</summary>
    public static PictureContent? Read(ReadOnlyMemory<byte> bytes, out Reason? problem)
    {
        if (PngFile.IsOne(bytes.Span))
        {
            return PngFile.Read(bytes, out problem);
        }

        if (JpegFile.IsOne(bytes.Span))
        {
            return JpegFile.Read(bytes, out problem);
        }

        if (SvgFile.IsOne(bytes.Span))
        {
            return SvgFile.Read(bytes, out problem);
        }

        problem = ForeignPicture.KindOf(bytes.Span) is { } kind
            ? Reason.Of(PictureFinding.OtherKind, Reason.Of(kind))
            : PictureFinding.Unknown;
        return null;
    }
}
