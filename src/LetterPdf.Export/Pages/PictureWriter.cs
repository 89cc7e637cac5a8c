using System.Diagnostics;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Writes pictures: pixels as image XObjects (ISO 32000-1, 8.9.5), their opacity as soft masks (11.6.5.3); drawings as forms.</summary>
internal static class PictureWriter
{
    public static void Write(PdfFile file, DocumentPlan plan, DocumentReferences references)
    {
        for (var i = 0; i < plan.Pictures.All.Count; i++)
        {
            switch (plan.Pictures.All[i])
            {
                case JpegContent jpeg:
                    WriteJpeg(file, jpeg, references.Pictures[i]);
                    break;
                case RasterContent raster:
                    WriteRaster(file, raster, references.Pictures[i]);
                    break;
                case VectorContent drawing:
                    VectorWriter.Write(file, drawing, references.Pictures[i]);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private static void WriteJpeg(PdfFile file, JpegContent jpeg, PdfReference reference)
    {
        using var stream = file.Stream(reference, jpeg.Bytes, StreamKind.Encoded);
        WriteHead(stream, jpeg, jpeg.Components == 1 ? "DeviceGray"u8 : "DeviceRGB"u8);
        stream.Name("Filter"u8, "DCTDecode"u8);
    }

    private static void WriteRaster(PdfFile file, RasterContent raster, PdfReference reference)
    {
        var mask = raster.Opacity is null ? default(PdfReference?) : file.Reserve();
        using (var stream = file.Stream(reference, raster.Colors, StreamKind.Binary))
        {
            WriteHead(stream, raster, "DeviceRGB"u8);
            if (mask is { } opacity)
            {
                stream.Reference("SMask"u8, opacity);
            }
        }

        if (mask is { } own)
        {
            using var stream = file.Stream(own, raster.Opacity!.Value, StreamKind.Binary);
            WriteHead(stream, raster, "DeviceGray"u8);
        }
    }

    private static void WriteHead(DictionaryWriter stream, PixelContent content, ReadOnlySpan<byte> colors)
    {
        stream.Name("Type"u8, "XObject"u8);
        stream.Name("Subtype"u8, "Image"u8);
        stream.Integer("Width"u8, content.Width);
        stream.Integer("Height"u8, content.Height);
        stream.Name("ColorSpace"u8, colors);
        stream.Integer("BitsPerComponent"u8, 8);
    }
}
