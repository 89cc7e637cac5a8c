using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// A list as it is in a file of any kind: rows of cells under a row of headings. It contains data that the letter
/// must not show, so it never leaves the reading of signatories; but no message can point to such data, since only
/// cells that may be shown have a place.
/// </summary>
/// <param name="Top">The file's beginning.</param>
/// <param name="Headings">The header, with its columns.</param>
/// <param name="Header">The row of headings, all of whose cells have a place; null where the file has none.</param>
/// <param name="Rows">The rows under the headings, blank ones too; empty where the columns were not found.</param>
internal sealed record ListTable(Place Top, ListHeader Headings, ListRow? Header, IReadOnlyList<ListRow> Rows)
{
    /// <summary>A row under the headings, by its number from 1: none is left out between them.</summary>
    public ListRow RowOf(int number) => Rows[number - Headings.Row!.Number - 1];

    /// <summary>The first row above the headings that is not blank; null where there is none.</summary>
    public Place? Above { get; init; }

    /// <summary>A guess about the file that affects what the letter shows; null for none.</summary>
    public Diagnostic? Guess { get; init; }

    /// <summary>Lines of letter.yml that make the guesses certain.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>Whether the file is a workbook, of which only the list may be handed on.</summary>
    public bool IsWorkbook { get; init; }

    /// <summary>Whether a filter hides rows.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>Indices from 0 of the columns that are hidden.</summary>
    public ImmutableArray<int> HiddenColumns { get; init; } = [];

    /// <summary>Places of the letter's columns where a rule, which the program does not compute, may strike out
    /// text.</summary>
    public ImmutableArray<Place> StruckByRule { get; init; } = [];
}

/// <summary>A row of a list.</summary>
/// <param name="Number">The row's number, from 1, as in a spreadsheet.</param>
/// <param name="Cells">The cells, at least one.</param>
/// <param name="Place">Its beginning; for the headings, the whole row.</param>
internal sealed record ListRow(int Number, ImmutableArray<ListCell> Cells, Place Place)
{
    /// <summary>Notes that the file's reader made about it; null for none.</summary>
    public RowNotes? Notes { get; init; }

    /// <summary>The first cell to the right of all headings, where only the row itself can say what it means; null for
    /// none.</summary>
    public Place? Beyond { get; init; }

    /// <summary>Whether nobody sees it who opens the file.</summary>
    public bool IsHidden { get; init; }

    public bool IsBlank => Cells.All(cell => string.IsNullOrWhiteSpace(cell.Text));
}

/// <summary>A cell of a list.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Its place; null where nothing of it may be shown.</param>
internal readonly record struct ListCell(string Text, Place? Place)
{
    /// <summary>How much of the text is struck out.</summary>
    public StruckText Struck { get; init; }

    /// <summary>Whether somebody commented on it.</summary>
    public bool HasComment { get; init; }

    /// <summary>Why the text that people see is not known; null where it is.</summary>
    public CellFault? Fault { get; init; }
}

/// <summary>How much of a cell's text is struck out.</summary>
internal enum StruckText
{
    None,
    Part,
    Whole,
}

/// <summary>Why the text that people see in a cell is not known, or is none that anybody wrote.</summary>
/// <param name="Why">The reason; null where a formula could not be computed, and the text is its error.</param>
internal sealed record CellFault(Reason? Why, Reason Hint)
{
    public bool IsError => Why is null;
}

/// <summary>Notes about a row, to be reported when the row is read.</summary>
internal sealed record RowNotes
{
    /// <summary>Why its cells can't be told apart; null where they can.</summary>
    public Diagnostic? Fault { get; init; }

    /// <summary>Why there are more or fewer cells than headings, and what to do; null where that is not
    /// known.</summary>
    public RaggedNote? Ragged { get; init; }

    /// <summary>Why its cells do not stand for themselves; null where they do.</summary>
    public RowNote? Merged { get; init; }

    /// <summary>What was read differently from how it is written; null for nothing.</summary>
    public RowNote? Change { get; init; }

    /// <summary>Indices from 0 of the columns whose cells contain quotation marks that stay as they are.</summary>
    public ImmutableArray<int> StrayQuotes { get; init; } = [];
}

/// <summary>Why there are more or fewer cells than headings.</summary>
/// <param name="Why">A part of a sentence.</param>
/// <param name="Hint">Advice about it.</param>
internal sealed record RaggedNote(Reason Why, Reason Hint);

/// <summary>A note about a row.</summary>
/// <param name="Finding">The finding where it is the only one.</param>
/// <param name="Many">What several have in common, after their number.</param>
/// <param name="Mend">Advice about several.</param>
internal sealed record RowNote(Diagnostic Finding, Reason Many, Reason Mend);

/// <summary>A row that may be the one with the headings.</summary>
/// <param name="Number">The row's number, from 1.</param>
/// <param name="Cells">The texts of the cells.</param>
/// <param name="IsWhole">Whether its cells can be told apart.</param>
internal sealed record HeadingRow(int Number, ImmutableArray<string> Cells, bool IsWhole);
