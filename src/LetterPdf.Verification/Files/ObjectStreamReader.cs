namespace LetterPdf.Verification;

/// <summary>Reads the objects of an object stream (ISO 32000-1, 7.5.7), each at its place and up to the next.</summary>
internal static class ObjectStreamReader
{
    public static void Read(
        PdfStream stream, int number, List<CrossReference> entries, StreamData streams, Dictionary<int, StoredObject> objects, FaultLog log)
    {
        if (streams.Of(stream) is not { } data || Heads(stream.Dictionary, data) is not { } heads)
        {
            log.Add(CheckName.CrossReferences, $"object {number}, which holds others, can't be unpacked", number);
            return;
        }

        if (stream.Dictionary["Extends"] is not null)
        {
            log.Add(CheckName.SingleRevision, $"object {number} adds to objects that were there before it", number);
        }

        var isUsed = new bool[heads.Count];
        foreach (var entry in entries)
        {
            if (entry.Place >= heads.Count || heads[(int)entry.Place].Number != entry.Number)
            {
                log.Add(CheckName.CrossReferences, $"object {entry.Number} is not at its place in object {number}", entry.Number);
                continue;
            }

            isUsed[entry.Place] = true;
            if (log.IsFull(CheckName.Syntax))
            {
                return;
            }

            Read(entry, heads, data, objects, log);
        }

        if (isUsed.Contains(false))
        {
            log.Add(CheckName.LooseBytes, $"object {number} holds objects that the file does not list", number);
        }
    }

    private static void Read(
        CrossReference entry, List<(long Number, int Start)> heads, ReadOnlyMemory<byte> data, Dictionary<int, StoredObject> objects, FaultLog log)
    {
        var place = (int)entry.Place;
        var end = place + 1 < heads.Count ? heads[place + 1].Start : data.Length;
        try
        {
            var parser = new PdfParser(data[..end], heads[place].Start);
            var value = parser.Next();
            if (value is null or PdfWord || parser.Next() is not null)
            {
                throw new PdfSyntaxException("it is not one value");
            }

            objects.TryAdd(entry.Number, new StoredObject(entry.Number, 0, value));
        }
        catch (PdfSyntaxException fault)
        {
            log.Add(CheckName.Syntax, $"object {entry.Number} can't be read: {fault.Message}", entry.Number);
        }
    }

    // Pairs of number and place; the places go up, so that no byte is read twice.
    private static List<(long Number, int Start)>? Heads(PdfDictionary dictionary, ReadOnlyMemory<byte> data)
    {
        if (dictionary["N"] is not PdfInteger { Value: >= 0 } count || dictionary["First"] is not PdfInteger { Value: >= 0 } first
            || first.Value > data.Length || count.Value > first.Value)
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
            // Whatever is wrong with the pairs, none of the objects can be found by them.
            return null;
        }
    }
}
