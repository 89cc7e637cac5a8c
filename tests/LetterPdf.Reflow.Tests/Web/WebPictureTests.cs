using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using LetterPdf.Model;
using static LetterPdf.Typesetting.Tests.TestLetter;

namespace LetterPdf.Reflow.Tests.Web;

/// <summary>Pictures of a letter inside its page.</summary>
public sealed class WebPictureTests
{
    private static readonly RasterContent Pixels = new(
        3,
        2,
        PictureOrientation.Upright,
        new PixelPlane(new RgbColors(), 8, new byte[20], IsDeflated: false),
        null
    );

    [Fact]
    public void Pixels_are_a_PNG_of_the_same_rows()
    {
        var image = Assert.IsAssignableFrom<IElement>(Shown(Pixels with { Colors = Noise() }, "A dove"));
        Assert.Equal("img", image.LocalName);
        Assert.Equal(
            ("A dove", "102", "68"),
            (image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height"))
        );
        var source = image.GetAttribute("src")!;
        Assert.StartsWith("data:image/png;base64,", source, StringComparison.Ordinal);
        var bytes = Convert.FromBase64String(source["data:image/png;base64,".Length..]);
        Assert.Equal("89504E470D0A1A0A0000000D4948445200000003000000020802000000", Convert.ToHexString(bytes[..29]));
        var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(33));
        Assert.Equal("IDAT", Encoding.ASCII.GetString(bytes, 37, 4));
        using var inflater = new ZLibStream(new MemoryStream(bytes, 41, length), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        inflater.CopyTo(rows);
        Assert.Equal(Noise().Rows.ToArray(), rows.ToArray());

        // The end's checksum is the same in every PNG.
        Assert.Equal("0000000049454E44AE426082", Convert.ToHexString(bytes[(41 + length + 4)..]));
    }

    [Fact]
    public void An_ornament_says_nothing()
    {
        Assert.Equal("", Shown(Pixels, null).GetAttribute("alt"));
        var drawing = Shown(new VectorContent(4, 2, []), null);
        Assert.Equal(("true", null), (drawing.GetAttribute("aria-hidden"), drawing.GetAttribute("role")));
    }

    [Fact]
    public void What_is_not_quite_opaque_shows_the_page_through()
    {
        var opacity = new PixelPlane(new GreyColors(), 8, new byte[8], IsDeflated: false);
        var image = Shown(Pixels with { Opacity = opacity }, "A dove");
        var bytes = Convert.FromBase64String(image.GetAttribute("src")!["data:image/png;base64,".Length..]);
        Assert.Equal(6, bytes[25]);
    }

    // Where the stored picture's first row and first column are seen (CIPA DC-008, 4.6.4, Orientation).
    [Theory]
    [InlineData(PictureOrientation.Mirrored, "top", "right")]
    [InlineData(PictureOrientation.UpsideDown, "bottom", "right")]
    [InlineData(PictureOrientation.MirroredUpsideDown, "bottom", "left")]
    [InlineData(PictureOrientation.Transposed, "left", "top")]
    [InlineData(PictureOrientation.TurnedRight, "right", "top")]
    [InlineData(PictureOrientation.TransposedUpsideDown, "right", "bottom")]
    [InlineData(PictureOrientation.TurnedLeft, "left", "bottom")]
    public void A_turned_picture_is_shown_as_it_was_held(PictureOrientation orientation, string row, string column)
    {
        var drawing = Shown(Pixels with { Orientation = orientation }, "A dove");
        var box = Numbers(drawing.GetAttribute("viewBox")!);
        Assert.Equal(orientation >= PictureOrientation.Transposed ? [0, 0, 2, 3] : [0, 0, 3, 2], box);
        var turn = drawing.QuerySelector("image")!.GetAttribute("transform")!;
        var m = Numbers(turn["matrix(".Length..^1]);
        var matrix = new AffineMatrix(m[0], m[1], m[2], m[3], m[4], m[5]);
        Assert.Equal(row, SideOf(matrix.Apply(0, 0), matrix.Apply(3, 0), box));
        Assert.Equal(column, SideOf(matrix.Apply(0, 0), matrix.Apply(0, 2), box));
    }

    [Fact]
    public void A_drawing_is_drawn_anew()
    {
        var square = new VectorPath(
            [PathStep.Move, PathStep.Line, PathStep.Curve, PathStep.Close],
            [0, 0, 4, 0.5, 1, 2, 3, 4, 5, 6]
        );
        var gradient = new GradientPaint
        {
            Coordinates = [0, 0, 0, 10],
            Stops =
            [
                new GradientStop(0, new SolidPaint(255, 0, 0), 1),
                new GradientStop(1, new SolidPaint(0, 0, 255), 0.5),
            ],
            Matrix = AffineMatrix.Scaling(2, 2),
        };
        var shape = new VectorShape
        {
            Path = square,
            Matrix = AffineMatrix.Translation(1, 1),
            Fill = new Fill(gradient, 1, IsEvenOdd: true),
            Stroke = new Stroke(new SolidPaint(1, 2, 3), 1, 0.5) { Cap = LineCap.Round, Dashes = [1, 2] },
        };
        var group = new VectorGroup([shape]) { Opacity = 0.5, Clips = [new VectorClip(square, IsEvenOdd: false)] };
        var drawing = Shown(new VectorContent(60, 40, [group]), "A dove");
        Assert.Equal(
            "<g opacity=\"0.5\"><clipPath id=\"drawing-1\"><path d=\"M0 0L4 0.5C1 2 3 4 5 6Z\"></path></clipPath>"
                + "<g clip-path=\"url(#drawing-1)\"><linearGradient id=\"drawing-2\" gradientUnits=\"userSpaceOnUse\" "
                + "gradientTransform=\"matrix(2 0 0 2 -1 -1)\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"10\">"
                + "<stop offset=\"0\" stop-color=\"#ff0000\"></stop><stop offset=\"1\" stop-color=\"#0000ff\" "
                + "stop-opacity=\"0.5\"></stop></linearGradient><path d=\"M0 0L4 0.5C1 2 3 4 5 6Z\" "
                + "transform=\"matrix(1 0 0 1 1 1)\" fill=\"url(#drawing-2)\" fill-rule=\"evenodd\" stroke=\"#010203\" "
                + "stroke-width=\"0.5\" stroke-linecap=\"round\" stroke-dasharray=\"1 2\"></path></g></g>",
            drawing.InnerHtml
        );
    }

    [Fact]
    public void A_piece_of_another_page_and_a_mail_have_none()
    {
        var letter = With(Paragraph("Words.")) with { Letterhead = Head(Pixels, "A dove") };
        Assert.DoesNotContain("A dove", WebLetter.FragmentOf(letter), StringComparison.Ordinal);
        Assert.DoesNotContain("A dove", WebFragment.ForMail(WebLetter.Of(letter)), StringComparison.Ordinal);
    }

    private static PixelPlane Noise() =>
        new(
            new RgbColors(),
            8,
            Enumerable.Range(0, 20).Select(i => (byte)(i % 10 == 0 ? 0 : i * 37)).ToArray(),
            IsDeflated: false
        );

    private static IElement Shown(PictureContent content, string? alt)
    {
        var page = WebLetter.Read(WebLetter.PageOf(With(Paragraph("Words.")) with { Letterhead = Head(content, alt) }));
        return Assert.Single(page.QuerySelector(".letter-logo")!.Children);
    }

    private static Letterhead Head(PictureContent content, string? alt) =>
        new() { Name = Line("Forum"), Logo = new Picture(content, alt, null, Nowhere) };

    private static ImmutableArray<double> Numbers(string text) =>
        [.. text.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static string SideOf((double X, double Y) one, (double X, double Y) other, ImmutableArray<double> box) =>
        one.X == other.X
            ? (
                one.X == 0 ? "left"
                : one.X == box[2] ? "right"
                : "none"
            )
        : one.Y == other.Y
            ? (
                one.Y == 0 ? "top"
                : one.Y == box[3] ? "bottom"
                : "none"
            )
        : "none";
}
