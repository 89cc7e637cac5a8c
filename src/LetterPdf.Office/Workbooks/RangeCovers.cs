using System.Collections.Immutable;

namespace LetterPdf.Office;

/// <summary>
/// Finds the cells over which a range lies whose first cell shows something else, and gives them a fault. It goes down
/// the rows once, and remembers for each column the row in which the range over it ends.
/// </summary>
internal sealed class RangeCovers
{
    private readonly List<CellRange> _ranges;
    private readonly int[] _ends;
    private readonly int[] _firsts;
    private int _next;
    private bool _hasOverlap;

    private RangeCovers(IEnumerable<CellRange> ranges, int columns)
    {
        _ranges = [.. ranges.Where(range => range.FirstColumn <= columns).OrderBy(range => range.FirstRow)];
        _ends = new int[columns + 1];
        _firsts = new int[columns + 1];
    }

    /// <returns>Null where the ranges lie over each other.</returns>
    public static ImmutableArray<SheetRow>? Mark(
        ImmutableArray<SheetRow> rows,
        List<CellRange> ranges,
        CellFinding finding
    )
    {
        if (ranges.Count == 0 || rows.IsEmpty)
        {
            return rows;
        }

        var covers = new RangeCovers(ranges, rows.Max(row => row.Cells[^1].Column));
        var marked = ImmutableArray.CreateRange(rows, row => covers.Mark(row, finding));
        return covers._hasOverlap ? null : marked;
    }

    private SheetRow Mark(SheetRow row, CellFinding finding)
    {
        for (; _next < _ranges.Count && _ranges[_next].FirstRow <= row.Number; _next++)
        {
            Cover(_ranges[_next]);
        }

        return row.Cells.Any(cell => IsCovered(cell, row.Number))
            ? row with
            {
                Cells = ImmutableArray.CreateRange(
                    row.Cells,
                    cell => IsCovered(cell, row.Number) ? cell with { Fault = finding } : cell
                ),
            }
            : row;
    }

    private void Cover(CellRange range)
    {
        var last = Math.Min(range.LastColumn, _ends.Length - 1);
        var ends = _ends.AsSpan(range.FirstColumn, last - range.FirstColumn + 1);
        _hasOverlap |= ends.ContainsAnyInRange(range.FirstRow, int.MaxValue);
        ends.Fill(range.LastRow);
        _firsts[range.FirstColumn] = range.FirstRow;
    }

    private bool IsCovered(SheetCellText cell, int row) => _ends[cell.Column] >= row && _firsts[cell.Column] != row;
}
