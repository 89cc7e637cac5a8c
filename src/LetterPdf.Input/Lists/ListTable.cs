using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// A list as it stands in a file of whatever kind: rows of cells under a row of headings. It holds what the letter must
/// not show, and so it never leaves the reading of signatories; but no message can point to it, since only what may be
/// shown has a place.
/// </summary>
/// <param name="Top">The file's beginning.</param>
/// <param name="Headings">What the row of headings says.</param>
/// <param name="Header">The row of headings, all of whose cells have a place; null where the file has none.</param>
/// <param name="Rows">Those under the headings, blank ones too; none where the columns were not found.</param>
internal sealed record ListTable(Place Top, SignatoryHeader Headings, ListRow? Header, ImmutableArray<ListRow> Rows)
{
    /// <summary>The first row above the headings that is not blank; null where there is none.</summary>
    public Place? Above { get; init; }

    /// <summary>What was guessed of the file, and shows in what the letter shows; null for nothing.</summary>
    public Diagnostic? Guess { get; init; }

    /// <summary>Lines of letter.yml that make the guesses certain.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];
}

/// <summary>A row of a list.</summary>
/// <param name="Number">From 1, as a spreadsheet counts.</param>
/// <param name="Cells">At least one.</param>
/// <param name="Place">Its beginning; of the headings the whole row.</param>
internal sealed record ListRow(int Number, ImmutableArray<ListCell> Cells, Place Place)
{
    /// <summary>What its reader has to say of it; null for nothing.</summary>
    public RowNotes? Notes { get; init; }

    public bool IsBlank => Cells.All(cell => string.IsNullOrWhiteSpace(cell.Text));
}

/// <summary>A cell of a list.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Place">Where; null where nothing of it may be shown.</param>
internal readonly record struct ListCell(string Text, Place? Place);

/// <summary>What a reader saw in a row, to be said where the row is read.</summary>
internal sealed record RowNotes
{
    /// <summary>Why its cells can't be told apart; null where they can.</summary>
    public Diagnostic? Fault { get; init; }

    /// <summary>Why there are more or fewer cells than headings, and what to do; null where nobody knows.</summary>
    public RaggedNote? Ragged { get; init; }

    /// <summary>What was read otherwise than it is written; null for nothing.</summary>
    public RowNote? Change { get; init; }

    /// <summary>The columns, from 0, whose cells hold quotation marks that stay as they are.</summary>
    public ImmutableArray<int> StrayQuotes { get; init; } = [];
}

/// <summary>Why there are more or fewer cells than headings.</summary>
/// <param name="Why">A part of a sentence.</param>
/// <param name="Hint">What to do about it.</param>
internal sealed record RaggedNote(Reason Why, Reason Hint);

/// <summary>What is said of a row.</summary>
/// <param name="Finding">Where it is the only one.</param>
/// <param name="Many">What several have in common, after their number.</param>
/// <param name="Mend">What to do about several.</param>
internal sealed record RowNote(Diagnostic Finding, Reason Many, Reason Mend);

/// <summary>A row that may be the one with the headings.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Cells">What they say.</param>
/// <param name="IsWhole">Whether its cells can be told apart.</param>
internal sealed record HeadingRow(int Number, ImmutableArray<string> Cells, bool IsWhole);
