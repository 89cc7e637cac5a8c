using System.Collections.Immutable;
using System.Text;
using CsvHelper;

namespace LetterPdf.Input;

/// <summary>Cuts a CSV file into cells with places. Faults are recorded, not judged.</summary>
internal static class CsvTableReader
{
    /// <summary>The most records that are read, header included.</summary>
    public const int RecordLimit = 200_001;

    /// <param name="utf8">The file's text, without a byte order mark.</param>
    /// <param name="separator">The separator of cells.</param>
    /// <param name="limit">The most records that are read.</param>
    public static CsvTable Read(ReadOnlyMemory<byte> utf8, char separator, int limit = RecordLimit)
    {
        var table = new CsvTable(utf8, separator);
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
        using var reader = CsvReader.Create(CsvQuoteBlanks.Move(utf8, separator, out var blanks), options);
        var records = new RecordReader(reader, table, blanks);
        while (reader.Read())
        {
            if (table.Count == limit)
            {
                return table.Close(isCut: true);
            }

            records.Read(FaultOf(malformed.Reason, malformed.RecordNumber > 0));
            malformed = default;
        }

        return table.Close(isCut: false);
    }

    private static CsvFault FaultOf(CsvMalformedReason reason, bool isSet) =>
        (isSet, reason) switch
        {
            (false, _) => CsvFault.None,
            (_, CsvMalformedReason.UnterminatedQuote) => CsvFault.UnterminatedQuote,
            (_, CsvMalformedReason.TextAfterClosingQuote) => CsvFault.TextAfterQuote,
            _ => CsvFault.StrayQuote,
        };

    /// <summary>Takes record after record into a table.</summary>
    /// <param name="reader">Stands at the record.</param>
    /// <param name="table">Takes them.</param>
    /// <param name="blanks">The offsets of spaces that were moved, ascending, in bytes.</param>
    private sealed class RecordReader(CsvReader reader, CsvTable table, ImmutableArray<int> blanks)
    {
        private int _counted;
        private int _countedInUtf16;

        public void Read(CsvFault fault)
        {
            var start = (int)reader.ByteOffset;
            var ends = new int[reader.FieldCount];
            var next = start;
            for (var i = 0; i < ends.Length; i++)
            {
                ends[i] = next + reader.GetRawSpan(i).Length;
                next = ends[i] + 1;
            }

            table.Begin(start, InUtf16(start), new CsvRecordNote(fault, BlankBetween(start, ends[^1])));
            for (var i = 0; i < ends.Length; i++)
            {
                Add(i, table.Utf8[start..ends[i]], ends[i]);
                start = ends[i] + 1;
            }
        }

        // Where a mark is not closed, or stands beside spaces, the reader's value is not what the text says.
        private void Add(int index, ReadOnlySpan<byte> raw, int end) =>
            table.Add(end, CsvTable.Says(raw, reader.GetSpan(index)) ? null : reader.GetString(index));

        private int? BlankBetween(int start, int end)
        {
            if (blanks.IsEmpty)
            {
                return null;
            }

            var next = blanks.BinarySearch(start);
            next = next < 0 ? ~next : next;
            return next < blanks.Length && blanks[next] < end ? InUtf16(blanks[next]) : null;
        }

        // The offsets that are asked for ascend, so that this is one walk over the file.
        private int InUtf16(int offset)
        {
            _countedInUtf16 += Encoding.UTF8.GetCharCount(table.Utf8[_counted..offset]);
            _counted = offset;
            return _countedInUtf16;
        }
    }
}
