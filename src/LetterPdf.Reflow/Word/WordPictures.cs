using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>Writes pictures: in a paragraph of their own, with their descriptions (20.4.2.8).</summary>
internal sealed class WordPictures(WordParts parts)
{
    // As in the PDF, where letter.yml gives no height.
    private const double LogoMillimetres = 18;
    private const double SignatureMillimetres = 14;

    public void Add(List<WordBlock> blocks, PicturePart part)
    {
        var paragraph = new WordParagraph(PartStyle.Of(part.Role)!);
        var picture = part.Picture;
        var usual = part.Role == PartRole.Logo ? LogoMillimetres : SignatureMillimetres;
        var height = picture.Height ?? Length.FromMillimetres(usual);
        var width = height * picture.Content.AspectRatio;
        if (width > parts.Design.Page.TextWidth)
        {
            (width, height) = (parts.Design.Page.TextWidth, height * (parts.Design.Page.TextWidth / width));
        }

        var size = (WordMeasure.EmuOf(width), WordMeasure.EmuOf(height));
        Write(paragraph.Content, picture, size);
        blocks.Add(paragraph);
    }

    private void Write(XmlText xml, Picture picture, (long Width, long Height) size)
    {
        switch (picture.Content)
        {
            case JpegContent jpeg:
                WritePixels(xml, picture, size, parts.Media.Add(jpeg.Bytes, "jpeg"));
                break;
            case RasterContent raster:
                WritePixels(xml, picture, size, parts.Media.Add(PngFile.Of(raster), "png"));
                break;
            case VectorContent vector when WordDrawing.CanShow(vector):
                WriteDrawing(xml, vector, picture, size);
                break;
            default:
                WriteDescription(xml, picture);
                break;
        }
    }

    // Rather its description than a drawing that is wrong.
    private static void WriteDescription(XmlText xml, Picture picture)
    {
        if (picture.Alt is { } alt)
        {
            xml.Open("w:r").Element("w:t", $"[{alt}]").Close();
        }
    }

    private void WritePixels(XmlText xml, Picture picture, (long Width, long Height) size, string file)
    {
        var orientation = ((PixelContent)picture.Content).Orientation;
        var isOnItsSide = ((PixelContent)picture.Content).IsOnItsSide;
        var (width, height) = isOnItsSide ? (size.Height, size.Width) : size;
        var id = OpenInline(xml, picture, size);
        xml.Open("a:graphicData", ("uri", WordXml.Picture)).Open("pic:pic").Open("pic:nvPicPr");
        xml.Empty("pic:cNvPr", ("id", id), ("name", "")).Empty("pic:cNvPicPr").Close();
        xml.Open("pic:blipFill")
            .Empty("a:blip", ("r:embed", file))
            .Open("a:stretch")
            .Empty("a:fillRect")
            .Close()
            .Close();
        xml.Open("pic:spPr").Open("a:xfrm", Turned(orientation));
        xml.Empty("a:off", Point("x", "y", (size.Width - width) / 2, (size.Height - height) / 2));
        xml.Empty("a:ext", Point("cx", "cy", width, height)).Close();
        xml.Open("a:prstGeom", ("prst", "rect")).Empty("a:avLst").Close().Close().Close().Close();
        CloseInline(xml);
    }

    private void WriteDrawing(XmlText xml, VectorContent vector, Picture picture, (long Width, long Height) size)
    {
        // Shapes are of Word 2010 and later; what does not know them shows nothing.
        xml.Open("w:r").Open("mc:AlternateContent").Open("mc:Choice", ("Requires", "wpg"));
        OpenDrawing(xml, picture, size);
        xml.Open("a:graphicData", ("uri", WordXml.Group)).Open("wpg:wgp").Empty("wpg:cNvGrpSpPr");
        xml.Open("wpg:grpSpPr").Open("a:xfrm");
        xml.Empty("a:off", Point("x", "y", 0, 0)).Empty("a:ext", Point("cx", "cy", size.Width, size.Height));
        xml.Empty("a:chOff", Point("x", "y", 0, 0)).Empty("a:chExt", Point("cx", "cy", size.Width, size.Height));
        xml.Close().Close();
        new WordDrawing(xml, parts.Media, vector, size).Write();
        xml.Close().Close();
        xml.Close().Close().Close().Close().Close().Close();
    }

    private string OpenInline(XmlText xml, Picture picture, (long Width, long Height) size)
    {
        xml.Open("w:r");
        return OpenDrawing(xml, picture, size);
    }

    private string OpenDrawing(XmlText xml, Picture picture, (long Width, long Height) size)
    {
        var id = parts.Media.NextDrawing();
        xml.Open("w:drawing").Open("wp:inline", ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0"));
        xml.Empty("wp:extent", Point("cx", "cy", size.Width, size.Height));
        (string, string)[] about = [("id", id), ("name", $"Picture {id}")];
        if (picture.Alt is { } alt)
        {
            xml.Empty("wp:docPr", [.. about, ("descr", alt)]);
        }
        else
        {
            WriteOrnament(xml, about);
        }

        xml.Empty("wp:cNvGraphicFramePr").Open("a:graphic");
        return id;
    }

    // A screen reader passes over it.
    private static void WriteOrnament(XmlText xml, (string, string)[] about)
    {
        const string decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";
        xml.Open("wp:docPr", about).Open("a:extLst").Open("a:ext", ("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"));
        xml.Empty("adec:decorative", ("xmlns:adec", decorative), ("val", "1")).Close().Close().Close();
    }

    private static void CloseInline(XmlText xml) => xml.Close().Close().Close().Close();

    private static (string, string)[] Point(string x, string y, long first, long second) =>
        [(x, WordMeasure.Number(first)), (y, WordMeasure.Number(second))];

    // A drawing is mirrored first and turned then (20.1.7.6).
    private static (string, string)[] Turned(PictureOrientation orientation) =>
        orientation switch
        {
            PictureOrientation.Mirrored => [("flipH", "1")],
            PictureOrientation.UpsideDown => [("rot", "10800000")],
            PictureOrientation.MirroredUpsideDown => [("flipV", "1")],
            PictureOrientation.Transposed => [("rot", "5400000"), ("flipV", "1")],
            PictureOrientation.TurnedRight => [("rot", "5400000")],
            PictureOrientation.TransposedUpsideDown => [("rot", "5400000"), ("flipH", "1")],
            PictureOrientation.TurnedLeft => [("rot", "16200000")],
            _ => [],
        };
}
