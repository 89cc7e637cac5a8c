using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// Reads the objects that stand by themselves, each once, however many sections name it: from where it begins up to
/// where anything else begins, so that no byte is read as two objects.
/// </summary>
internal sealed class ObjectReader
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly FaultLog _log;
    private readonly List<long> _borders;
    private readonly Dictionary<CrossReference, StoredObject?> _read = [];

    /// <param name="file">All bytes.</param>
    /// <param name="revisions">The revisions whose cross-reference sections name all objects.</param>
    /// <param name="log">Takes the faults.</param>
    public ObjectReader(ReadOnlyMemory<byte> file, IReadOnlyList<FileRevision> revisions, FaultLog log)
    {
        (_file, _log) = (file, log);
        List<long> borders =
        [
            file.Length,
            .. revisions.SelectMany(revision => new long[] { revision.Section.Place, revision.End }),
            .. revisions.SelectMany(revision =>
                revision.Section.Entries.Values.Where(entry => entry.Stream == 0).Select(entry => entry.Place)
            ),
        ];
        borders.Sort();
        _borders = [.. borders.Distinct()];
    }

    /// <summary>The stretches of the file that objects take.</summary>
    public List<(int Start, int End)> Owned { get; } = [];

    /// <summary>The offsets of the words around them: "obj", "endstream", "endobj".</summary>
    public List<int> Words { get; } = [];

    /// <summary>The object that an entry points to; null where there is none.</summary>
    public StoredObject? Read(CrossReference entry, LengthTable lengths)
    {
        if (!_read.TryGetValue(entry, out var found))
        {
            found = _log.IsFull(CheckName.Syntax) ? null : ReadAt(entry, lengths);
            _read.Add(entry, found);
        }

        return found;
    }

    private StoredObject? ReadAt(CrossReference entry, LengthTable lengths)
    {
        if (entry.Place < 0 || entry.Place >= _file.Length)
        {
            _log.Add(
                CheckName.CrossReferences,
                Reason.Of(CrossReferenceFault.OutsideFile, entry.Number, entry.Place),
                entry.Number
            );
            return null;
        }

        var place = _borders.BinarySearch(entry.Place);
        var upToNext = _file[..(int)_borders[place + 1]];
        if (!FileForm.IsLineStart(_file.Span, (int)entry.Place))
        {
            _log.Add(CheckName.OneReading, Reason.Of(RepairFault.NoLineStart, entry.Number), entry.Number);
        }

        if (!ObjectHead.IsAt(upToNext.Span, entry))
        {
            _log.Add(
                CheckName.CrossReferences,
                Reason.Of(CrossReferenceFault.OtherObjectThere, entry.Number, entry.Place),
                entry.Number
            );
            return null;
        }

        try
        {
            return Parse(entry, upToNext, lengths);
        }
        catch (PdfSyntaxException fault)
        {
            _log.Add(CheckName.Syntax, Reason.Of(FileFault.ObjectUnreadable, entry.Number, fault.Reason), entry.Number);
            return null;
        }
    }

    private StoredObject? Parse(CrossReference entry, ReadOnlyMemory<byte> upToNext, LengthTable lengths)
    {
        var parser = new PdfParser(upToNext, ObjectHead.EndOf(entry));
        Words.Add(parser.Position - "obj".Length);
        parser.SkipSpace();
        var start = parser.Position;
        var value = parser.Next() ?? PdfNull.Value;
        var text = upToNext[start..parser.Position];
        if (value is PdfDictionary dictionary && parser.StartsWith("stream"))
        {
            value = ReadStream(entry, upToNext, parser, dictionary, lengths);
            Words.Add(parser.Position - "endstream".Length);
        }

        if (value is PdfWord || !parser.TryWord("endobj"))
        {
            _log.Add(CheckName.Syntax, Reason.Of(FileFault.NoEndOfObject, entry.Number), entry.Number);
            return null;
        }

        Words.Add(parser.Position - "endobj".Length);
        Owned.Add(((int)entry.Place, parser.Position));
        return new StoredObject(entry.Number, entry.Generation, value, text, start);
    }

    private PdfStream ReadStream(
        CrossReference entry,
        ReadOnlyMemory<byte> upToNext,
        PdfParser parser,
        PdfDictionary dictionary,
        LengthTable lengths
    )
    {
        if (IndirectObject.ReadStream(upToNext, parser, dictionary, lengths.Of(dictionary["Length"])) is { } stream)
        {
            return stream;
        }

        _log.Add(CheckName.StreamLengths, Reason.Of(FileFault.LengthOfStream, entry.Number), entry.Number);
        throw new PdfSyntaxException(SyntaxFault.NoEndOfData);
    }
}
