using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Gathers what is kept of a sheet, within its limits.</summary>
internal sealed class SheetDraft(SheetLimits limits)
{
    private readonly List<SheetRow> _rows = [];
    private readonly List<SheetCellText> _cells = [];
    private int _cellCount;
    private long _characters;
    private int _rangeCount;

    /// <summary>Whether some cell shows something.</summary>
    public bool HasData => _rows.Count > 0 || _cells.Count > 0;

    public bool IsCut { get; private set; }

    public bool IsFiltered { get; set; }

    public List<CellRange> Merges { get; } = [];

    public List<CellRange> ConditionalStrikes { get; } = [];

    public List<CellRange> Comments { get; } = [];

    /// <summary>Cells whose values come from a formula in another cell that can't be relied on.</summary>
    public List<CellRange> Uncertain { get; } = [];

    public HiddenColumns HiddenColumns { get; } = new();

    /// <summary>Adds a cell to the row that is being read, if it shows something.</summary>
    public void Add(int column, ShownText shown, Strike strike)
    {
        if (shown.Fault is null && string.IsNullOrWhiteSpace(shown.Text))
        {
            return;
        }

        _characters += shown.Text.Length + WorkbookLimits.TextCharacters;
        IsCut |=
            _rows.Count >= limits.MostRows
            || _cellCount >= limits.MostCells
            || _characters > WorkbookLimits.MillionCharacters * 1_000_000L;
        if (!IsCut)
        {
            _cellCount++;
            _cells.Add(new SheetCellText(column, shown.Text, strike, shown.Fault));
        }
    }

    /// <summary>Adds a range to one of the lists.</summary>
    public void Add(List<CellRange> ranges, CellRange range)
    {
        IsCut |= _rangeCount >= WorkbookLimits.Ranges;
        _rangeCount++;
        if (_rangeCount <= WorkbookLimits.Ranges)
        {
            ranges.Add(range);
        }
    }

    /// <summary>Keeps no more.</summary>
    public void Cut() => IsCut = true;

    public void EndRow(int number, bool isHidden)
    {
        if (_cells.Count > 0)
        {
            _rows.Add(new SheetRow(number, isHidden, [.. _cells]));
            _cells.Clear();
        }
    }

    /// <returns>Null where merged cells lie over each other.</returns>
    public SheetTable? Finish()
    {
        return
            RangeCovers.Mark([.. _rows], Uncertain, CellFinding.NotComputed) is { } computed
            && RangeCovers.Mark(computed, Merges, CellFinding.Covered) is { } rows
            ? Finish(rows)
            : null;
    }

    private SheetTable Finish(ImmutableArray<SheetRow> rows) =>
        new(rows)
        {
            Merges = [.. Merges],
            HiddenColumns = HiddenColumns.Ranges(),
            ConditionalStrikes = [.. ConditionalStrikes],
            Comments = [.. Comments.Distinct()],
            IsFiltered = IsFiltered,
            IsCut = IsCut,
        };
}
