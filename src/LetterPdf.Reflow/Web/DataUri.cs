using System.Diagnostics;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>Files inside a page (RFC 2397).</summary>
internal static class DataUri
{
    public static string Of(string type, ReadOnlySpan<byte> bytes) =>
        $"data:{type};base64,{Convert.ToBase64String(bytes)}";

    public static string Of(PixelContent picture) =>
        picture switch
        {
            JpegContent jpeg => Of("image/jpeg", jpeg.Bytes.Span),
            RasterContent raster => Of("image/png", PngFile.Of(raster)),
            _ => throw new UnreachableException($"There is no picture of the kind {picture.GetType().Name}."),
        };
}
