using System.Globalization;
using CsCheck;

namespace LetterPdf.Office.Tests;

/// <summary>Cells as LibreOffice exports them.</summary>
public sealed class LibreOfficeTests
{
    private const int Books = 100;

    [Fact]
    public void Generated_workbooks_show_what_LibreOffice_shows_or_have_a_fault()
    {
        using var folder = new TemporaryFolder();
        var books = new List<byte[]>();
        GeneratedBook.Any.Sample(book => books.Add(book.Bytes), iter: int.Parse(Environment.GetEnvironmentVariable("BOOKS") ?? "100"), threads: 1);
        for (var book = 0; book < books.Count; book++)
        {
            File.WriteAllBytes(Path.Combine(folder.Path, $"{book}.xlsx"), books[book]);
        }

        LibreOffice.ToCsv(folder.Path, "*.xlsx");
        var compared = new Compared();
        for (var book = 0; book < books.Count; book++)
        {
            compared.Add(books[book], Path.Combine(folder.Path, $"{book}-Sheet1.csv"));
        }

        File.WriteAllLines("/tmp/h/h1/diff.txt", compared.Differences.Append($"{compared.Equal} equal, {compared.Faults} faults"));
        Assert.Empty(compared.Differences);
        Assert.True(compared.Equal > compared.Faults, $"{compared.Equal} equal, {compared.Faults} faults");
    }

    /// <summary>Counts cells that are the same, and lists others.</summary>
    private sealed class Compared
    {
        public List<string> Differences { get; } = [];

        public int Equal { get; private set; }

        public int Faults { get; private set; }

        public void Add(byte[] bytes, string csv)
        {
            var book = Workbook.Open(bytes, out var fault);
            Assert.True(book is not null, fault.Said());
            var table = book.Read(book.Sheets[0], new SheetLimits(1000, 10_000), out fault);
            Assert.True(table is not null, fault.Said());
            var ours = table
                .Rows.SelectMany(row => row.Cells.Select(cell => (Key: (row.Number, cell.Column), Cell: cell)))
                .ToDictionary(pair => pair.Key, pair => pair.Cell);
            var theirs = LibreOffice.Cells(csv);
            for (var row = 0; row < theirs.Length; row++)
            {
                for (var column = 0; column < theirs[row].Length; column++)
                {
                    Compare(
                        ours.TryGetValue((row + 1, column + 1), out var cell) ? cell : null,
                        theirs[row][column],
                        string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(csv)} {(char)('A' + column)}{row + 1}")
                    );
                }
            }
        }

        // LibreOffice runs here in the language and region for which the text of such a fault is right; but it shows
        // no point without digits behind it, and names in the format's own language.
        private static bool IsAmerican(string text) =>
            !text.EndsWith('.') && !text.Contains(". ", StringComparison.Ordinal);

        private void Compare(SheetCellText? ours, string theirs, string where)
        {
            if (ours is { Fault: { } fault } && !(fault.Is(CellFinding.Regional) && IsAmerican(ours.Value.Text)))
            {
                Faults++;
            }
            else if ((ours?.Text ?? string.Empty).Trim() == theirs.Trim())
            {
                Equal += ours is null ? 0 : 1;
            }
            else
            {
                Differences.Add($"{where}: '{ours?.Text}', LibreOffice '{theirs}'");
            }
        }
    }
}
