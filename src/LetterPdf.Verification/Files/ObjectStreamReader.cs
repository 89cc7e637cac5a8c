using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Reads the objects of an object stream (ISO 32000-1, 7.5.7), each once, at its place and up to the
/// next.</summary>
internal sealed class ObjectStreamReader
{
    private readonly int _number;
    private readonly ReadOnlyMemory<byte> _data;
    private readonly List<(long Number, int Start)>? _heads;
    private readonly StoredObject?[] _objects;
    private readonly bool[] _isUsed;
    private readonly FaultLog _log;

    public ObjectStreamReader(PdfStream stream, int number, StreamData streams, FaultLog log)
    {
        var data = streams.Of(stream);
        (_number, _data, _log) = (number, data ?? default, log);
        _heads = data is null ? null : Heads(stream.Dictionary, _data);
        _objects = new StoredObject?[_heads?.Count ?? 0];
        _isUsed = new bool[_objects.Length];
        if (_heads is null)
        {
            log.Add(CheckName.CrossReferences, Reason.Of(CrossReferenceFault.ObjectStreamUnreadable, number), number);
        }

        if (stream.Dictionary["Extends"] is not null)
        {
            log.Add(CheckName.Updates, Reason.Of(FileFault.ObjectStreamExtended, number), number);
        }
    }

    /// <summary>The object that an entry points to; null where there is none.</summary>
    public StoredObject? Read(CrossReference entry)
    {
        if (_heads is null)
        {
            return null;
        }

        if (entry.Place < 0 || entry.Place >= _heads.Count || _heads[(int)entry.Place].Number != entry.Number)
        {
            _log.Add(
                CheckName.CrossReferences,
                Reason.Of(CrossReferenceFault.WrongPlace, entry.Number, _number),
                entry.Number
            );
            return null;
        }

        var place = (int)entry.Place;
        if (!_isUsed[place] && !_log.IsFull(CheckName.Syntax))
        {
            _objects[place] = Read(entry.Number, place);
        }

        _isUsed[place] = true;
        return _objects[place];
    }

    /// <summary>Reports objects that no cross-reference section names.</summary>
    public void ReportUnused()
    {
        if (_isUsed.Contains(false))
        {
            _log.Add(CheckName.LooseBytes, Reason.Of(FileFault.UnlistedObjects, _number), _number);
        }
    }

    private StoredObject? Read(int number, int place)
    {
        var (start, end) = (_heads![place].Start, place + 1 < _heads.Count ? _heads[place + 1].Start : _data.Length);
        try
        {
            var parser = new PdfParser(_data[..end], start);
            parser.SkipSpace();
            start = parser.Position;
            var value = parser.Next();
            var text = _data[start..parser.Position];
            return value is null or PdfWord || parser.Next() is not null
                ? throw new PdfSyntaxException(SyntaxFault.NotOneValue)
                : new StoredObject(number, 0, value, text, null);
        }
        catch (PdfSyntaxException fault)
        {
            _log.Add(CheckName.Syntax, Reason.Of(FileFault.ObjectUnreadable, number, fault.Reason), number);
            return null;
        }
    }

    // Pairs of number and offset; the offsets ascend, so that no byte is read twice.
    private static List<(long Number, int Start)>? Heads(PdfDictionary dictionary, ReadOnlyMemory<byte> data)
    {
        if (
            dictionary["N"] is not PdfInteger { Value: >= 0 } count
            || dictionary["First"] is not PdfInteger { Value: >= 0 } first
            || first.Value > data.Length
            || count.Value > first.Value
        )
        {
            return null;
        }

        try
        {
            var heads = new List<(long Number, int Start)>();
            var parser = new PdfParser(data[..(int)first.Value]) { HasReferences = false };
            for (var i = 0; i < count.Value; i++)
            {
                var (number, place) = (parser.Next() as PdfInteger, parser.Next() as PdfInteger);
                var least = heads.Count > 0 ? heads[^1].Start - first.Value : 0;
                if (number is null || place is null || place.Value < least || place.Value > data.Length - first.Value)
                {
                    return null;
                }

                heads.Add((number.Value, (int)(first.Value + place.Value)));
            }

            return heads;
        }
        catch (PdfSyntaxException)
        {
            // A fault in the pairs means that none of the objects can be found.
            return null;
        }
    }
}
