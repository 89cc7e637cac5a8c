using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Reads the cross-reference sections from the newest to the oldest, as they stand (ISO 32000-1, 7.5.4 and
/// 7.5.8).</summary>
internal sealed class CrossReferenceReader(ReadOnlyMemory<byte> file, StreamData streams, FaultLog log)
{
    private const int LargestNumber = 8_388_607;
    private const int LengthOfEntry = 20;

    private readonly List<CrossReferenceSection> _sections = [];
    private CrossReferenceSection _section = new(0, isStream: false);
    private int _entriesLeft = Bounds.MostCrossReferences;

    /// <summary>The sections, the newest first; none where not even that one can be read.</summary>
    public IReadOnlyList<CrossReferenceSection> Read(long start)
    {
        // Each older section must precede the newer one in the file, so the walk ends.
        for (long? next = start, limit = file.Length; next is { } place; limit = place)
        {
            if (place < 0 || place >= limit || _sections.Count == Bounds.MostRevisions)
            {
                Fault(
                    _sections.Count == Bounds.MostRevisions
                        ? Reason.Of(CrossReferenceFault.TooManyAdditions, Bounds.MostRevisions - 1)
                        : Reason.Of(CrossReferenceFault.NotThere, place)
                );
                Fault(CheckName.Updates, place != start);
                break;
            }

            try
            {
                next = ReadSection((int)place);
            }
            catch (PdfSyntaxException fault)
            {
                Fault(Reason.Of(CrossReferenceFault.Unreadable, place, fault.Reason));
                Fault(CheckName.Updates, place != start);
                break;
            }
        }

        return _sections;
    }

    private long? ReadSection(int place)
    {
        _section = SectionAt(place);
        _sections.Add(_section);
        if (_section.Trailer["XRefStm"] is { } hidden)
        {
            Fault(CrossReferenceFault.TwoLists);
            ReadHidden(hidden);
        }

        return _section.Trailer["Prev"] is { } previous ? (previous as PdfInteger)?.Value ?? -1 : null;
    }

    private CrossReferenceSection SectionAt(int place)
    {
        var parser = new PdfParser(file, place);
        var isTable = parser.TryWord("xref");
        var form = new FileForm(file.Span, place);
        if (!(isTable ? form.TakesTable() : form.TakesHead()))
        {
            log.Add(CheckName.OneReading, Reason.Of(RepairFault.FormOfList, place, form.Place));
        }

        _section = new CrossReferenceSection(place, !isTable);
        _section.Trailer = isTable ? ReadTable(parser) : ReadStream(parser);
        _section.End = parser.Position;
        return _section;
    }

    // ISO 32000-1, 7.5.8.4: looked up before any older section. It precedes the table, at any place.
    private void ReadHidden(PdfValue place)
    {
        var table = _section;
        if (
            place is PdfInteger { Value: > 0 } start
            && start.Value < table.Place
            && SectionAt((int)start.Value) is { IsStream: true } hidden
        )
        {
            table.Hide(hidden);
        }
        else
        {
            throw new PdfSyntaxException(CrossReferenceFault.HiddenList);
        }

        _section = table;
    }

    private PdfDictionary ReadTable(PdfParser parser)
    {
        while (!parser.TryWord("trailer"))
        {
            if (
                parser.Next() is not PdfInteger { Value: >= 0 and <= LargestNumber } first
                || parser.Next() is not PdfInteger { Value: >= 0 and <= LargestNumber } count
            )
            {
                throw new PdfSyntaxException(CrossReferenceFault.SectionHead);
            }

            for (var i = 0; i < count.Value; i++)
            {
                ReadEntry(parser, first.Value + i);
            }
        }

        _section.Words.AddRange([_section.Place, parser.Position - "trailer".Length]);
        return parser.Next() as PdfDictionary ?? throw new PdfSyntaxException(CrossReferenceFault.NoTrailer);
    }

    private void ReadEntry(PdfParser parser, long number)
    {
        var place = parser.Next() as PdfInteger;
        var generation = parser.Next() as PdfInteger;
        if (place is null || generation is null || number > LargestNumber)
        {
            throw new PdfSyntaxException(Reason.Of(CrossReferenceFault.EntryLength, number, LengthOfEntry));
        }

        if (parser.TryWord("n"))
        {
            Add(new CrossReference((int)number, 0, place.Value, (int)Math.Clamp(generation.Value, 0, int.MaxValue)));
        }
        else if (parser.TryWord("f"))
        {
            Free((int)number);
        }
        else
        {
            throw new PdfSyntaxException(Reason.Of(CrossReferenceFault.EntryKind, number));
        }
    }

    private PdfDictionary ReadStream(PdfParser parser)
    {
        var number = (parser.Next() as PdfInteger)?.Value;
        if (number is null || parser.Next() is not PdfInteger || !parser.TryWord("obj"))
        {
            throw new PdfSyntaxException(CrossReferenceFault.NoList);
        }

        _section.Words.Add(parser.Position - "obj".Length);
        var dictionary = parser.Next() as PdfDictionary ?? throw new PdfSyntaxException(CrossReferenceFault.NoList);
        var data = IndirectObject.ReadStream(
            file,
            parser,
            dictionary,
            (dictionary["Length"] as PdfInteger)?.Value ?? -1
        );
        if (dictionary["Type"] is not PdfName { Value: "XRef" } || data is null || streams.Of(data) is not { } rows)
        {
            throw new PdfSyntaxException(CrossReferenceFault.OtherStream);
        }

        _section.Words.Add(parser.Position - "endstream".Length);
        if (!streams.IsExact(data))
        {
            log.Add(CheckName.OneReading, Reason.Of(RepairFault.PackingOfList, _section.Place));
        }

        if (!parser.TryWord("endobj"))
        {
            throw new PdfSyntaxException(CrossReferenceFault.EndOfList);
        }

        _section.Words.Add(parser.Position - "endobj".Length);
        ReadRows(rows.Span, dictionary);
        return dictionary;
    }

    private void ReadRows(ReadOnlySpan<byte> rows, PdfDictionary dictionary)
    {
        if (
            dictionary["W"]
            is not PdfArray
            {
                Items: [
                    PdfInteger { Value: >= 0 and <= 4 } width1,
                    PdfInteger { Value: > 0 and <= 8 } width2,
                    PdfInteger { Value: >= 0 and <= 4 } width3,
                ]
            }
        )
        {
            throw new PdfSyntaxException(CrossReferenceFault.ColumnWidths);
        }

        var row = (int)(width1.Value + width2.Value + width3.Value);
        var index = dictionary["Index"] is PdfArray ranges
            ? ranges.Items
            : [new PdfInteger(0), dictionary["Size"] ?? PdfNull.Value];
        CheckRanges(dictionary["Index"], index);
        for (var i = 0; i + 1 < index.Count; i += 2)
        {
            var (first, count) = ((index[i] as PdfInteger)?.Value ?? -1, (index[i + 1] as PdfInteger)?.Value ?? -1);
            if (
                first is < 0 or > LargestNumber
                || count < 0
                || count > rows.Length / row
                || first + count > LargestNumber
            )
            {
                throw new PdfSyntaxException(CrossReferenceFault.TooShort);
            }

            for (var j = 0; j < count; j++, rows = rows[row..])
            {
                ReadRow((int)(first + j), rows, (int)width1.Value, (int)width2.Value, (int)width3.Value);
            }
        }

        if (!rows.IsEmpty)
        {
            Fault(CrossReferenceFault.TooLong);
        }
    }

    // 7.5.8.2: pairs in ascending order. Programs differ on a range that is empty or that repeats numbers.
    private void CheckRanges(PdfValue? written, List<PdfValue> index)
    {
        var end = 0L;
        var isSound = written is null or PdfArray && index.Count > 0 && index.Count % 2 == 0;
        foreach (var pair in index.Chunk(2))
        {
            var (first, count) = ((pair[0] as PdfInteger)?.Value ?? -1, (pair[^1] as PdfInteger)?.Value ?? -1);
            isSound &= first >= end && count > 0;
            end = first + count;
        }

        if (!isSound)
        {
            log.Add(CheckName.OneReading, Reason.Of(RepairFault.RangesOfList, _section.Place));
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
                Add(new CrossReference(number, 0, second, (int)Math.Clamp(third, 0, int.MaxValue)));
                break;
            case 2 when second is > 0 and <= LargestNumber:
                Add(new CrossReference(number, (int)second, third, 0));
                break;
            default:
                Fault(Reason.Of(CrossReferenceFault.UnknownKind, number));
                break;
        }
    }

    private void Add(CrossReference entry) => Count(_section.TryAdd(entry), entry.Number);

    private void Free(int number) => Count(_section.TryFree(number), number);

    private void Count(bool isFirst, int number)
    {
        if (--_entriesLeft < 0)
        {
            throw new PdfSyntaxException(CrossReferenceFault.TooManyObjects);
        }

        if (!isFirst)
        {
            Fault(Reason.Of(CrossReferenceFault.ListedTwice, number));
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

    private void Fault(string check, bool isOlder)
    {
        if (isOlder)
        {
            log.Add(check, CrossReferenceFault.LostRevision);
        }
    }

    private void Fault(Reason reason) => log.Add(CheckName.CrossReferences, reason);
}
