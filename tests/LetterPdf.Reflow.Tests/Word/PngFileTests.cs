using System.Buffers.Binary;
using System.IO.Compression;
using LetterPdf.Model;

namespace LetterPdf.Reflow.Tests;

/// <summary>Colours and opacity, which the letter holds apart, become one picture.</summary>
public sealed class PngFileTests
{
    // Two pixels a row, two rows; the second row is filtered by the one above it (PNG, 9.2).
    private static readonly PixelPlane Colors = new(
        new RgbColors(),
        8,
        new byte[] { 0, 10, 20, 30, 40, 50, 60, 2, 1, 1, 1, 2, 2, 2 },
        IsDeflated: false
    );

    [Fact]
    public void Opaque_rows_stay_as_they_are()
    {
        var file = PngFile.Of(new RasterContent(2, 2, PictureOrientation.Upright, Colors, null));
        Assert.Equal(2, file[25]);
        Assert.Equal(Colors.Rows.ToArray(), Rows(file));
    }

    [Fact]
    public void Opacity_joins_the_colours()
    {
        var opacity = new PixelPlane(new GreyColors(), 1, new byte[] { 0, 0b1000_0000, 0, 0b0100_0000 }, false);
        var file = PngFile.Of(new RasterContent(2, 2, PictureOrientation.Upright, Colors, opacity));
        Assert.Equal(6, file[25]);
        Assert.Equal([0, 10, 20, 30, 255, 40, 50, 60, 0, 0, 11, 21, 31, 0, 42, 52, 62, 255], Rows(file));
    }

    [Fact]
    public void A_palette_becomes_colours_where_there_is_opacity()
    {
        var colors = new PixelPlane(
            new PaletteColors(new byte[] { 1, 2, 3, 4, 5, 6 }),
            4,
            new byte[] { 0, 0x10, 0, 0x01 },
            false
        );
        var opacity = new PixelPlane(new GreyColors(), 8, new byte[] { 0, 7, 8, 0, 9, 10 }, false);
        var file = PngFile.Of(new RasterContent(2, 2, PictureOrientation.Upright, colors, opacity));
        Assert.Equal([0, 4, 5, 6, 7, 1, 2, 3, 8, 0, 1, 2, 3, 9, 4, 5, 6, 10], Rows(file));
    }

    // The rows of the only chunk of pixels, whose place follows from the lengths before it.
    private static byte[] Rows(byte[] file)
    {
        var at = 8;
        while (!file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
        {
            at += 12 + BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
        using var inflater = new ZLibStream(new MemoryStream(file, at + 8, length), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        inflater.CopyTo(rows);
        return rows.ToArray();
    }
}
