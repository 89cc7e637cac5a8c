using System.Runtime.InteropServices;
using System.Text;

namespace LetterPdf.Input;

/// <summary>A CSV file cut into cells: its text, as UTF-8, and of each cell only where it is, since a file may have
/// millions of them. Its offsets are in bytes, but for those that its name says.</summary>
/// <param name="utf8">The file's text, without a byte order mark.</param>
/// <param name="separator">The separator of cells.</param>
internal sealed class CsvTable(ReadOnlyMemory<byte> utf8, char separator)
{
    private readonly List<Opening> _records = [];
    private readonly List<int> _cellEnds = [];
    private readonly Dictionary<int, string> _values = [];
    private readonly Dictionary<int, CsvRecordNote> _notes = [];

    /// <summary>The file's text.</summary>
    public ReadOnlySpan<byte> Utf8 => utf8.Span;

    /// <summary>The separator of cells.</summary>
    public char Separator => separator;

    /// <summary>Whether rows beyond the limit were left unread.</summary>
    public bool IsCut { get; private set; }

    /// <summary>How many records there are: header, rows and blank rows.</summary>
    public int Count => _records.Count;

    /// <summary>A record, by its index from 0, in the file's order.</summary>
    public CsvRecord this[int index] => new(this, index);

    /// <summary>All records, in the file's order.</summary>
    public IEnumerable<CsvRecord> Records => Enumerable.Range(0, Count).Select(index => this[index]);

    /// <summary>The records that may be the header.</summary>
    public IEnumerable<HeadingRow> HeadingRows =>
        Records
            .Where(record => !record.IsBlank)
            .Select(record => new HeadingRow(
                record.Number,
                [.. Enumerable.Range(0, record.Width).Select(record.ValueOf)],
                record.IsAligned(record.Width)
            ));

    /// <summary>Begins a record; cells are added to it, at least one, until the next begins.</summary>
    /// <param name="start">Its offset.</param>
    /// <param name="startInUtf16">The same in UTF-16 units.</param>
    /// <param name="note">What is unusual about it.</param>
    public void Begin(int start, int startInUtf16, CsvRecordNote note)
    {
        if (note != default)
        {
            _notes[Count] = note;
        }

        _records.Add(new Opening(start, startInUtf16, _cellEnds.Count));
    }

    /// <summary>Adds a cell to the record that was begun last.</summary>
    /// <param name="end">The offset behind it; one byte further, the next begins.</param>
    /// <param name="value">Its value, if that is not what its text says; otherwise null.</param>
    public void Add(int end, string? value)
    {
        if (value is not null)
        {
            _values[_cellEnds.Count] = value;
        }

        _cellEnds.Add(end);
    }

    /// <summary>Ends the table.</summary>
    /// <param name="isCut">Whether records were left unread.</param>
    public CsvTable Close(bool isCut)
    {
        _records.TrimExcess();
        _cellEnds.TrimExcess();
        IsCut = isCut;
        return this;
    }

    /// <summary>The index of the last record that begins at an offset or before it; -1 where none does.</summary>
    /// <param name="offsetInUtf16">In UTF-16 units.</param>
    public int IndexAt(int offsetInUtf16)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _records[middle].StartInUtf16 <= offsetInUtf16 ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>What is unusual about a record.</summary>
    public CsvRecordNote NoteOf(int record) => _notes.GetValueOrDefault(record);

    /// <summary>Where a record begins, in bytes and in UTF-16 units.</summary>
    public (int Start, int StartInUtf16) StartOf(int record) => (_records[record].Start, _records[record].StartInUtf16);

    /// <summary>The offsets behind a record's cells.</summary>
    public ReadOnlySpan<int> CellEndsOf(int record) =>
        CollectionsMarshal.AsSpan(_cellEnds)[
            _records[record].FirstCell..(record + 1 < Count ? _records[record + 1].FirstCell : _cellEnds.Count)
        ];

    /// <summary>The text of a record's cell, with quotation marks.</summary>
    public ReadOnlySpan<byte> RawOf(int record, int cell)
    {
        var ends = CellEndsOf(record);
        var start = cell == 0 ? _records[record].Start : ends[cell - 1] + 1;
        return Utf8[start..ends[cell]];
    }

    /// <summary>The value of a record's cell.</summary>
    public string ValueOf(int record, int cell) =>
        _values.Count > 0 && _values.TryGetValue(_records[record].FirstCell + cell, out var value)
            ? value
            : ValueIn(RawOf(record, cell));

    /// <summary>The value that the text of a cell says: what is between quotation marks around it, of which a doubled
    /// one is one.</summary>
    public static string ValueIn(ReadOnlySpan<byte> raw)
    {
        var inner = Unquoted(raw);
        var value = Encoding.UTF8.GetString(inner);
        return inner.Length < raw.Length && inner.Contains((byte)'"')
            ? value.Replace("\"\"", "\"", StringComparison.Ordinal)
            : value;
    }

    /// <summary>Whether the text of a cell says a value.</summary>
    /// <param name="value">In UTF-8.</param>
    public static bool Says(ReadOnlySpan<byte> raw, ReadOnlySpan<byte> value)
    {
        var inner = Unquoted(raw);
        return inner.SequenceEqual(value)
            ? inner.Length == raw.Length || !inner.Contains((byte)'"')
            : inner.Contains((byte)'"')
                && string.Equals(ValueIn(raw), Encoding.UTF8.GetString(value), StringComparison.Ordinal);
    }

    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> raw) =>
        raw is [(byte)'"', .. var inner, (byte)'"'] ? inner : raw;

    private readonly record struct Opening(int Start, int StartInUtf16, int FirstCell);
}
