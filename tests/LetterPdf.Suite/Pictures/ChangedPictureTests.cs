using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Pictures;

/// <summary>
/// Pictures with changed bytes are refused, or drawn in the same way as another program draws the same file: without
/// an error message, the picture looks the same to all.
/// </summary>
public sealed class ChangedPictureTests
{
    // Of 255, for transparency, and for luminance and chrominance.
    private const double Rounding = 2;

    // MuPDF assumes 96 pixels per inch for a picture that does not give its size.
    private static readonly string[] OnePixelEach = ["draw", "-q", "-r", "96", "-o"];

    [Fact]
    public void A_changed_picture_is_refused_or_drawn_as_others_draw_it()
    {
        var random = new Random(3);
        var accepted = new List<(byte[] File, PixelContent Content)>();
        for (var i = 0; i < Cases.Of(3_000); i++)
        {
            var file = Changed(random);
            switch (PictureFile.Read(file, out var problem))
            {
                case PixelContent content when content.Width <= 500 && content.Height <= 500:
                    accepted.Add((file, content with { Orientation = PictureOrientation.Upright }));
                    break;
                case null:
                    Assert.NotEmpty(problem.Said()!);
                    break;
            }
        }

        Assert.True(accepted.Count > 100, $"{accepted.Count} accepted");
        using var folder = new TemporaryFolder();
        var expected = accepted.Select(picture => DrawnByMuPdf(folder, picture.File)).ToArray();
        foreach (var (tool, drawn) in PictureSheet.Draw([.. accepted.Select(picture => picture.Content)]))
        {
            for (var i = 0; i < drawn.Length; i++)
            {
                var own = expected[i];
                Assert.Equal((own.Width, own.Height), (drawn[i].Width, drawn[i].Height));
                var farthest = drawn[i].FarthestFrom((column, row) => own.At(column, row));
                var file = Convert.ToBase64String(accepted[i].File);
                Assert.True(farthest <= Rounding, $"{tool}: {farthest} away in {file}");
            }
        }
    }

    private static byte[] Changed(Random random)
    {
        var isPng = random.Next(2) == 0;
        var file = isPng ? AnyPng(random) : AnyJpeg(random);
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            file[random.Next(8, file.Length)] = (byte)random.Next(256);
        }

        if (isPng)
        {
            PngChunk.Repair(file);
        }

        return random.Next(6) == 0 ? file[..random.Next(8, file.Length)] : file;
    }

    private static byte[] AnyPng(Random random)
    {
        (PngKind Kind, int Depth)[] kinds =
        [
            (PngKind.Grey, 4),
            (PngKind.Color, 8),
            (PngKind.Palette, 2),
            (PngKind.Palette, 8),
            (PngKind.GreyAlpha, 8),
            (PngKind.ColorAlpha, 8),
        ];
        var (kind, depth) = kinds[random.Next(kinds.Length)];
        var isTransparent = random.Next(2) == 0 && kind == PngKind.Palette;
        return PngPicture.Any(random, kind, depth, isInterlaced: random.Next(3) == 0, isTransparent).ToFile();
    }

    // Where only the names of components say that they are red, green and blue, MuPDF ignores them; libjpeg does not.
    private static byte[] AnyJpeg(Random random)
    {
        var picture = JpegPicture.Any(random, 0);
        return (picture.Mark == JpegMark.NamesOfRgb ? picture with { Mark = JpegMark.Jfif } : picture).ToFile();
    }

    private static PixelGrid DrawnByMuPdf(TemporaryFolder folder, byte[] picture)
    {
        var file = folder.File(picture[0] == 0xFF ? "picture.jpg" : "picture.png");
        var drawn = folder.File("picture.ppm");
        File.WriteAllBytes(file, picture);
        var (exitCode, _, error) = Tool.Run("mutool", [.. OnePixelEach, drawn, file]);
        var isDrawn = exitCode == 0 && !error.Contains("rror", StringComparison.Ordinal);
        Assert.True(isDrawn, $"{error} {Convert.ToBase64String(picture)}");
        return PixelGrid.Read(drawn);
    }
}
