using System.Collections.Immutable;
using System.Text;
using CsvHelper;

namespace LetterPdf.Input;

/// <summary>Cuts a CSV file into cells with places. Faults are noted, not judged.</summary>
internal static class CsvTableReader
{
    /// <summary>Header and rows.</summary>
    public const int RecordLimit = 200_001;

    /// <param name="text">The file's text.</param>
    /// <param name="bytes">The same as UTF-8.</param>
    /// <param name="separator">Between cells.</param>
    /// <param name="limit">How many records are read at most.</param>
    public static CsvTable Read(string text, ReadOnlyMemory<byte> bytes, char separator, int limit = RecordLimit)
    {
        var records = ImmutableArray.CreateBuilder<CsvRecord>();
        var malformed = default(CsvMalformedRecord);
        var options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            TrimWhitespace = false,
            IncludeValuesInExceptions = false,

            // A first line "sep=;", as spreadsheets write it for each other, is obeyed and is no row, as in a
            // spreadsheet.
            DetectSeparatorHint = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = record => malformed = record,
        };
        var moved = CsvQuoteBlanks.Move(text, separator, out var blanks);
        bytes = blanks.IsEmpty ? bytes : Encoding.UTF8.GetBytes(moved);
        using var reader = CsvReader.Create(bytes, options);
        var offsets = new CharOffsets(bytes);
        while (reader.Read())
        {
            if (records.Count == limit)
            {
                return new CsvTable(
                    text[..offsets.At(reader.ByteOffset)],
                    records.ToImmutable(),
                    IsCut: true,
                    separator
                );
            }

            var cells = ReadCells(reader, offsets);
            var fault = FaultOf(malformed.Reason, malformed.RecordNumber > 0);
            records.Add(
                new CsvRecord(records.Count + 1, cells, fault, FaultStart(fault, cells))
                {
                    QuoteBlank = BlankIn(cells, blanks),
                }
            );
            malformed = default;
        }

        return new CsvTable(text, records.ToImmutable(), IsCut: false, separator);
    }

    private static ImmutableArray<CsvCell> ReadCells(CsvReader reader, CharOffsets offsets)
    {
        var cells = ImmutableArray.CreateBuilder<CsvCell>(reader.FieldCount);
        var position = reader.ByteOffset;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var length = reader.GetRawSpan(i).Length;
            var start = offsets.At(position);
            cells.Add(new CsvCell(start, offsets.At(position + length) - start, reader.GetString(i)));
            position += length + 1;
        }

        return cells.MoveToImmutable();
    }

    private static int? BlankIn(ImmutableArray<CsvCell> cells, ImmutableArray<int> blanks)
    {
        if (blanks.IsEmpty)
        {
            return null;
        }

        var next = blanks.BinarySearch(cells[0].Start);
        next = next < 0 ? ~next : next;
        return next < blanks.Length && blanks[next] < cells[^1].Start + cells[^1].Length ? blanks[next] : null;
    }

    private static CsvFault FaultOf(CsvMalformedReason reason, bool isSet) =>
        (isSet, reason) switch
        {
            (false, _) => CsvFault.None,
            (_, CsvMalformedReason.UnterminatedQuote) => CsvFault.UnterminatedQuote,
            (_, CsvMalformedReason.TextAfterClosingQuote) => CsvFault.TextAfterQuote,
            _ => CsvFault.StrayQuote,
        };

    // A quote that never ends has swallowed the file's rest, so it opens the record's last cell.
    private static int FaultStart(CsvFault fault, ImmutableArray<CsvCell> cells) =>
        fault == CsvFault.UnterminatedQuote ? cells[^1].Start : cells[0].Start;

    /// <summary>Character offsets of byte offsets that only grow: one walk over the file.</summary>
    private sealed class CharOffsets(ReadOnlyMemory<byte> bytes)
    {
        private int _bytes;
        private int _chars;

        public int At(long position)
        {
            var end = (int)Math.Min(position, bytes.Length);
            if (end > _bytes)
            {
                _chars += Encoding.UTF8.GetCharCount(bytes.Span[_bytes..end]);
                _bytes = end;
            }

            return _chars;
        }
    }
}
