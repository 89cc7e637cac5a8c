using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>Files inside a page (RFC 2397).</summary>
internal static class DataUri
{
    public static string Of(string type, ReadOnlySpan<byte> bytes) =>
        $"data:{type};base64,{Convert.ToBase64String(bytes)}";

    public static string Of(JpegContent picture) => Of("image/jpeg", picture.Bytes.Span);

    /// <summary>A plane of a picture.</summary>
    public static string Of(RasterContent picture, PixelPlane plane) =>
        Of("image/png", PngFile.Of(picture with { Colors = plane, Opacity = null }));
}
