using System.Globalization;

namespace LetterPdf.Input.Tests.Recipients;

/// <summary>A list may have a hundred thousand rows: of each, hardly more than its text stays in memory.</summary>
[Collection(AloneCollection.Name)]
public sealed class ListMemoryTests
{
    private const int Rows = 20_000;

    // Beside the text, which the folder holds: where the row and its cells begin. Rows that were kept with their cells
    // took 1,300.
    private const int MostBytes = 120;

    [Theory]
    [InlineData("Name,Address 1,Salutation", "Senator Number {0},\"Room {0}, Hart Building\",Dear Senator {0}:")]
    [InlineData(
        "Telephone,Name,Notes,Address 1,Salutation,Staffer,Source",
        "555-{0},Sénateur Number {0},\"said \"\"{0}\"\"\nand left\",Room {0},Dear Senator {0}:,Jo {0},list {0}"
    )]
    public void Of_a_row_stays_where_its_cells_are(string headings, string row)
    {
        AssertSmall(headings, row, rows: 10, mostBytes: int.MaxValue);
        AssertSmall(headings, row, Rows, MostBytes);
    }

    private static void AssertSmall(string headings, string row, int rows, int mostBytes)
    {
        var lines = Enumerable
            .Range(1, rows)
            .Select(number => string.Format(CultureInfo.InvariantCulture, row, number) + "\n");
        var folder = Opened.Folder(list: $"{headings}\n{string.Concat(lines)}");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var opened = Opened.Of(folder, new ReadingOptions { WithLints = true });
        var spent = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(rows, opened.Template!.Recipients!.Items.Count);
        Assert.True(spent / rows <= mostBytes, $"{spent / rows} bytes a row, and {mostBytes} are the most");
        GC.KeepAlive(folder);
    }
}
