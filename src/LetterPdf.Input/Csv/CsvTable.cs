using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>A CSV file cut into cells.</summary>
/// <param name="Text">The decoded file.</param>
/// <param name="Records">Header, rows and blank rows in the file's order.</param>
/// <param name="IsCut">Whether rows beyond the limit were left unread.</param>
/// <param name="Separator">Between cells.</param>
internal sealed record CsvTable(string Text, ImmutableArray<CsvRecord> Records, bool IsCut, char Separator)
{
    /// <summary>Those that may be the header.</summary>
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
/// <param name="Number">From 1, the header included, as a spreadsheet counts.</param>
/// <param name="Cells">At least one.</param>
/// <param name="Fault">What is wrong with its quotation marks.</param>
/// <param name="FaultStart">Offset in the text of what is wrong.</param>
internal sealed record CsvRecord(int Number, ImmutableArray<CsvCell> Cells, CsvFault Fault, int FaultStart)
{
    /// <summary>Offset of a blank beside a quotation mark that was taken into the cell; null for none.</summary>
    public int? QuoteBlank { get; init; }

    public bool IsBlank => Cells.All(cell => string.IsNullOrWhiteSpace(cell.Value));

    public int Start => Cells[0].Start;

    public int End => Cells[^1].Start + Cells[^1].Length;

    /// <summary>Whether the cells can be trusted to stand under their headers.</summary>
    public bool IsAligned(int columns) => Cells.Length == columns && Fault is (CsvFault.None or CsvFault.StrayQuote);
}

/// <summary>One cell: the place of what is written, quotation marks included, and the value without them.</summary>
internal readonly record struct CsvCell(int Start, int Length, string Value);

/// <summary>What can be wrong with a record's quotation marks.</summary>
internal enum CsvFault
{
    None,
    StrayQuote,
    TextAfterQuote,
    UnterminatedQuote,
}
