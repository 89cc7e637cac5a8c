using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Typography;

/// <summary>A full line of justified text on a page.</summary>
/// <param name="Text">The text, without hyphens that only the line end made.</param>
/// <param name="Space">The mean space between its words, in points.</param>
/// <param name="WordSpace">The same as a fraction of the font's natural word space.</param>
/// <param name="IsDivided">Whether it ends in a hyphen that the line end made.</param>
internal sealed record MeasuredLine(string Text, double Space, double WordSpace, bool IsDivided)
{
    /// <summary>Without the parts of divided words, at its end and at its beginning: in the PDF these are words of two
    /// lines.</summary>
    public string WholeWords { get; init; } = Text;
}

/// <summary>
/// Measures how even lines are: from the finished pages, glyph by glyph, and from the PDF as an independent reader sees
/// it.
/// </summary>
internal static class LineMeasure
{
    /// <summary>The full lines of a letter's running text: all that reach both edges.</summary>
    public static ImmutableArray<MeasuredLine> OfPages(TypesetDocument document)
    {
        using var fonts = FontLibrary.Open([new RepositoryFolder(RepositoryFolder.Root)], new DiagnosticBag());
        return
        [
            .. from page in document.Pages
            from line in page.Lines.Select(
                (line, i) =>
                    (
                        line.Quality.IsFilled,
                        Runs: RunsAt(page, line.Baseline),
                        Above: i == 0 ? [] : RunsAt(page, page.Lines[i - 1].Baseline)
                    )
            )
            where line.IsFilled
            select WithoutParts(
                Measure(line.Runs, fonts),
                line.Above is [.., var last] && last.Run.Text.EndsWith('\u00AD')
            ),
        ];
    }

    /// <summary>The mean space between the words of each line, by `pdftotext -bbox-layout`: text and points.</summary>
    public static ILookup<string, double> OfPdf(string file)
    {
        return PdfWord
            .Of(file)
            .GroupBy(word => (word.Page, Math.Round(word.Top, 1)))
            .Select(line => line.OrderBy(word => word.Left).ToArray())
            // A divided word is one word to the reader, as wide as from the one line's end to the other's beginning.
            .Select(line =>
                line.Where(word =>
                        !Array.Exists(
                            line,
                            other =>
                                other != word
                                && other.Left < word.Right - 1
                                && word.Left < other.Right - 1
                                && other.Right - other.Left < word.Right - word.Left
                        )
                    )
                    .ToArray()
            )
            .ToLookup(
                line => Plain(string.Join(' ', line.Select(word => word.Text))),
                line => line.Length < 2 ? 0 : line.Skip(1).Zip(line, (right, left) => right.Left - left.Right).Average()
            );
    }

    /// <summary>The standard deviation of word spaces.</summary>
    public static double Deviation(IReadOnlyCollection<MeasuredLine> lines)
    {
        var mean = lines.Average(line => line.WordSpace);
        return Math.Sqrt(lines.Average(line => (line.WordSpace - mean) * (line.WordSpace - mean)));
    }

    private static PlacedRun[] RunsAt(Page page, Length baseline) =>
        [.. page.Frame.Items.OfType<PlacedRun>().Where(run => run.Baseline == baseline)];

    private static MeasuredLine WithoutParts(MeasuredLine line, bool beginsDivided)
    {
        var words = line.Text.Split(' ');
        return line with { WholeWords = string.Join(' ', words[(beginsDivided ? 1 : 0)..(line.IsDivided ? ^1 : ^0)]) };
    }

    private static MeasuredLine Measure(PlacedRun[] runs, FontLibrary fonts)
    {
        var text = string.Concat(runs.Select(run => run.Run.Text));
        var spaces = runs.SelectMany(run =>
                run.Run.Glyphs.Where(glyph => run.Run.Text[glyph.Cluster] is ' ' or '\u00A0')
                    .Select(glyph =>
                        (
                            Width: glyph.Advance.Points,
                            Natural: fonts[run.Run.Font].SpaceAdvance
                                * run.Run.Size.Points
                                / fonts[run.Run.Font].UnitsPerEm
                        )
                    )
            )
            .SkipLast(text.EndsWith(' ') ? 1 : 0)
            .ToArray();
        return new MeasuredLine(
            Plain(text),
            spaces.Average(space => space.Width),
            spaces.Average(space => space.Width / space.Natural),
            text.EndsWith('\u00AD')
        );
    }

    private static string Plain(string text) => text.Replace("\u00AD", string.Empty, StringComparison.Ordinal).Trim();
}
