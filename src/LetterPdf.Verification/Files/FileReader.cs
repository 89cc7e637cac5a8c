namespace LetterPdf.Verification;

/// <summary>
/// Reads a whole file: its first and last lines, the list of its objects, then every object where that list says. Each object is read up to
/// where the next one begins and no further, so that no byte is read as two objects.
/// </summary>
internal sealed class FileReader
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly StreamData _streams;
    private readonly FaultLog _log;
    private readonly Dictionary<int, StoredObject> _objects = [];
    private readonly HashSet<int> _containers = [];
    private readonly List<(int Start, int End)> _owned = [];

    private FileReader(ReadOnlyMemory<byte> file, FaultLog log)
    {
        _file = file;
        _log = log;
        _streams = new StreamData(Bounds.MostUnpacked);
    }

    /// <summary>The file's objects; null where their list can't be read.</summary>
    public static PdfBody? Read(ReadOnlyMemory<byte> file, FaultLog log) => new FileReader(file, log).Read();

    private PdfBody? Read()
    {
        var header = FileFrame.ReadHeader(_file.Span, _log);
        if (FileFrame.ReadEnd(_file.Span, _log) is not var (end, place)
            || new CrossReferenceReader(_file, _streams, _log).Read(place) is not { } table)
        {
            return null;
        }

        _owned.Add((0, header));
        _owned.Add((end, _file.Length));
        _owned.AddRange(table.Sections);
        ReadPlain(table);
        ReadPacked(table);
        ReportRevisions(table);
        ReportLooseBytes();
        return new PdfBody(_objects, table.Trailer, _streams) { Containers = _containers };
    }

    private void ReadPlain(CrossReferenceTable table)
    {
        List<CrossReference> plain = [.. table.Entries.Values.Where(entry => entry.Stream == 0).OrderBy(entry => entry.Place).ThenBy(entry => entry.Number)];
        var lengths = new LengthTable(_file, table);
        for (var i = 0; i < plain.Count && !_log.IsFull(CheckName.Syntax); i++)
        {
            var next = i + 1 < plain.Count ? plain[i + 1].Place : _file.Length;
            if (plain[i].Place < 0 || plain[i].Place >= next || next > _file.Length)
            {
                _log.Add(CheckName.CrossReferences, $"object {plain[i].Number} is said to begin at byte {plain[i].Place}, where it can't", plain[i].Number);
                continue;
            }

            Read(plain[i], _file[..(int)next], lengths);
        }
    }

    private void Read(CrossReference entry, ReadOnlyMemory<byte> upToNext, LengthTable lengths)
    {
        var parser = new PdfParser(upToNext, (int)entry.Place);
        if (!ObjectHead.IsAt(upToNext.Span, entry))
        {
            _log.Add(CheckName.CrossReferences, $"object {entry.Number} is said to begin at byte {entry.Place}, and something else stands there", entry.Number);
            return;
        }

        try
        {
            parser.MoveTo(ObjectHead.EndOf(entry));
            var value = parser.Next() ?? PdfNull.Value;
            if (value is PdfDictionary dictionary && parser.StartsWith("stream"))
            {
                value = ReadStream(entry, upToNext, parser, dictionary, lengths);
            }

            if (value is PdfWord || !parser.TryWord("endobj"))
            {
                _log.Add(CheckName.Syntax, $"object {entry.Number} does not end with endobj", entry.Number);
                return;
            }

            _owned.Add(((int)entry.Place, parser.Position));
            _objects.Add(entry.Number, new StoredObject(entry.Number, entry.Generation, value));
        }
        catch (PdfSyntaxException fault)
        {
            _log.Add(CheckName.Syntax, $"object {entry.Number} can't be read: {fault.Message}", entry.Number);
        }
    }

    private PdfValue ReadStream(CrossReference entry, ReadOnlyMemory<byte> upToNext, PdfParser parser, PdfDictionary dictionary, LengthTable lengths)
    {
        if (dictionary["Type"] is PdfName { Value: "ObjStm" or "XRef" })
        {
            _containers.Add(entry.Number);
        }

        if (IndirectObject.ReadStream(upToNext, parser, dictionary, lengths.Of(dictionary["Length"])) is { } stream)
        {
            return stream;
        }

        _log.Add(CheckName.StreamLengths, $"the data of object {entry.Number} do not end where their length says (/Length, endstream)", entry.Number);
        throw new PdfSyntaxException("its data have no certain end");
    }

    private void ReadPacked(CrossReferenceTable table)
    {
        foreach (var group in table.Entries.Values.Where(entry => entry.Stream != 0).GroupBy(entry => entry.Stream).OrderBy(group => group.Key))
        {
            if (_objects.GetValueOrDefault(group.Key)?.Value is not PdfStream stream || stream.Dictionary["Type"] is not PdfName { Value: "ObjStm" })
            {
                _log.Add(CheckName.CrossReferences, $"objects are said to stand in object {group.Key}, which holds no objects", group.Key);
                continue;
            }

            ObjectStreamReader.Read(stream, group.Key, [.. group], _streams, _objects, _log);
        }
    }

    private void ReportRevisions(CrossReferenceTable table)
    {
        if (table.Sections.Count > 1 || table.Trailer["Prev"] is not null)
        {
            _log.Add(CheckName.SingleRevision, "something was added after the file was finished: it has more than one list of its objects (/Prev)");
        }

        if (table.Entries.Values.Any(entry => entry.Generation != 0))
        {
            _log.Add(CheckName.SingleRevision, "something was changed after the file was finished: an object number is used for the second time");
        }
    }

    private void ReportLooseBytes()
    {
        var end = 0;
        foreach (var (start, next) in _owned.OrderBy(stretch => stretch.Start).ThenBy(stretch => stretch.End))
        {
            if (start > end && _file.Span[end..start].IndexOfAnyExcept(" \t\r\n"u8) is >= 0 and var first)
            {
                _log.Add(CheckName.LooseBytes, $"the bytes from {end + first} to {start} belong to no object");
            }

            end = Math.Max(end, next);
        }
    }
}
