using System.Globalization;
using System.Text;

namespace LetterPdf.Office.Tests;

/// <summary>Reads workbooks that must be readable, and shows sheets as text.</summary>
internal static class ReadSheet
{
    public static SheetLimits Room { get; } = new(10_000, 100_000);

    public static Workbook Open(byte[] bytes)
    {
        var book = Workbook.Open(bytes, out var fault);
        Assert.True(book is not null, fault.Said());
        Assert.Null(fault);
        return book;
    }

    /// <summary>The first sheet.</summary>
    public static SheetTable First(byte[] bytes, SheetLimits? limits = null) => Numbered(Open(bytes), index: 0, limits);

    public static SheetTable Numbered(Workbook book, int index, SheetLimits? limits = null)
    {
        var table = book.Read(book.Sheets[index], limits ?? Room, out var fault);
        Assert.True(table is not null, fault.Said());
        Assert.Null(fault);
        return table;
    }

    /// <summary>A line for each cell: "B2 'text' Whole ! why it is not known what is shown".</summary>
    public static string[] Lines(SheetTable table) =>
        [
            .. from row in table.Rows
            from cell in row.Cells
            select Address(cell.Column, row.Number)
                + (row.IsHidden ? " hidden" : string.Empty)
                + $" '{cell.Text.Replace("\n", "\\n", StringComparison.Ordinal)}'"
                + (cell.Strike == Strike.None ? string.Empty : $" {cell.Strike}")
                + (cell.Fault is { } fault ? $" ! {fault.Code}" : string.Empty),
        ];

    public static string[] Lines(byte[] bytes) => Lines(First(bytes));

    private static string Address(int column, int row)
    {
        var letters = new StringBuilder();
        for (; column > 0; column = (column - 1) / 26)
        {
            letters.Insert(0, (char)('A' + ((column - 1) % 26)));
        }

        return letters.Append(row.ToString(CultureInfo.InvariantCulture)).ToString();
    }
}
