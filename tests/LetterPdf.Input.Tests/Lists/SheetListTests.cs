using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

/// <summary>A list in another kind of file than a CSV: everything but its reader is the same.</summary>
public sealed class SheetListTests
{
    private const string Path = "data/list.xlsx";

    private static readonly Sheet Sheet = new(Path, "Sheet1", 1);

    private static readonly string[][] Rows =
    [
        ["Joint letter"],
        ["organization", "e-mail", "country", "I agree to be named"],
        ["Oxfam", "a@example.org", "GB", "yes"],
        ["", "", "", ""],
        ["", "b@example.org", "FR", "yes"],
        ["Action\u0007 Corps", "c@example.org", "US", "yes"],
        ["Amnesty  International", "d@example.org", "GB", "no"],
        ["The Sentry", "e@example.org", "US"],
        ["organization", "e-mail", "country", "I agree to be named"],
        ["", "", "", ""],
    ];

    [Fact]
    public void Its_rows_are_read_and_told_with_their_cells()
    {
        var bag = new DiagnosticBag();
        var table = SignatoryFile.ReadTable(List(), ListSource.Of(Path), bag)!;
        Assert.Equal(
            ["Oxfam at data/list.xlsx:Sheet1!A3", "Amnesty International at data/list.xlsx:Sheet1!A7"],
            table.Rows.Select(row => $"{row.Signatory.Organization} at {row.Signatory.Organization.Place}")
        );
        Assert.Equal("data/list.xlsx:Sheet1!C7", table.Rows[1].Signatory.Country!.Place.ToString());
        Assert.Equal("data/list.xlsx:Sheet1!D2", Assert.Single(table.Answers).Place.ToString());
        Assert.Equal(
            """
            data/list.xlsx:Sheet1!A1 the row that names the columns is row 2; what stands above it is left out
            data/list.xlsx:Sheet1!A4 row 4 is blank and is left out
            data/list.xlsx:Sheet1!A5 row 5 names no organization
            data/list.xlsx:Sheet1!A6 the organization in row 6 holds the character U+0007, which cannot be shown
            data/list.xlsx:Sheet1!A7 the organization in row 7 was tidied: repeated spaces became one
            data/list.xlsx:Sheet1!A8 row 8 has 3 cells, but the header has 4
            data/list.xlsx:Sheet1!A9 row 9 repeats the header and is left out
            """.ReplaceLineEndings("\n"),
            string.Join('\n', bag.InSourceOrder().Select(finding => $"{finding.Place} {finding.Message.Said()}"))
        );
        Assert.All(bag.InSourceOrder(), finding => Assert.DoesNotContain('@', finding.ToString()));
    }

    [Fact]
    public void What_the_letter_does_not_use_has_no_place()
    {
        var list = List();
        Assert.All(
            list.Rows.SelectMany(row => row.Cells).Append(list.Header!.Cells[1]),
            cell => Assert.DoesNotContain('@', cell.Place?.Excerpt?.Text ?? string.Empty)
        );
        Assert.All(
            list.Rows,
            row => Assert.All(row.Cells.Where((_, i) => i is 1 or 3), cell => Assert.Null(cell.Place))
        );
    }

    // Like the reader of a workbook.
    private static ListTable List()
    {
        var rows = Rows.Select((cells, i) => new HeadingRow(i + 1, [.. cells], IsWhole: true)).ToArray();
        var headings = ListHeader.Find(
            rows.Where(row => row.Cells.Any(cell => cell.Length > 0)),
            ListSource.Of(Path).Columns
        );
        var header = headings.Row!.Number;
        return new ListTable(
            Cell(1, 1, null),
            headings,
            Row(headings.Row, headings),
            [.. rows.Skip(header).Select(row => Row(row, headings))]
        )
        {
            Above = Cell(1, 1, null),
        };
    }

    private static ListRow Row(HeadingRow row, ListHeader headings) =>
        new(
            row.Number,
            [
                .. row.Cells.Select(
                    (text, i) =>
                        new ListCell(
                            text,
                            headings.Shows(row.Number, i, text) ? Cell(row.Number, i + 1, text)
                                : row == headings.Row ? Cell(row.Number, i + 1, null)
                                : null
                        )
                ),
            ],
            Cell(row.Number, 1, null)
        );

    private static SheetCell Cell(int row, int column, string? text) => new(Sheet, column, row, text);
}
