using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A table of the body.</summary>
/// <param name="Alignments">One for each column; null where the writer did not say.</param>
/// <param name="Rows">At least one; rows of headings come first. Each has a cell for each column.</param>
public sealed record Table(ImmutableArray<TextAlignment?> Alignments, ImmutableArray<TableRow> Rows, Place Place)
    : Block(Place);

/// <summary>A row of a table.</summary>
/// <param name="IsHeader">Whether its cells head the columns.</param>
/// <param name="Cells">Left to right.</param>
public sealed record TableRow(bool IsHeader, ImmutableArray<TableCell> Cells, Place Place);

/// <summary>A cell; may be empty.</summary>
public sealed record TableCell(ImmutableArray<Inline> Inlines, Place Place);
