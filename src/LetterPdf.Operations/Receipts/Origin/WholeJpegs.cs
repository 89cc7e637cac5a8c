using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>Whether JPEG pictures can be read to the last pixel: programs show a damaged one differently.</summary>
internal static class WholeJpegs
{
    public static IEnumerable<Finding> Findings(IEnumerable<EmbeddedJpeg> jpegs) =>
        from jpeg in jpegs
        let reason = Problem(jpeg)
        where reason is not null
        select new Finding(reason, null, jpeg.ObjectNumber);

    private static Reason? Problem(EmbeddedJpeg jpeg) =>
        JpegCheck.Read(jpeg.Bytes, out var problem) is not { } found ? Reason.Of(OriginFault.BrokenPicture, problem!)
        : found == (jpeg.Width, jpeg.Height, jpeg.Channels) ? null
        : OriginFault.OtherPicture;
}
