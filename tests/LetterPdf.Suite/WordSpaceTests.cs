using System.Globalization;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>
/// How even the real letter's lines are: each full justified line's mean word space against the font's natural one,
/// read from the finished pages.
/// </summary>
public sealed class WordSpaceTests
{
    // What TeX's standard letter class reaches on this text.
    private const double DeviationBound = 0.16;
    private const double WorstBound = 0.45;

    [Fact]
    public void Word_spaces_are_at_least_as_even_as_those_of_TeXs_letter_class()
    {
        var lines = FullLines();
        Assert.True(lines.Length >= 30, $"only {lines.Length} full lines were found");
        var mean = lines.Average();
        var deviation = Math.Sqrt(lines.Average(line => (line - mean) * (line - mean)));
        TestContext.Current.TestOutputHelper?.WriteLine($"{lines.Length} full lines: deviation {deviation:P1}, worst {lines.Max() - 1:P1} above, {1 - lines.Min():P1} below");
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(" ", lines.Select(line => line.ToString("0.00", CultureInfo.InvariantCulture))));
        Assert.InRange(deviation, 0, DeviationBound);
        Assert.InRange(lines.Max() - 1, -1, WorstBound);
    }

    // Each full line's mean word space as a part of the natural one.
    private static double[] FullLines()
    {
        using var fonts = FontLibrary.Open([new RepositoryFolder(RepositoryFolder.Root)], new DiagnosticBag());
        var document = RealLetter.Document;
        var body = document.Pages
            .SelectMany(page => page.Frame.Items.OfType<PlacedRun>().Select(run => (page.Number, Run: run)))
            .Where(item => !item.Run.Tag.IsArtifact && document.Structure[item.Run.Tag.Element].Span?.File.Path == "data/body.md")
            .GroupBy(item => item.Run.Tag.Element);
        return
        [
            .. body.SelectMany(paragraph => paragraph.GroupBy(item => (item.Number, item.Run.Baseline)).SkipLast(1))
                .Select(line => MeanSpace(line.Select(item => item.Run), fonts)),
        ];
    }

    private static double MeanSpace(IEnumerable<PlacedRun> line, FontLibrary fonts)
    {
        var runs = line.ToArray();
        var spaces = runs.SelectMany(run => run.Run.Glyphs
            .Where(glyph => run.Run.Text[glyph.Cluster] == ' ')
            .Select(glyph => glyph.Advance.Points / (fonts[run.Run.Font].SpaceAdvance * run.Run.Size.Points / fonts[run.Run.Font].UnitsPerEm)))
            .ToArray();
        var endsInSpace = runs[^1].Run.Text.EndsWith(' ');
        return spaces.SkipLast(endsInSpace ? 1 : 0).Average();
    }
}
