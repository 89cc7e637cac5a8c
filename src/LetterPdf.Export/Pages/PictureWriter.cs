using System.Diagnostics;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Writes pictures: pixels as image XObjects (ISO 32000-1, 8.9.5), their opacity as soft masks (11.6.5.3); drawings as
/// forms.
/// </summary>
internal static class PictureWriter
{
    public static void Write(PdfPart part, DocumentPlan plan, DocumentReferences references)
    {
        for (var i = 0; i < plan.Pictures.All.Count; i++)
        {
            switch (plan.Pictures.All[i])
            {
                case JpegContent jpeg:
                    WriteJpeg(part, jpeg, references.Pictures[i]);
                    break;
                case RasterContent raster:
                    WriteRaster(part, raster, references.Pictures[i]);
                    break;
                case VectorContent drawing:
                    VectorWriter.Write(part, drawing, references.Pictures[i]);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private static void WriteJpeg(PdfPart part, JpegContent jpeg, PdfReference reference)
    {
        using var stream = part.Stream(reference, jpeg.Bytes, StreamKind.Encoded);
        WriteHead(stream, jpeg);
        stream.Name("ColorSpace"u8, jpeg.Colors == JpegColors.Grey ? "DeviceGray"u8 : "DeviceRGB"u8);
        stream.Integer("BitsPerComponent"u8, 8);
        stream.Name("Filter"u8, "DCTDecode"u8);
        if (jpeg.Colors == JpegColors.Rgb)
        {
            // Three components are taken for luminance and chrominance unless this entry says otherwise (7.4.8).
            using var parameters = stream.Dictionary("DecodeParms"u8);
            parameters.Integer("ColorTransform"u8, 0);
        }
    }

    private static void WriteRaster(PdfPart part, RasterContent raster, PdfReference reference)
    {
        var mask = raster.Opacity is null ? default(PdfReference?) : part.Reserve();
        using (var stream = BeginPlane(part, raster, raster.Colors, reference))
        {
            if (mask is { } opacity)
            {
                stream.Reference("SMask"u8, opacity);
            }
        }

        if (mask is { } own)
        {
            using var stream = BeginPlane(part, raster, raster.Opacity!, own);
        }
    }

    // Rows have been changed by PNG's filters, which PDF calls predictors (7.4.4.4).
    private static DictionaryWriter BeginPlane(
        PdfPart part,
        RasterContent raster,
        PixelPlane plane,
        PdfReference reference
    )
    {
        var stream = part.Stream(reference, plane.Rows, plane.IsDeflated ? StreamKind.Deflated : StreamKind.Flate);
        WriteHead(stream, raster);
        WriteColors(stream, plane.Colors);
        stream.Integer("BitsPerComponent"u8, plane.BitsPerSample);
        using var parameters = stream.Dictionary("DecodeParms"u8);
        parameters.Integer("Predictor"u8, 15);
        parameters.Integer("Colors"u8, plane.Colors.Channels);
        parameters.Integer("BitsPerComponent"u8, plane.BitsPerSample);
        parameters.Integer("Columns"u8, raster.Width);
        return stream;
    }

    private static void WriteColors(DictionaryWriter stream, PixelColors colors)
    {
        if (colors is PaletteColors palette)
        {
            using var space = stream.Array("ColorSpace"u8);
            space.Name("Indexed"u8);
            space.Name("DeviceRGB"u8);
            space.Integer(palette.Count - 1);
            space.String(palette.Palette.Span);
            return;
        }

        stream.Name("ColorSpace"u8, colors is GreyColors ? "DeviceGray"u8 : "DeviceRGB"u8);
    }

    private static void WriteHead(DictionaryWriter stream, PixelContent content)
    {
        stream.Name("Type"u8, "XObject"u8);
        stream.Name("Subtype"u8, "Image"u8);
        stream.Integer("Width"u8, content.Width);
        stream.Integer("Height"u8, content.Height);
    }
}
