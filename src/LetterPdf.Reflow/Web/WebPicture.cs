using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>
/// Pictures as HTML, inside the file itself. A drawing is drawn anew (SVG), since only its lines and areas are known,
/// not the file that it came from. Pixels are a picture of their own, inside a drawing where they have to be turned: so
/// none of them is computed anew.
/// </summary>
internal sealed class WebPicture(HtmlText html)
{
    // CSS Values 4, 6.2: a pixel is 1/96 of an inch, a point 1/72.
    private const double PixelsPerPoint = 96.0 / 72;

    private static readonly Length LogoHeight = Length.FromMillimetres(18);
    private static readonly Length SignatureHeight = Length.FromMillimetres(14);

    private readonly SvgDrawing _drawing = new(html);

    public void Write(PicturePart part)
    {
        var picture = part.Picture;
        var usual = part.Role == PartRole.Logo ? LogoHeight : SignatureHeight;
        var height = (picture.Height ?? usual).Points * PixelsPerPoint;
        var size = (Rounded(height * picture.Content.AspectRatio), Rounded(height));
        switch (picture.Content)
        {
            case VectorContent vector:
                OpenDrawing(picture, size, vector.Width, vector.Height);
                _drawing.Write(vector.Items);
                html.Close("svg");
                break;
            case PixelContent { Orientation: PictureOrientation.Upright } upright:
                WriteImage(picture, size, DataUri.Of(upright));
                break;
            case PixelContent pixels:
                var (width, length) = pixels.IsOnItsSide
                    ? (pixels.Height, pixels.Width)
                    : (pixels.Width, pixels.Height);
                OpenDrawing(picture, size, width, length);
                _drawing.Write(pixels);
                html.Close("svg");
                break;
        }
    }

    private void WriteImage(Picture picture, (string Width, string Height) size, string source) =>
        html.Open(
            "img",
            ("src", source),
            ("alt", picture.Alt ?? string.Empty),
            ("width", size.Width),
            ("height", size.Height)
        );

    private void OpenDrawing(Picture picture, (string Width, string Height) size, double width, double height) =>
        html.Open(
            "svg",
            ("width", size.Width),
            ("height", size.Height),
            ("viewBox", $"0 0 {SvgDrawing.Number(width)} {SvgDrawing.Number(height)}"),
            ("role", picture.Alt is null ? null : "img"),
            ("aria-label", picture.Alt),
            ("aria-hidden", picture.Alt is null ? "true" : null)
        );

    private static string Rounded(double pixels) =>
        Math.Max(1, Math.Round(pixels)).ToString(CultureInfo.InvariantCulture);
}
