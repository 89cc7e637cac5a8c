using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>A CSV file cut into cells.</summary>
/// <param name="Text">The decoded file.</param>
/// <param name="Records">Header, rows and blank rows in the file's order.</param>
/// <param name="IsCut">Whether rows beyond the limit were left unread.</param>
/// <param name="Separator">The separator of cells.</param>
internal sealed record CsvTable(string Text, ImmutableArray<CsvRecord> Records, bool IsCut, char Separator)
{
    /// <summary>The records that may be the header.</summary>
    public IEnumerable<HeadingRow> HeadingRows =>
        Records
            .Where(record => !record.IsBlank)
            .Select(record => new HeadingRow(
                record.Number,
                [.. record.Cells.Select(cell => cell.Value)],
                record.IsAligned(record.Cells.Length)
            ));
}

/// <summary>One record; a record can be several lines long.</summary>
/// <param name="Number">The record's number, from 1, counting the header, as in a spreadsheet.</param>
/// <param name="Cells">The cells, at least one.</param>
/// <param name="Fault">What is wrong with its quotation marks.</param>
/// <param name="FaultStart">The offset of the fault in the text, in UTF-16 units.</param>
internal sealed record CsvRecord(int Number, ImmutableArray<CsvCell> Cells, CsvFault Fault, int FaultStart)
{
    /// <summary>The offset of a space beside a quotation mark that was moved into the cell; null for none.</summary>
    public int? QuoteBlank { get; init; }

    public bool IsBlank => Cells.All(cell => string.IsNullOrWhiteSpace(cell.Value));

    public int Start => Cells[0].Start;

    public int End => Cells[^1].Start + Cells[^1].Length;

    /// <summary>Whether the cells can be relied on to match the columns.</summary>
    public bool IsAligned(int columns) => Cells.Length == columns && Fault is (CsvFault.None or CsvFault.StrayQuote);
}

/// <summary>One cell: its place, including quotation marks, and its value without them. Offsets are in UTF-16
/// units.</summary>
internal readonly record struct CsvCell(int Start, int Length, string Value);

/// <summary>Faults of a record's quotation marks.</summary>
internal enum CsvFault
{
    None,
    StrayQuote,
    TextAfterQuote,
    UnterminatedQuote,
}
