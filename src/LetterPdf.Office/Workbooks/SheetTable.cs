using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>What a sheet shows.</summary>
/// <param name="Rows">Only rows in which some cell shows something, by number.</param>
public sealed record SheetTable(ImmutableArray<SheetRow> Rows)
{
    /// <summary>Cells that are merged into one.</summary>
    public ImmutableArray<CellRange> Merges { get; init; } = [];

    /// <summary>Hidden columns, as ranges of numbers.</summary>
    public ImmutableArray<(int First, int Last)> HiddenColumns { get; init; } = [];

    /// <summary>Ranges whose text a rule may strike out or hide, or whose number format it may change: nobody knows
    /// without computing the rule.</summary>
    public ImmutableArray<CellRange> ConditionalStrikes { get; init; } = [];

    /// <summary>Cells that have a comment, a note or a thread; what these say is not read.</summary>
    public ImmutableArray<CellRange> Comments { get; init; } = [];

    /// <summary>Whether a filter chooses the rows that are shown.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>Whether the sheet has more than the limits let be kept.</summary>
    public bool IsCut { get; init; }
}

/// <summary>A row of a sheet.</summary>
/// <param name="Number">From 1.</param>
/// <param name="IsHidden">Whether it is hidden, by hand, by a filter or by its height.</param>
/// <param name="Cells">Only cells that show something or have a fault, by column.</param>
public sealed record SheetRow(int Number, bool IsHidden, ImmutableArray<SheetCellText> Cells);

/// <summary>What a cell shows.</summary>
/// <param name="Column">From 1.</param>
/// <param name="Text">As shown; lines end with LF.</param>
/// <param name="Strike">How much of it is struck out.</param>
/// <param name="Fault">Why it is not known what is shown; then the text is the best that is known, for tests
/// only.</param>
public readonly record struct SheetCellText(int Column, string Text, Strike Strike, Reason? Fault);

/// <summary>How much of a cell's text is struck out; blanks do not count.</summary>
public enum Strike
{
    None,

    /// <summary>Some of it, or programs differ on how much.</summary>
    Part,
    Whole,
}

/// <summary>A rectangle of cells; numbers from 1, the last ones inside.</summary>
public sealed record CellRange(int FirstColumn, int FirstRow, int LastColumn, int LastRow);
