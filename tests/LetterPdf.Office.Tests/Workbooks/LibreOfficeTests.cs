using System.Globalization;
using CsCheck;

namespace LetterPdf.Office.Tests;

/// <summary>Cells as LibreOffice exports them.</summary>
public sealed class LibreOfficeTests
{
    private const int Books = 100;

    // Each of them is converted twice.
    private const int FewBooks = 25;

    // The same books each time, since a difference that nobody knew of is no fault of the change that is tested.
    private const string Seed = "0N0XIzNsQ0O2";

    [Fact]
    public void Generated_workbooks_show_what_LibreOffice_shows_or_have_a_fault()
    {
        using var folder = new TemporaryFolder();
        var books = Generate(folder, Books);
        LibreOffice.ToCsv(folder.Path, "*.xlsx");
        var compared = new Compared(comparesRegional: true);
        for (var book = 0; book < books.Length; book++)
        {
            compared.Add(books[book], Path.Combine(folder.Path, $"{book}-Sheet1.csv"));
        }

        compared.Assert();
    }

    [Fact]
    public void The_same_workbooks_as_OpenDocument_show_it_too()
    {
        using var folder = new TemporaryFolder();
        var count = Generate(folder, FewBooks).Length;
        LibreOffice.Convert(folder.Path, "*.xlsx", "ods");
        LibreOffice.ToCsv(folder.Path, "*.ods");
        var compared = new Compared(comparesRegional: false);
        for (var book = 0; book < count; book++)
        {
            compared.Add(
                File.ReadAllBytes(Path.Combine(folder.Path, $"{book}.ods")),
                Path.Combine(folder.Path, $"{book}-Sheet1.csv")
            );
        }

        compared.Assert();
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    public void What_LibreOffice_makes_of_a_CSV_is_the_CSV(string kind)
    {
        using var folder = new TemporaryFolder();
        string[][] cells =
        [
            ["Organization", "Country", "Since"],
            ["Amnesty International, Peru", "PE", "2001"],
            ["say \"hello\"", "ünï 中文 العربية 😀", ""],
            ["two\nlines", " spaces  inside ", "0"],
            ["", "&<>'", "12345678901"],
        ];
        var csv = cells.Select(row =>
            string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))
        );
        File.WriteAllText(Path.Combine(folder.Path, "list.csv"), string.Join('\n', csv) + "\n");
        LibreOffice.Convert(folder.Path, "*.csv", kind, "CSV:44,34,76,1");
        var table = ReadSheet.First(File.ReadAllBytes(Path.Combine(folder.Path, $"list.{kind}")));
        var read = Enumerable
            .Range(1, cells.Length)
            .Select(number => table.Rows.Single(row => row.Number == number).Cells)
            .Select(row => Enumerable.Range(1, 3).Select(column => TextAt(row, column)));
        Assert.Equal(cells, read);
        Assert.DoesNotContain(table.Rows.SelectMany(row => row.Cells), cell => cell.Fault is not null);
    }

    private static string TextAt(IEnumerable<SheetCellText> row, int column) =>
        row.FirstOrDefault(cell => cell.Column == column).Text ?? string.Empty;

    private static byte[][] Generate(TemporaryFolder folder, int count)
    {
        byte[][] books = [];
        GeneratedBook
            .Any.Array[Cases.Of(count)]
            .Sample(all => books = [.. all.Select(book => book.Bytes)], seed: Seed, iter: 1, threads: 1);
        for (var book = 0; book < books.Length; book++)
        {
            File.WriteAllBytes(Path.Combine(folder.Path, $"{book}.xlsx"), books[book]);
        }

        return books;
    }

    /// <summary>Counts cells that are the same, and lists others.</summary>
    private sealed class Compared(bool comparesRegional)
    {
        private readonly List<string> _differences = [];
        private int _equal;
        private int _faults;

        public void Add(byte[] bytes, string csv)
        {
            var ours = ReadSheet
                .First(bytes)
                .Rows.ToDictionary(row => row.Number, row => row.Cells.ToDictionary(cell => cell.Column));
            var theirs = LibreOffice.Cells(csv);
            for (var row = 0; row < theirs.Length; row++)
            {
                for (var column = 0; column < theirs[row].Length; column++)
                {
                    SheetCellText? cell =
                        ours.GetValueOrDefault(row + 1)?.TryGetValue(column + 1, out var found) == true ? found : null;
                    var address = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row + 1}");
                    Compare(cell, theirs[row][column], $"{Path.GetFileName(csv)} {address}");
                }
            }
        }

        public void Assert()
        {
            Xunit.Assert.Empty(_differences);
            Xunit.Assert.True(_equal > _faults, $"{_equal} equal, {_faults} faults");
        }

        private void Compare(SheetCellText? ours, string theirs, string where)
        {
            if (
                ours is { Fault: { } fault }
                && !(fault.Is(CellFinding.Regional) && IsAmerican(ours.Value.Text) && comparesRegional)
            )
            {
                _faults++;
            }
            else if ((ours?.Text ?? string.Empty).Trim() == theirs.Trim())
            {
                _equal += ours is null ? 0 : 1;
            }
            else
            {
                _differences.Add($"{where}: '{ours?.Text}', LibreOffice '{theirs}'");
            }
        }

        // LibreOffice runs here in the language and region for which the text of such a fault is right; but it shows
        // no point without digits behind it, and names in the format's own language.
        private static bool IsAmerican(string text) =>
            !text.EndsWith('.') && !text.Contains(". ", StringComparison.Ordinal);
    }
}
