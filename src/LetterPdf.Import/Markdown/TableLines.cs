using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>The lines of a table, drawn with bars. Its first row heads the columns, whatever it says of itself: there
/// is no such table without one.</summary>
internal static class TableLines
{
    public static IEnumerable<string> Of(Table table)
    {
        yield return Row(table.Rows[0].Cells.Select(TextOf));
        yield return Row(table.Alignments.Select(Rule));
        foreach (var row in table.Rows.Skip(1))
        {
            yield return Row(row.Cells.Select(TextOf));
        }
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string TextOf(TableCell cell) => InlineLines.Of(cell.Inlines, LineKind.Cell);

    private static string Rule(TextAlignment? alignment) =>
        alignment switch
        {
            TextAlignment.Start => ":--",
            TextAlignment.Center => ":-:",
            TextAlignment.End => "--:",
            _ => "---",
        };
}
