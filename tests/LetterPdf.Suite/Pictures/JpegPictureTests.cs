using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Pictures;

/// <summary>
/// JPEG pictures of every kind that PDF supports, in every orientation, through the finished PDF, as poppler and
/// MuPDF draw them.
/// </summary>
public sealed class JpegPictureTests
{
    // Of 255: luminance and chrominance are converted to colours with rounding. Grey and plain colours are exact.
    private const double Rounding = 1.5;

    [Fact]
    public void Pictures_of_all_orientations_are_drawn_upright()
    {
        var random = new Random(6);
        var pictures = Enumerable.Range(0, Cases.Of(360)).Select(i => JpegPicture.Any(random, i)).ToArray();
        var contents = pictures.Select(picture => Read(picture.ToFile())).ToArray();
        foreach (var (tool, drawn) in PictureSheet.Draw(contents))
        {
            for (var i = 0; i < pictures.Length; i++)
            {
                var picture = pictures[i];
                Assert.Equal(picture.Seen, (drawn[i].Width, drawn[i].Height));
                var isExact = picture.Components == 1 || picture.Mark is JpegMark.AdobeRgb or JpegMark.NamesOfRgb;
                var farthest = drawn[i].FarthestFrom(picture.At);
                Assert.True(farthest <= (isExact ? 0 : Rounding), $"{tool}: {farthest} away in number {i}, {picture}");
            }
        }
    }

    [Fact]
    public void What_a_camera_wrote_beside_the_picture_is_not_in_the_pdf()
    {
        var picture = new JpegPicture(8, 8, 3, [0, 0, 0]) { Orientation = 6 };
        var file = picture.ToFile();
        Assert.NotEqual(-1, file.AsSpan().IndexOf("Cam"u8));
        var content = Read([.. file, .. "what a telephone adds behind the picture"u8]);
        Assert.Equal(PictureOrientation.TurnedRight, content.Orientation);
        Assert.Equal((picture with { Orientation = 0 }).ToFile(), content.Bytes.ToArray());
    }

    [Fact]
    public void A_picture_is_cut_off_wherever_it_is_cut()
    {
        foreach (var isProgressive in (bool[])[false, true])
        {
            var picture = new JpegPicture(24, 16, 3, [.. Enumerable.Range(0, 18).Select(i => (i * 37 % 200) - 100)]);
            var file = (picture with { IsProgressive = isProgressive, RestartInterval = 2 }).ToFile();
            for (var length = 3; length < file.Length; length++)
            {
                Assert.Null(PictureFile.Read(file.AsMemory(0, length), out var problem));
                Assert.StartsWith("is a JPEG of which a part is missing", problem.Said(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_picture_that_was_closed_where_it_was_cut_is_found_too()
    {
        var file = new JpegPicture(24, 16, 1, [.. Enumerable.Range(0, 6).Select(i => (i * 37 % 200) - 100)]).ToFile();
        var scan = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        Assert.Null(PictureFile.Read((byte[])[.. file[..(scan + 12)], 0xFF, 0xD9], out var problem));
        Assert.Equal("is a JPEG of which a part is missing or damaged", problem.Said());
        Assert.Null(PictureFile.Read((byte[])[.. file[..scan], 0xFF, 0xD9], out problem));
        Assert.Equal("is a JPEG without a picture inside", problem.Said());
    }

    [Fact]
    public void No_scan_of_a_progressive_picture_comes_twice()
    {
        var file = (new JpegPicture(16, 16, 1, [10, 20, 30, 40]) with { IsProgressive = true }).ToFile();
        Read(file);
        var last = file.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        Assert.Null(PictureFile.Read((byte[])[.. file[..^2], .. file[last..]], out var problem));
        Assert.Equal("is a JPEG of which a part is missing or damaged", problem.Said());
        var middle = file.AsSpan(0, last).LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        Assert.Null(PictureFile.Read((byte[])[.. file[..last], .. file[middle..]], out problem));
        Assert.Equal("is a JPEG of which a part is missing or damaged", problem.Said());
    }

    private static JpegContent Read(byte[] file)
    {
        var content = PictureFile.Read(file, out var problem);
        Assert.True(content is not null, problem.Said());
        return Assert.IsType<JpegContent>(content);
    }
}
