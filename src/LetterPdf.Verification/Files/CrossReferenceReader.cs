namespace LetterPdf.Verification;

/// <summary>Reads the cross-reference sections from the newest to the oldest, as they stand (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
internal sealed class CrossReferenceReader(ReadOnlyMemory<byte> file, StreamData streams, FaultLog log)
{
    private const int MostSections = 64;
    private const int LargestNumber = 8_388_607;
    private const int LengthOfEntry = 20;

    private readonly CrossReferenceTable _table = new();
    private readonly HashSet<long> _seen = [];

    /// <summary>The table; null where no section can be read.</summary>
    public CrossReferenceTable? Read(long start)
    {
        var next = (long?)start;
        while (next is { } place)
        {
            if (!_seen.Add(place) || _seen.Count > MostSections || place < 0 || place >= file.Length)
            {
                Fault($"byte {place} is said to begin the list of objects, and does not");
                break;
            }

            try
            {
                next = ReadSection((int)place);
            }
            catch (PdfSyntaxException fault)
            {
                Fault($"the list of objects at byte {place} can't be read: {fault.Message}");
                break;
            }
        }

        return _table.Sections.Count > 0 ? _table : null;
    }

    private long? ReadSection(int place)
    {
        var parser = new PdfParser(file, place);
        var isTable = parser.TryWord("xref");
        var trailer = isTable ? ReadTable(parser) : ReadStream(parser);
        if (_table.Sections.Count == 0)
        {
            _table.Trailer = trailer;
        }

        _table.Sections.Add((place, parser.Position));
        if (trailer["Size"] is not PdfInteger { Value: > 0 and <= LargestNumber + 1 } size)
        {
            Fault("the trailer does not say how many objects there are (/Size)");
        }
        else if (_table.Sections.Count == 1 && _table.Entries.Keys.Concat(_table.Free).DefaultIfEmpty(0).Max() + 1 != size.Value)
        {
            Fault($"the trailer says that numbers go up to {size.Value - 1}, and they do not (/Size)");
        }

        if (trailer["XRefStm"] is not null)
        {
            Fault("the file has two lists of its objects side by side (/XRefStm)");
        }

        return trailer["Prev"] is { } previous ? (previous as PdfInteger)?.Value ?? -1 : null;
    }

    private PdfDictionary ReadTable(PdfParser parser)
    {
        while (!parser.TryWord("trailer"))
        {
            if (parser.Next() is not PdfInteger { Value: >= 0 and <= LargestNumber } first || parser.Next() is not PdfInteger { Value: >= 0 and <= LargestNumber } count)
            {
                throw new PdfSyntaxException("the table's sections do not begin with two numbers");
            }

            for (var i = 0; i < count.Value; i++)
            {
                ReadEntry(parser, first.Value + i);
            }
        }

        return parser.Next() as PdfDictionary ?? throw new PdfSyntaxException("there is no trailer");
    }

    private void ReadEntry(PdfParser parser, long number)
    {
        var place = parser.Next() as PdfInteger;
        var generation = parser.Next() as PdfInteger;
        if (place is null || generation is null || number > LargestNumber)
        {
            throw new PdfSyntaxException($"the table's entry of object {number} is not of {LengthOfEntry} bytes as it must be");
        }

        if (parser.TryWord("n"))
        {
            _table.Add(new CrossReference((int)number, 0, place.Value, (int)Math.Clamp(generation.Value, 0, int.MaxValue)));
        }
        else if (parser.TryWord("f"))
        {
            Free((int)number);
        }
        else
        {
            throw new PdfSyntaxException($"the table's entry of object {number} is neither in use nor free");
        }
    }

    private PdfDictionary ReadStream(PdfParser parser)
    {
        var number = (parser.Next() as PdfInteger)?.Value;
        if (number is null || parser.Next() is not PdfInteger || !parser.TryWord("obj") || parser.Next() is not PdfDictionary dictionary)
        {
            throw new PdfSyntaxException("no list of objects begins there");
        }

        var data = IndirectObject.ReadStream(file, parser, dictionary, (dictionary["Length"] as PdfInteger)?.Value ?? -1);
        if (dictionary["Type"] is not PdfName { Value: "XRef" } || data is null || streams.Of(data) is not { } rows)
        {
            throw new PdfSyntaxException("the stream there is not a list of objects");
        }

        if (!parser.TryWord("endobj"))
        {
            throw new PdfSyntaxException("the list of objects does not end where it says");
        }

        ReadRows(rows.Span, dictionary);
        return dictionary;
    }

    private void ReadRows(ReadOnlySpan<byte> rows, PdfDictionary dictionary)
    {
        if (dictionary["W"] is not PdfArray { Items: [PdfInteger { Value: >= 0 and <= 4 } width1, PdfInteger { Value: > 0 and <= 8 } width2, PdfInteger { Value: >= 0 and <= 4 } width3] })
        {
            throw new PdfSyntaxException("the widths of the list's columns are not given (/W)");
        }

        var row = (int)(width1.Value + width2.Value + width3.Value);
        var index = dictionary["Index"] is PdfArray ranges ? ranges.Items : [new PdfInteger(0), dictionary["Size"] ?? PdfNull.Value];
        for (var i = 0; i + 1 < index.Count; i += 2)
        {
            var (first, count) = ((index[i] as PdfInteger)?.Value ?? -1, (index[i + 1] as PdfInteger)?.Value ?? -1);
            if (first is < 0 or > LargestNumber || count < 0 || count > rows.Length / row || first + count > LargestNumber)
            {
                throw new PdfSyntaxException("the list of objects is shorter than it says");
            }

            for (var j = 0; j < count; j++, rows = rows[row..])
            {
                ReadRow((int)(first + j), rows, (int)width1.Value, (int)width2.Value, (int)width3.Value);
            }
        }

        if (!rows.IsEmpty)
        {
            Fault("the list of objects is longer than it says");
        }
    }

    private void ReadRow(int number, ReadOnlySpan<byte> row, int width1, int width2, int width3)
    {
        var type = width1 == 0 ? 1 : BigEndian(row[..width1]);
        var second = BigEndian(row.Slice(width1, width2));
        var third = BigEndian(row.Slice(width1 + width2, width3));
        switch (type)
        {
            case 0:
                Free(number);
                break;
            case 1:
                _table.Add(new CrossReference(number, 0, second, (int)Math.Clamp(third, 0, int.MaxValue)));
                break;
            case 2 when second is > 0 and <= LargestNumber:
                _table.Add(new CrossReference(number, (int)second, third, 0));
                break;
            default:
                Fault($"object {number} is said to be of a kind that there is not");
                break;
        }
    }

    private void Free(int number)
    {
        if (!_table.Entries.ContainsKey(number))
        {
            _table.Free.Add(number);
        }
    }

    private static long BigEndian(ReadOnlySpan<byte> bytes)
    {
        var value = 0L;
        foreach (var part in bytes)
        {
            value = (value << 8) | part;
        }

        return value;
    }

    private void Fault(string message) => log.Add(CheckName.CrossReferences, message);
}
