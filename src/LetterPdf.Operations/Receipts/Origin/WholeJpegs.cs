using LetterPdf.Input;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>Whether JPEG pictures can be read to their last point: of a damaged one each program shows what it
/// likes.</summary>
internal static class WholeJpegs
{
    public static IEnumerable<Finding> Findings(IEnumerable<EmbeddedJpeg> jpegs) =>
        from jpeg in jpegs
        let message = Problem(jpeg)
        where message is not null
        select new Finding(message, null, jpeg.ObjectNumber);

    private static string? Problem(EmbeddedJpeg jpeg) =>
        JpegCheck.Read(jpeg.Bytes, out var problem) is not { } found ? $"a picture {problem}"
        : found == (jpeg.Width, jpeg.Height, jpeg.Channels) ? null
        : "a picture has another size or other colours than the file says (/Width, /Height, /ColorSpace)";
}
