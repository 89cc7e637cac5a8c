using System.Diagnostics;

namespace LetterPdf.Office.Tests;

/// <summary>A workbook by another writer, npm's exceljs.</summary>
public sealed class ExcelJsTests
{
    private const string Script = """
        const workbook = new (require('exceljs').Workbook)();
        const sheet = workbook.addWorksheet('List');
        sheet.columns = [{ width: 30 }, { hidden: true }, {}];
        sheet.addRow(['Amnesty International', 'hidden', { richText: [{ text: 'half ' }, { text: 'struck', font: { strike: true } }] }]);
        sheet.addRow(['  spaces & <signs> "  ', null, 7]).hidden = true;
        sheet.addRow([new Date(Date.UTC(2024, 11, 31)), 1.5, true]);
        sheet.getCell('A3').numFmt = 'yyyy-mm-dd';
        sheet.addRow([{ formula: 'A1', result: 'Amnesty International' }, { formula: 'B9' }, { error: '#REF!' }]);
        sheet.addRow(['Gone']).getCell(1).font = { strike: true };
        sheet.addRow([{ text: 'link', hyperlink: 'https://example.org' }, 'line\nbreak', '_x0041_ 😀']);
        sheet.mergeCells('A8:B9');
        sheet.getCell('A8').value = 'merged';
        sheet.getCell('C8').note = 'a note';
        sheet.addConditionalFormatting({ ref: 'A1:A3', rules: [{ type: 'expression', formulae: ['TRUE'], style: { font: { strike: true } } }] });
        workbook.addWorksheet('Empty', { state: 'hidden' });
        workbook.xlsx.writeFile(process.argv[2]);
        """;

    [Fact]
    public void Its_workbook_is_read()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "book.xlsx");
        File.WriteAllText(Path.Combine(folder.Path, "write.js"), Script);
        Needed.Require(
            Run("-e", "require('exceljs')") == 0,
            "npm's exceljs (npm install exceljs; NODE_PATH names its folder)"
        );
        Assert.Equal(0, Run(Path.Combine(folder.Path, "write.js"), file));
        var book = ReadSheet.Open(File.ReadAllBytes(file));
        Assert.Equal(
            [
                new WorkbookSheet("List", 1, IsHidden: false, HasData: true),
                new("Empty", 2, IsHidden: true, HasData: false),
            ],
            book.Sheets
        );
        var table = ReadSheet.Numbered(book, index: 0);
        Assert.Equal(
            [
                "A1 'Amnesty International'",
                "B1 'hidden'",
                "C1 'half struck' Part",
                "A2 hidden '  spaces & <signs> \"  '",
                "C2 hidden '7'",
                "A3 '2024-12-31'",
                "B3 '1.5' ! Regional",
                "C3 'TRUE' ! TrueOrFalse",
                "A4 'Amnesty International'",
                "B4 '' ! NotComputed",
                "C4 '#REF!' ! ErrorValue",
                "A5 'Gone' Whole",
                "A6 'link'",
                "B6 'line\\nbreak'",
                "C6 'A 😀' ! TwoTexts",
                "A8 'merged'",
            ],
            ReadSheet.Lines(table)
        );
        Assert.Equal([(2, 2)], table.HiddenColumns);
        Assert.Equal([new CellRange(1, 8, 2, 9)], table.Merges);
        Assert.Equal([new CellRange(3, 8, 3, 8)], table.Comments);
        Assert.Equal([new CellRange(1, 1, 1, 3)], table.ConditionalStrikes);
    }

    private static int Run(params string[] arguments)
    {
        try
        {
            using var node = Process.Start(
                new ProcessStartInfo("node", arguments)
                {
                    UseShellExecute = false,
                    RedirectStandardError = true,
                    RedirectStandardOutput = true,
                }
            )!;
            _ = node.StandardError.ReadToEndAsync();
            node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return node.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
