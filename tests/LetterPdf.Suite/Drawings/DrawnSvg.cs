using System.Globalization;
using System.Text;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Suite.Pictures;

namespace LetterPdf.Suite.Drawings;

/// <summary>
/// An SVG as the logo of a finished letter, compared with librsvg's drawing of it. Both are in the same place on the
/// same page, so that only the edges' half-covered pixels may differ: a pixel is wrong when no neighbour of it in the
/// other picture has nearly its colour.
/// </summary>
internal sealed record DrawnSvg(double Wrong, double Mean)
{
    /// <summary>The share of wrong pixels that two right pictures may have: corners of thin lines.</summary>
    public const double MostWrong = 0.001;

    /// <summary>The mean difference of a colour's 255 levels that two right pictures may have.</summary>
    public const double MostMean = 2;

    // Viewers store a gradient as some hundred colours, so where it changes abruptly the place is off by a pixel or
    // two.
    private const double MostWrongWhereColoursJump = 0.006;
    private const double MostMeanWhereColoursJump = 6;

    /// <summary>A difference of a colour that people notice.</summary>
    private const int Seen = 40;

    private const int Dots = 144;
    private const int PageWidth = 612 * Dots / 72;
    private const int PageHeight = 792 * Dots / 72;

    // The logo is above; what is below need not be drawn.
    private const int HeadHeight = 230 * Dots / 72;

    public bool IsRight => Wrong <= MostWrong && Mean <= MostMean;

    public bool IsRightWhereColoursJump => Wrong <= MostWrongWhereColoursJump && Mean <= MostMeanWhereColoursJump;

    /// <summary>Compares a file as a program shows the letter with librsvg's picture of it.</summary>
    /// <param name="name">The name of the folder in the system's temporary one where files and pictures are kept if
    /// they differ.</param>
    /// <param name="viewer">The viewer of the letter: mutool or pdftocairo.</param>
    /// <param name="svg">The file.</param>
    /// <param name="same">Another file for librsvg that means the same.</param>
    public static DrawnSvg Of(string name, string viewer, string svg, string? same = null)
    {
        using var folder = new TemporaryFolder();
        folder.Write("logo.svg", svg);
        folder.Write("same.svg", same ?? svg);
        var content = SvgFile.Read(Encoding.UTF8.GetBytes(svg), out var problem);
        Assert.True(content is not null, problem.Said());
        var placed = Build(folder, content.AspectRatio);
        var box = (placed.X.Points, placed.Y.Points, placed.Width.Points, placed.Height.Points);
        var ours = Shown(folder, viewer);
        var theirs = Expected(folder, box);
        var drawn = Compare(ours, theirs, box);
        if (!drawn.IsRight)
        {
            Keep(folder, name);
        }

        return drawn;
    }

    // Keeps differing files to be looked at.
    private static void Keep(TemporaryFolder folder, string name)
    {
        var kept = Path.Combine(Path.GetTempPath(), "letterpdf-drawings", name);
        Directory.CreateDirectory(kept);
        foreach (var file in (string[])["logo.svg", "letter.pdf", "expected.png"])
        {
            File.Copy(folder.File(file), Path.Combine(kept, file), overwrite: true);
        }
    }

    private static PlacedPicture Build(TemporaryFolder folder, double aspect)
    {
        var height = Math.Min(120, 400 / aspect).ToString("0.###", CultureInfo.InvariantCulture);
        folder.Write(
            "letter.yml",
            $$$"""
            date: 2024-05-22
            letterhead: {name: Alliance, logo: {file: logo.svg, alt: Our logo, height: {{{height}}}pt}}
            subject: Pictures
            body: |
              A text.
            closing: Respectfully,
            signers: [{name: Jane Roe}]
            """
        );
        var letter = BuiltLetter.Of(folder.Path);
        File.WriteAllBytes(folder.File("letter.pdf"), letter.Bytes);
        return letter.Document.Pages[0].Frame.Items.OfType<PlacedPicture>().First();
    }

    private static ReadOnlyMemory<byte> Shown(TemporaryFolder folder, string viewer)
    {
        var (dots, file) = (Dots.ToString(CultureInfo.InvariantCulture), folder.File("letter.pdf"));
        if (viewer is "mutool")
        {
            Tool.Run("mutool", "draw", "-q", "-r", dots, "-o", folder.File("page.ppm"), file, "1");
            var page = File.ReadAllBytes(folder.File("page.ppm"));
            return page.AsMemory(page.Length - (PageWidth * PageHeight * 3));
        }

        Tool.Run(
            "pdftocairo",
            "-r",
            dots,
            "-f",
            "1",
            "-l",
            "1",
            "-x",
            "0",
            "-y",
            "0",
            "-W",
            $"{PageWidth}",
            "-H",
            $"{HeadHeight}",
            "-png",
            "-singlefile",
            file,
            folder.File("page")
        );
        return Pixels(folder.File("page.png"));
    }

    private static ReadOnlyMemory<byte> Pixels(string file) => PixelGrid.ReadPng(file).Pixels;

    private static ReadOnlyMemory<byte> Expected(
        TemporaryFolder folder,
        (double X, double Y, double Width, double Height) box
    )
    {
        static string Dotted(double points) => (points * Dots / 72).ToString("0.######", CultureInfo.InvariantCulture);
        var (exitCode, _, error) = Tool.Run(
            "rsvg-convert",
            "-b",
            "white",
            "--left",
            Dotted(box.X),
            "--top",
            Dotted(box.Y),
            "-w",
            Dotted(box.Width),
            "-h",
            Dotted(box.Height),
            "--page-width",
            $"{PageWidth}",
            "--page-height",
            $"{HeadHeight}",
            "-o",
            folder.File("expected.png"),
            folder.File("same.svg")
        );
        Assert.True(exitCode == 0, error);
        return Pixels(folder.File("expected.png"));
    }

    private static DrawnSvg Compare(
        ReadOnlyMemory<byte> ours,
        ReadOnlyMemory<byte> theirs,
        (double X, double Y, double Width, double Height) box
    )
    {
        // Without the pixels that the edge only touches: librsvg draws beyond it where there is more page.
        var (left, top) = ((int)(box.X * Dots / 72) + 1, (int)(box.Y * Dots / 72) + 1);
        var (width, height) = ((int)(box.Width * Dots / 72) - 2, (int)(box.Height * Dots / 72) - 2);
        var (wrong, sum) = (0, 0L);
        for (var y = top; y < top + height; y++)
        {
            for (var x = left; x < left + width; x++)
            {
                wrong += IsAlone(ours.Span, theirs.Span, x, y) || IsAlone(theirs.Span, ours.Span, x, y) ? 1 : 0;
                sum += Difference(ours.Span, theirs.Span, x, y, x, y);
            }
        }

        return new DrawnSvg((double)wrong / (width * height), (double)sum / (width * height));
    }

    private static bool IsAlone(ReadOnlySpan<byte> picture, ReadOnlySpan<byte> other, int x, int y)
    {
        for (var v = y - 1; v <= y + 1; v++)
        {
            for (var u = x - 1; u <= x + 1; u++)
            {
                if (Difference(picture, other, x, y, u, v) <= Seen)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Of the component that differs most.
    private static int Difference(ReadOnlySpan<byte> picture, ReadOnlySpan<byte> other, int x, int y, int u, int v)
    {
        var (at, there) = (((y * PageWidth) + x) * 3, ((v * PageWidth) + u) * 3);
        var most = 0;
        for (var i = 0; i < 3; i++)
        {
            most = Math.Max(most, Math.Abs(picture[at + i] - other[there + i]));
        }

        return most;
    }
}
