using System.Buffers.Binary;
using CsCheck;
using LetterPdf.Digests;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests.Pictures;

/// <summary>
/// Small pictures, made with ImageMagick: three blue pixels, one half-transparent red one, two fully transparent
/// ones, in two rows.
/// </summary>
public sealed class PictureFileTests
{
    private const string TrueColor =
        "iVBORw0KGgoAAAANSUhEUgAAAAYAAAACCAYAAAB7Xa1eAAAAGUlEQVQI12NQcPj/H4b/MzA0MEABEwMOAABmLwic+xWIMAAAAABJRU5ErkJggg==";
    private const string Palette =
        "iVBORw0KGgoAAAANSUhEUgAAAAYAAAACCAMAAABMg11sAAAACVBMVEX///8gQP//AABBk8Y+AAAAAXRSTlMAQObYZgAAABFJREFUCNdjYGRkZGJgYIBQAABbAAsOTeGQAAAAAElFTkSuQmCC";
    private const string Opaque =
        "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAFUlEQVQI12MUMgljYGBgYGBgYoABAArwAKBrQBZsAAAAAElFTkSuQmCC";
    private const string Deep =
        "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACEAIAAABChi0OAAAAEklEQVQI12P8////////GfADAM59BfwTw5DJAAAAAElFTkSuQmCC";
    private const string Jpeg =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAXEAEAAwAAAAAAAAAAAAAAAAAAAxRS/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAbEQABBAMAAAAAAAAAAAAAAAABAAMUkQRSU//aAAwDAQACEQMRAD8Aibk2gFhEx+YoJMp/c2V//9k=";

    [Fact]
    public void Opacity_is_read_from_an_alpha_channel()
    {
        var picture = Assert.IsType<RasterContent>(Read(TrueColor));
        Assert.Equal((6, 2), (picture.Width, picture.Height));
        Assert.IsType<RgbColors>(picture.Colors.Colors);
        Assert.Equal((2 * 19, 2 * 7), (picture.Colors.Rows.Length, picture.Opacity!.Rows.Length));
    }

    [Fact]
    public void Opacity_is_read_from_a_palette()
    {
        var picture = Assert.IsType<RasterContent>(Read(Palette));
        Assert.Equal(3, Assert.IsType<PaletteColors>(picture.Colors.Colors).Count);
        var opacity = picture.Opacity!.Rows.ToArray();
        Assert.Equal(14, opacity.Length);
        Assert.Equal([0, 255, 255, 255], opacity[..4]);
        Assert.Equal([0, 0], opacity[5..7]);
    }

    [Fact]
    public void Rows_that_pdf_can_take_stay_as_they_are()
    {
        var picture = Assert.IsType<RasterContent>(Read(Opaque));
        Assert.Null(picture.Opacity);
        Assert.True(picture.Colors.IsDeflated);
        Assert.NotEqual(-1, Convert.FromBase64String(Opaque).AsSpan().IndexOf(picture.Colors.Rows.Span));
    }

    [Fact]
    public void Sixteen_bits_a_colour_stay_sixteen() =>
        Assert.Equal(16, Assert.IsType<RasterContent>(Read(Deep)).Colors.BitsPerSample);

    [Fact]
    public void A_jpeg_stays_as_it_is()
    {
        var picture = Assert.IsType<JpegContent>(Read(Jpeg));
        Assert.Equal((8, 4, JpegColors.Ycc), (picture.Width, picture.Height, picture.Colors));
        Assert.Equal(Convert.FromBase64String(Jpeg), picture.Bytes.ToArray());
    }

    [Fact]
    public void What_cannot_be_shown_as_it_is_meant_is_refused_with_the_reason()
    {
        Assert.Null(PictureFile.Read("no picture"u8.ToArray(), out var problem));
        Assert.Equal("is neither a PNG nor a JPEG nor an SVG", problem.Said());
        Assert.Equal("is a JPEG in printing colours (CMYK)", Problem(frame => frame[9] = 4));
        Assert.Equal("is a JPEG of a rare kind that PDF does not know", Problem(frame => frame[1] = 0xC9));
        Assert.Equal("is a JPEG with more than 8 bits per color", Problem(frame => frame[4] = 12));
        Assert.Equal("is a JPEG without a size", Problem(frame => frame[6] = 0));

        static string Problem(Action<byte[]> change)
        {
            var bytes = Convert.FromBase64String(Jpeg);
            var at = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
            var frame = bytes[at..];
            change(frame);
            Assert.Null(PictureFile.Read((byte[])[.. bytes[..at], .. frame], out var problem));
            return problem.Said()!;
        }
    }

    [Theory]
    [InlineData("GIF89a", "is a GIF, not a PNG, JPEG or SVG")]
    [InlineData("RIFF....WEBPVP8 ", "is a WebP picture, not a PNG, JPEG or SVG")]
    [InlineData("....ftypheic....", "is a photograph in Apple's format HEIC, not a PNG, JPEG or SVG")]
    [InlineData("%PDF-1.7", "is a PDF, not a PNG, JPEG or SVG")]
    [InlineData("II", "is neither a PNG nor a JPEG nor an SVG")]
    public void A_picture_of_another_kind_is_called_what_it_is(string bytes, string expected)
    {
        Assert.Null(PictureFile.Read(System.Text.Encoding.ASCII.GetBytes(bytes), out var problem));
        Assert.Equal(expected, problem.Said());
    }

    [Fact]
    public void A_picture_that_claims_to_be_huge_is_refused_before_it_is_unpacked()
    {
        var bytes = Convert.FromBase64String(Opaque);
        (bytes[16], bytes[20]) = (0x40, 0x40);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(29), Crc32.Of(bytes.AsSpan(12..29)));
        Assert.Null(PictureFile.Read(bytes, out var problem));
        Assert.Contains("twelve million", problem.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_claims_to_be_huge_is_refused_before_there_is_room_for_it()
    {
        var bytes = Convert.FromBase64String(Palette);
        Assert.Equal("PLTE"u8, bytes.AsSpan(37, 4));
        bytes[33] = 0x40;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(PictureFile.Read(bytes, out var problem));
        Assert.Equal("is a damaged PNG", problem.Said());
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
    }

    [Theory]
    [InlineData(19)]
    [InlineData(40)]
    [InlineData(50)]
    [InlineData(80)]
    public void A_part_that_is_not_as_it_was_written_is_damage(int at)
    {
        var bytes = Convert.FromBase64String(Palette);
        bytes[at] ^= 1;
        Assert.Null(PictureFile.Read(bytes, out var problem));
        Assert.Equal("is a damaged PNG", problem.Said());
    }

    [Fact]
    public void A_picture_that_does_not_end_is_damaged()
    {
        var bytes = Convert.FromBase64String(Palette);
        foreach (var cut in Enumerable.Range(1, bytes.Length - 24))
        {
            Assert.Null(PictureFile.Read(bytes.AsMemory(0, bytes.Length - cut), out var problem));
            Assert.Equal("is a damaged PNG", problem.Said());
        }
    }

    [Fact]
    public void What_stands_behind_a_picture_is_no_part_of_it() =>
        Assert.NotNull(
            Read(
                Convert.ToBase64String([.. Convert.FromBase64String(Palette), .. "and some words of another program"u8])
            )
        );

    [Fact]
    public void Any_damage_gives_a_picture_or_a_reason() =>
        Gen.Select(
                Gen.Int[0, 3].Select(i => new[] { TrueColor, Palette, Opaque, Jpeg }[i]),
                Gen.Int[0, 400],
                Gen.Byte,
                Gen.Int[0, 400]
            )
            .Sample(
                (source, at, value, cut) =>
                {
                    var bytes = Convert.FromBase64String(source);
                    bytes[at % bytes.Length] = value;
                    var picture = PictureFile.Read(
                        bytes.AsMemory(0, Math.Max(1, bytes.Length - (cut % bytes.Length))),
                        out var problem
                    );
                    return picture is null ? problem.Said() is { Length: > 0 } : picture.AspectRatio > 0;
                },
                iter: 20_000
            );

    private static PictureContent? Read(string base64)
    {
        var picture = PictureFile.Read(Convert.FromBase64String(base64), out var problem);
        Assert.True(picture is not null, problem.Said());
        return picture;
    }
}
