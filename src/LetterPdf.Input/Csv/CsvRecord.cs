using System.Runtime.InteropServices;
using System.Text;

namespace LetterPdf.Input;

/// <summary>One record; a record can be several lines long. It is a view of its table; its offsets are in UTF-16
/// units.</summary>
internal readonly struct CsvRecord(CsvTable table, int index)
{
    /// <summary>The record's number, from 1, counting the header, as in a spreadsheet.</summary>
    public int Number => index + 1;

    /// <summary>How many cells it has, at least one.</summary>
    public int Width => table.CellEndsOf(index).Length;

    /// <summary>What is wrong with its quotation marks.</summary>
    public CsvFault Fault => table.NoteOf(index).Fault;

    /// <summary>The offset of a space beside a quotation mark that was moved into the cell; null for none.</summary>
    public int? QuoteBlank => table.NoteOf(index).QuoteBlank;

    /// <summary>The offset of the fault in the text. A quotation mark that is never closed has swallowed the rest of
    /// the file, so it opens the record's last cell.</summary>
    public int FaultStart => Fault == CsvFault.UnterminatedQuote ? PlacesOfCells()[^1].Start : Start;

    public bool IsBlank => Enumerable.Range(0, Width).Select(ValueOf).All(string.IsNullOrWhiteSpace);

    public int Start => table.StartOf(index).StartInUtf16;

    /// <summary>The record as it is written.</summary>
    public string Text => Encoding.UTF8.GetString(table.Utf8[table.StartOf(index).Start..table.CellEndsOf(index)[^1]]);

    /// <summary>Whether the cells can be relied on to match the columns.</summary>
    public bool IsAligned(int columns) => Width == columns && Fault is (CsvFault.None or CsvFault.StrayQuote);

    /// <summary>The value of a cell, by its index from 0, without quotation marks around it.</summary>
    public string ValueOf(int cell) => table.ValueOf(index, cell);

    /// <summary>Whether a cell begins with a quotation mark.</summary>
    public bool IsQuoted(int cell) => table.RawOf(index, cell) is [(byte)'"', ..];

    /// <summary>Where all cells are.</summary>
    public CsvCell[] PlacesOfCells()
    {
        var places = new CsvCell[Width];
        var start = Start;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = new CsvCell(start, Encoding.UTF8.GetCharCount(table.RawOf(index, i)));
            start += places[i].Length + 1;
        }

        return places;
    }
}

/// <summary>One cell's place, including quotation marks. Offsets are in UTF-16 units.</summary>
internal readonly record struct CsvCell(int Start, int Length);

/// <summary>What is unusual about the quotation marks of a record.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="QuoteBlank">The offset of a space that was moved into the cell, in UTF-16 units; null for none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CsvRecordNote(CsvFault Fault, int? QuoteBlank);

/// <summary>Faults of a record's quotation marks.</summary>
internal enum CsvFault
{
    None,
    StrayQuote,
    TextAfterQuote,
    UnterminatedQuote,
}
