using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Suite.Typography;

/// <summary>A line of a list in two columns on a page.</summary>
/// <param name="Page">From 1.</param>
/// <param name="IsRight">Whether it is in the second column.</param>
/// <param name="Y">The distance from the page's top; the source decides of which part of the line.</param>
/// <param name="Text">The text, trimmed.</param>
internal sealed record ListLine(int Page, bool IsRight, double Y, string Text);

/// <summary>Reads a letter's list of signatories line by line: from the finished pages, and from the PDF as an
/// independent reader sees it.</summary>
internal static class ListMeasure
{
    public static ImmutableArray<ListLine> OfPages(TypesetDocument document) =>
        [
            .. from page in document.Pages
            from line in page
                .Frame.Items.OfType<PlacedRun>()
                .Where(run => !run.Tag.IsArtifact && document.Structure[run.Tag.Element].Role == StructureRole.ListBody)
                .GroupBy(run => (run.Tag.Element, run.Baseline))
            select new ListLine(
                page.Number,
                line.First().X > page.Frame.Width / 2,
                line.Key.Baseline.Points,
                string.Concat(line.Select(run => run.Run.Text)).Trim()
            ),
        ];

    /// <summary>All lines below the list's heading, by `pdftotext -bbox-layout`, but for the heads of pages.</summary>
    public static ImmutableArray<ListLine> OfPdf(string file, string heading, double middle, double headOfPage)
    {
        var words = PdfWord.Of(file);
        var start = words.First(word => word.Text == heading);
        var list = words.Where(word =>
            word.Page > start.Page ? word.Top > headOfPage : word.Page == start.Page && word.Top > start.Bottom
        );
        return
        [
            .. list.GroupBy(word => (word.Page, IsRight: word.Left > middle, Y: Math.Round(word.Top, 1)))
                .OrderBy(line => line.Key.Page)
                .ThenBy(line => line.Key.IsRight)
                .ThenBy(line => line.Key.Y)
                .Select(line => new ListLine(
                    line.Key.Page,
                    line.Key.IsRight,
                    line.Key.Y,
                    string.Join(' ', line.OrderBy(word => word.Left).Select(word => word.Text))
                )),
        ];
    }
}
