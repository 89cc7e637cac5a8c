using System.Globalization;
using System.Text;
using LetterPdf.Export;
using LetterPdf.Fonts;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;
using LetterPdf.Verification;

namespace LetterPdf.Suite.Pictures;

/// <summary>Pictures on pages after a letter's, one pixel per point, as two independent programs draw them.</summary>
internal static class PictureSheet
{
    private const int Side = 600;
    private const int Gap = 3;

    // Both programs paint every pixel of the page that a picture touches.
    private const double Inset = 0.25;

    /// <summary>The programs, as commands that draw a file's pages into files of their own.</summary>
    private static readonly (string Tool, string[] Arguments)[] Painters =
    [
        ("pdftoppm", ["-r", "72", "FILE", "FOLDER/pdftoppm"]),
        ("mutool", ["draw", "-q", "-r", "72", "-o", "FOLDER/mutool-%03d.ppm", "FILE"]),
    ];

    /// <summary>Draws pictures.</summary>
    /// <returns>By program, what it draws of each picture.</returns>
    public static IEnumerable<(string Tool, PixelGrid[] Pictures)> Draw(IReadOnlyList<PixelContent> pictures)
    {
        var places = Place(pictures);
        using var folder = new TemporaryFolder();
        var file = folder.File("sheet.pdf");
        var bytes = Write(pictures, places);
        Assert.Empty(Verified.Of(bytes).Checks.SelectMany(check => check.Findings));
        File.WriteAllBytes(file, bytes);
        foreach (var (tool, arguments) in Painters)
        {
            string Own(string argument) =>
                argument
                    .Replace("FOLDER", folder.Path, StringComparison.Ordinal)
                    .Replace("FILE", file, StringComparison.Ordinal);
            var (exitCode, _, error) = Tool.Run(tool, [.. arguments.Select(Own)]);
            Assert.True(exitCode == 0 && !error.Contains("rror", StringComparison.Ordinal), error);
            var files = Directory.GetFiles(folder.Path, $"{tool}*.ppm").Order(StringComparer.Ordinal);
            var pages = files.Select(PixelGrid.Read).ToArray();
            PixelGrid Drawn(PixelContent picture, int i) =>
                pages[places[i].Page + 1].Part(places[i].X, places[i].Y, SeenWidth(picture), SeenHeight(picture));
            yield return (tool, [.. pictures.Select(Drawn)]);
        }
    }

    private static int SeenWidth(PixelContent picture) => picture.IsOnItsSide ? picture.Height : picture.Width;

    private static int SeenHeight(PixelContent picture) => picture.IsOnItsSide ? picture.Width : picture.Height;

    private static (int Page, int X, int Y)[] Place(IReadOnlyList<PixelContent> pictures)
    {
        var places = new (int Page, int X, int Y)[pictures.Count];
        var (page, x, y, row) = (0, Gap, Gap, 0);
        for (var i = 0; i < places.Length; i++)
        {
            var (width, height) = (SeenWidth(pictures[i]), SeenHeight(pictures[i]));
            (x, y, row) = x + width + Gap > Side ? (Gap, y + row + Gap, 0) : (x, y, row);
            (page, x, y, row) = y + height + Gap > Side ? (page + 1, Gap, Gap, 0) : (page, x, y, row);
            places[i] = (page, x, y);
            (x, row) = (x + width + Gap, Math.Max(row, height));
        }

        return places;
    }

    private static byte[] Write(IReadOnlyList<PixelContent> pictures, (int Page, int X, int Y)[] places)
    {
        var tag = ContentTag.Of(ArtifactKind.Layout);
        var items = pictures
            .Select(
                (picture, i) =>
                    new PlacedPicture(
                        tag,
                        Length.FromPoints(places[i].X + Inset),
                        Length.FromPoints(places[i].Y + Inset),
                        Length.FromPoints(SeenWidth(picture) - (2 * Inset)),
                        Length.FromPoints(SeenHeight(picture) - (2 * Inset)),
                        picture
                    )
            )
            .ToArray();
        using var folder = new TemporaryFolder();
        folder.Write("letter.yml", "date: 2026-11-28\nsubject: Pictures\nbody: |\n  A text.\n");
        var letter = BuiltLetter.Of(folder.Path).Document;
        var side = Length.FromPoints(Side);
        var pages = Enumerable
            .Range(0, places[^1].Page + 1)
            .Select(page => new Frame(side, side, [.. items.Where((_, i) => places[i].Page == page)]))
            .Select((frame, page) => new Page(page + 2, frame));
        var document = letter with { Pages = [.. letter.Pages, .. pages] };
        using var fonts = FontLibrary.Open([new RepositoryFolder(RepositoryFolder.Root)], new DiagnosticBag());
        var diagnostics = new DiagnosticBag();
        var bytes = PdfExporter.Export(document, fonts, PdfForm.Compact, diagnostics)?.Bytes.ToArray();
        Assert.True(bytes is not null, string.Join("\n", diagnostics.InSourceOrder()));
        return bytes;
    }
}

/// <summary>Red, green and blue of pixels.</summary>
internal sealed record PixelGrid(int Width, int Height, byte[] Pixels)
{
    /// <summary>Reads a portable pixmap (Netpbm: P6).</summary>
    public static PixelGrid Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var (words, at) = (new List<string>(), 0);
        while (words.Count < 4)
        {
            var end = at + bytes.AsSpan(at).IndexOfAny(" \t\r\n"u8);
            words.Add(Encoding.ASCII.GetString(bytes, at, end - at));
            at = end + 1;
        }

        Assert.Equal(("P6", "255"), (words[0], words[3]));
        var size = words.Skip(1).Take(2).Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        return new PixelGrid(size[0], size[1], bytes[at..]);
    }

    /// <summary>Reads a PNG in eight bits a colour that other programs made, by the product's own reader.</summary>
    public static PixelGrid ReadPng(string file)
    {
        var content = (RasterContent)PictureFile.Read(File.ReadAllBytes(file), out _)!;
        Assert.True(content is { Colors: { Colors: RgbColors, BitsPerSample: 8 }, Opacity: null });
        var (plane, stride) = (content.Colors, (3 * content.Width) + 1);
        var rows = plane.IsDeflated ? PngRows.Inflate(plane.Rows, stride * content.Height)! : plane.Rows.ToArray();
        Assert.True(PngRows.Unfilter(rows, stride - 1, 3));
        var pixels = Enumerable
            .Range(0, content.Height)
            .SelectMany(row => rows[((row * stride) + 1)..((row + 1) * stride)]);
        return new PixelGrid(content.Width, content.Height, [.. pixels]);
    }

    public (byte Red, byte Green, byte Blue) At(int column, int row)
    {
        var at = 3 * ((row * Width) + column);
        return (Pixels[at], Pixels[at + 1], Pixels[at + 2]);
    }

    public PixelGrid Part(int left, int top, int width, int height)
    {
        var rows = Enumerable
            .Range(top, height)
            .SelectMany(row => Pixels.AsSpan(3 * ((row * Width) + left), 3 * width).ToArray());
        return new PixelGrid(width, height, [.. rows]);
    }

    /// <summary>The largest difference of any sample from what it should be.</summary>
    /// <param name="expected">Red, green and blue of a pixel, of 255 each.</param>
    public double FarthestFrom(Func<int, int, (double Red, double Green, double Blue)> expected)
    {
        var farthest = 0.0;
        for (var row = 0; row < Height; row++)
        {
            for (var column = 0; column < Width; column++)
            {
                var (is0, is1, is2) = At(column, row);
                var (red, green, blue) = expected(column, row);
                var distance = Math.Max(Math.Abs(is0 - red), Math.Max(Math.Abs(is1 - green), Math.Abs(is2 - blue)));
                farthest = Math.Max(farthest, distance);
            }
        }

        return farthest;
    }
}
