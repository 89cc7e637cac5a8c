using System.Text;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Pictures;

/// <summary>
/// PNG pictures of every form, pixel by pixel, through the finished PDF, as poppler and MuPDF draw them.
/// </summary>
public sealed class PngPictureTests
{
    // Of 255: transparent pixels are mixed with white, and each program rounds differently. Everything else is exact.
    private const double Rounding = 2;

    private static readonly (PngKind Kind, int Depth)[] Forms =
    [
        (PngKind.Grey, 1),
        (PngKind.Grey, 2),
        (PngKind.Grey, 4),
        (PngKind.Grey, 8),
        (PngKind.Grey, 16),
        (PngKind.Color, 8),
        (PngKind.Color, 16),
        (PngKind.Palette, 1),
        (PngKind.Palette, 2),
        (PngKind.Palette, 4),
        (PngKind.Palette, 8),
        (PngKind.GreyAlpha, 8),
        (PngKind.GreyAlpha, 16),
        (PngKind.ColorAlpha, 8),
        (PngKind.ColorAlpha, 16),
    ];

    [Fact]
    public void A_thousand_pictures_of_all_forms_are_drawn_as_they_are()
    {
        var random = new Random(17);
        var pictures = new List<PngPicture>();
        while (pictures.Count < Cases.Of(1_000))
        {
            var (kind, depth) = Forms[pictures.Count % Forms.Length];
            var form = pictures.Count / Forms.Length;
            var isTransparent = form % 4 >= 2 && kind is PngKind.Grey or PngKind.Color or PngKind.Palette;
            var picture = PngPicture.Any(random, kind, depth, isInterlaced: form % 2 == 1, isTransparent);
            if (IsVisible(picture))
            {
                pictures.Add(picture);
            }
        }

        var contents = pictures.Select(picture => Read(picture.ToFile())).ToArray();
        foreach (var (tool, drawn) in PictureSheet.Draw(contents))
        {
            for (var i = 0; i < pictures.Count; i++)
            {
                var (picture, isTranslucent) = (pictures[i], contents[i].Opacity is not null);
                var farthest = drawn[i].FarthestFrom((column, row) => OnWhite(picture.At(column, row)));
                Assert.True(
                    farthest <= (isTranslucent ? Rounding : 0),
                    $"{tool}: {farthest} away in number {i}, {picture}"
                );
            }
        }
    }

    [Theory]
    [InlineData("a row has a filter that there is not")]
    [InlineData("a number has no colour")]
    [InlineData("there is no palette")]
    [InlineData("more opacities than colours")]
    [InlineData("a part that must be understood, and is not")]
    [InlineData("data in two places")]
    [InlineData("no data")]
    [InlineData("the header twice")]
    [InlineData("a depth that there is not")]
    [InlineData("less data than rows")]
    public void What_programs_would_draw_each_in_its_own_way_is_damage(string fault)
    {
        var picture = new PngPicture(3, 2, PngKind.Palette, 8, [0, 1, 2, 2, 1, 0])
        {
            Palette = [255, 0, 0, 0, 255, 0, 0, 0, 255],
        };
        Read(picture.ToFile());
        var file = fault switch
        {
            "a row has a filter that there is not" => (picture with { Filters = [0, 5] }).ToFile(),
            "a number has no colour" => (picture with { Palette = [255, 0, 0, 0, 255, 0] }).ToFile(),
            "there is no palette" => (picture with { Palette = [] }).ToFile(),
            "more opacities than colours" => (picture with { Transparency = [1, 2, 3, 4] }).ToFile(),
            "a part that must be understood, and is not" => With(picture.ToFile(), "IDAT", "NEWx"),
            "data in two places" => With((picture with { ChunkLength = 8 }).ToFile(), "IDAT", "tEXt", skip: 1),
            "no data" => With(picture.ToFile(), "IDAT", "tEXt"),
            "the header twice" => With(picture.ToFile(), "PLTE", "IHDR"),
            "a depth that there is not" => With(picture.ToFile(), 24, 3),
            _ => With(picture.ToFile(), 23, 3),
        };
        Assert.Null(PictureFile.Read(file, out var problem));
        Assert.Equal("is a damaged PNG", problem.Said());
    }

    [Fact]
    public void A_picture_of_which_nothing_is_seen_is_refused()
    {
        var picture = new PngPicture(2, 1, PngKind.GreyAlpha, 8, [10, 0, 200, 0]);
        Assert.Null(PictureFile.Read(picture.ToFile(), out var problem));
        Assert.Equal("shows nothing: every point of it is transparent", problem.Said());
        Assert.NotNull(Read((picture with { Samples = [10, 0, 200, 1] }).ToFile()).Opacity);
    }

    [Fact]
    public void Exif_turns_a_png_too()
    {
        var file = new PngPicture(2, 1, PngKind.Grey, 8, [10, 200]).ToFile();
        var exif = new MemoryStream();
        PngChunk.Write(exif, "eXIf", [.. "MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0008\0\0"u8]);
        var turned = Read([.. file[..33], .. exif.ToArray(), .. file[33..]]);
        Assert.Equal(PictureOrientation.TurnedLeft, turned.Orientation);
        Assert.Equal(PictureOrientation.Upright, Read(file).Orientation);
    }

    // The file with another name for one of its parts.
    private static byte[] With(byte[] file, string type, string other, int skip = 0)
    {
        var at = 0;
        for (var i = 0; i <= skip; i++)
        {
            at += file.AsSpan(at + 1).IndexOf(Encoding.ASCII.GetBytes(type)) + 1;
        }

        Encoding.ASCII.GetBytes(other).CopyTo(file, at);
        PngChunk.Repair(file);
        return file;
    }

    private static byte[] With(byte[] file, int at, byte value)
    {
        file[at] = value;
        PngChunk.Repair(file);
        return file;
    }

    private static RasterContent Read(byte[] file)
    {
        var content = PictureFile.Read(file, out var problem);
        Assert.True(content is not null, problem.Said());
        return Assert.IsType<RasterContent>(content);
    }

    private static bool IsVisible(PngPicture picture) =>
        Enumerable
            .Range(0, picture.Width * picture.Height)
            .Any(i => picture.At(i % picture.Width, i / picture.Width).Opacity > 0);

    private static (double, double, double) OnWhite((double Red, double Green, double Blue, double Opacity) pixel)
    {
        double Mix(double value) => 255 + ((value - 255) * pixel.Opacity / 255);
        return (Mix(pixel.Red), Mix(pixel.Green), Mix(pixel.Blue));
    }
}
