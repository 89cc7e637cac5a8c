using System.Collections.Immutable;
using System.Text;
using CsvHelper;

namespace LetterPdf.Input;

/// <summary>Cuts a CSV file into cells with places. Faults are recorded, not judged.</summary>
internal static class CsvTableReader
{
    /// <summary>The most records that are read, header included.</summary>
    public const int RecordLimit = 200_001;

    /// <param name="text">The file's text.</param>
    /// <param name="bytes">The same text in UTF-8.</param>
    /// <param name="separator">The separator of cells.</param>
    /// <param name="limit">The most records that are read.</param>
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

            // A first line "sep=;", which spreadsheets write for each other, is obeyed and is not a row, as in a
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

    // A quotation mark that is never closed has swallowed the rest of the file, so it opens the record's last cell.
    private static int FaultStart(CsvFault fault, ImmutableArray<CsvCell> cells) =>
        fault == CsvFault.UnterminatedQuote ? cells[^1].Start : cells[0].Start;

    /// <summary>The character offsets of ascending byte offsets, in one walk over the file.</summary>
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
