using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Office;

public sealed class Workbook
{
    public static Workbook? Open(ReadOnlyMemory<byte> bytes, out Reason? fault)
    {
        fault = OfficeFinding.NotAPackage;
        return null;
    }

    public ImmutableArray<WorkbookSheet> Sheets { get; } = [];

    public SheetTable? Read(WorkbookSheet sheet, SheetLimits limits, out Reason? fault)
    {
        fault = OfficeFinding.NotAPackage;
        return null;
    }
}

public sealed record WorkbookSheet(string Name, int Number, bool IsHidden, bool HasData);

public sealed record SheetLimits(int MostRows, int MostCells);

public sealed record SheetTable(ImmutableArray<SheetRow> Rows)
{
    public ImmutableArray<CellRange> Merges { get; init; } = [];
    public ImmutableArray<(int First, int Last)> HiddenColumns { get; init; } = [];
    public ImmutableArray<CellRange> ConditionalStrikes { get; init; } = [];
    public ImmutableArray<CellRange> Comments { get; init; } = [];
    public bool IsFiltered { get; init; }
    public bool IsCut { get; init; }
}

public sealed record SheetRow(int Number, bool IsHidden, ImmutableArray<SheetCellText> Cells);

public readonly record struct SheetCellText(int Column, string Text, Strike Strike, Reason? Fault);

public enum Strike
{
    None,
    Part,
    Whole,
}

public sealed record CellRange(int FirstColumn, int FirstRow, int LastColumn, int LastRow);

public enum CellFinding
{
    ErrorValue,
}
