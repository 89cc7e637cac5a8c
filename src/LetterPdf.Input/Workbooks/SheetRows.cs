using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Input;

/// <summary>Turns a sheet's rows into a list's: as wide as the headings, with a blank row for each that the sheet does
/// not have.</summary>
internal sealed class SheetRows
{
    private readonly SheetTable _table;
    private readonly Sheet _sheet;
    private readonly ListHeader _header;
    private readonly MergedRows _merged;
    private readonly HashSet<(int Column, int Row)> _comments;

    public SheetRows(SheetTable table, Sheet sheet, ListHeader header)
    {
        _table = table;
        _sheet = sheet;
        _header = header;
        _merged = MergedRows.Of(table.Merges.Where(IsUsed));
        _comments = [.. table.Comments.Select(cell => (cell.FirstColumn, cell.FirstRow))];
    }

    /// <summary>The place of a row: its first cell, of which nothing is shown.</summary>
    public static SheetCell Start(Sheet sheet, int row) => new(sheet, 1, row, null);

    /// <summary>The texts of a row up to its last cell that shows something.</summary>
    public static ImmutableArray<string> TextsOf(SheetRow row)
    {
        var texts = new string[row.Cells[^1].Column];
        Array.Fill(texts, string.Empty);
        foreach (var cell in row.Cells)
        {
            texts[cell.Column - 1] = cell.Text;
        }

        return ImmutableArray.Create(texts);
    }

    /// <summary>Headings that lie over several columns that hold something: which of them is the letter's, the sheet
    /// does not say.</summary>
    public IEnumerable<Diagnostic> FindWideHeadings() =>
        _header.Row is not { } row
            ? []
            : _table
                .Merges.Where(range => range.FirstRow <= row.Number && range.LastRow == row.Number)
                .Where(range => HoldsUsed(range) && HoldsMore(range, row.Number))
                .Select(range => Merged(row.Number, range));

    /// <param name="settings">Lines of letter.yml that name the sheet.</param>
    public ListTable ToList(ImmutableArray<string> settings)
    {
        var top = Start(_sheet, 1);
        if (_header.Row is not { } headings)
        {
            return new ListTable(top, _header, null, []);
        }

        var width = headings.Cells.Length;
        var at = _table.Rows.Select(row => row.Number).ToList().BinarySearch(headings.Number);
        return new ListTable(
            top,
            _header,
            HeaderOf(_table.Rows[at], headings),
            _header.Columns is null ? [] : Under(headings.Number, at + 1, width)
        )
        {
            Above = at > 0 ? Start(_sheet, _table.Rows[0].Number) : null,
            Settings = settings,
            IsWorkbook = true,
            IsFiltered = _table.IsFiltered,
            HiddenColumns = [.. Enumerable.Range(0, width).Where(IsHidden)],
            StruckByRule = [.. _table.ConditionalStrikes.Where(IsUsed).Select(PlaceOf)],
        };
    }

    // Each cell of the headings has a place; what may be a person's is not shown in it.
    private ListRow HeaderOf(SheetRow row, HeadingRow headings) =>
        new(
            row.Number,
            [
                .. headings.Cells.Select(
                    (text, i) =>
                        new ListCell(
                            text,
                            new SheetCell(_sheet, i + 1, row.Number, _header.Shows(row.Number, i, text) ? text : null)
                        )
                ),
            ],
            Start(_sheet, row.Number)
        );

    private LazyRows<ListRow> Under(int header, int first, int width)
    {
        var blank = Enumerable.Repeat(new ListCell(string.Empty, null), width).ToImmutableArray();
        var rows = _table.Rows[first..];
        var numbers = rows.Select(row => row.Number).ToImmutableArray();
        var last = numbers.IsEmpty ? header : numbers[^1];
        return new LazyRows<ListRow>(last - header, index => RowAt(header + 1 + index));

        ListRow RowAt(int number)
        {
            var at = numbers.BinarySearch(number);
            return at < 0 ? new ListRow(number, blank, Start(_sheet, number)) : RowOf(rows[at], width);
        }
    }

    private ListRow RowOf(SheetRow row, int width)
    {
        var cells = new ListCell[width];
        for (var i = 0; i < width; i++)
        {
            var isShown = _header.Shows(row.Number, i, string.Empty);
            cells[i] = new ListCell(
                string.Empty,
                isShown ? new SheetCell(_sheet, i + 1, row.Number, string.Empty) : null
            );
        }

        foreach (var cell in row.Cells.Where(cell => cell.Column <= width))
        {
            cells[cell.Column - 1] = CellOf(cell, row.Number);
        }

        return new ListRow(row.Number, ImmutableArray.Create(cells), Start(_sheet, row.Number))
        {
            IsHidden = row.IsHidden,
            Beyond = BeyondOf(row, width),
            Notes = _merged.Covering(row.Number) is { } range ? new RowNotes { Merged = NoteOf(row, range) } : null,
        };
    }

    // A cell to the right of the headings is in no column that a letter can use, and may say "withdrew".
    private SheetCell? BeyondOf(SheetRow row, int width)
    {
        var beyond = row.Cells.FirstOrDefault(cell => cell.Column > width && !string.IsNullOrWhiteSpace(cell.Text));
        return beyond.Column == 0 ? null : new SheetCell(_sheet, beyond.Column, row.Number, null);
    }

    private ListCell CellOf(SheetCellText cell, int row) =>
        new(
            cell.Text,
            _header.Shows(row, cell.Column - 1, cell.Text) ? new SheetCell(_sheet, cell.Column, row, cell.Text) : null
        )
        {
            Struck = cell.Strike switch
            {
                Strike.Whole => StruckText.Whole,
                Strike.Part => StruckText.Part,
                _ => StruckText.None,
            },
            HasComment = _comments.Contains((cell.Column, row)),
            Fault = cell.Fault is { } fault ? FaultOf(fault) : null,
        };

    private static CellFault FaultOf(Reason fault) =>
        fault.Is(CellFinding.ErrorValue)
            ? new CellFault(null, WorkbookAdvice.CorrectCell)
            : new CellFault(fault, WorkbookAdvice.WriteCellAsText);

    private RowNote NoteOf(SheetRow row, CellRange range) =>
        new(Merged(row.Number, range), WorkbookPhrase.RowsMerged, WorkbookAdvice.SplitCells);

    private Diagnostic Merged(int row, CellRange range) =>
        DiagnosticCatalog.MergedCells.At(
            PlaceOf(range),
            Reason.Of(
                WorkbookFinding.RowMerged,
                row,
                $"{NameOf(range.FirstColumn, range.FirstRow)}:{NameOf(range.LastColumn, range.LastRow)}"
            ),
            WorkbookAdvice.SplitCells
        );

    private string NameOf(int column, int row) => new SheetCell(_sheet, column, row, null).Name;

    // Nothing is shown of a range, which may hold cells that the letter does not use.
    private SheetCell PlaceOf(CellRange range) => new(_sheet, range.FirstColumn, range.FirstRow, null);

    private bool IsUsed(CellRange range) => range.LastRow > _header.Row?.Number && HoldsUsed(range);

    private bool HoldsUsed(CellRange range) =>
        _header.Columns?.Columns.Any(column => column + 1 >= range.FirstColumn && column < range.LastColumn) is true;

    // The first column holds the heading's own cells; there is more where another one holds something too.
    private bool HoldsMore(CellRange range, int header) =>
        _table.Rows.Any(row =>
            row.Number > header
            && row.Cells.Any(cell => cell.Column > range.FirstColumn && cell.Column <= range.LastColumn)
        );

    private bool IsHidden(int column) =>
        _table.HiddenColumns.Any(range => range.First <= column + 1 && column < range.Last);
}
