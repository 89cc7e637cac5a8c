using LetterPdf.Deflate;

namespace LetterPdf.Pdf;

/// <summary>The object streams of a part (ISO 32000-1, 7.5.7): pairs of number and offset, then the objects.</summary>
/// <param name="numbering">The part's objects.</param>
/// <param name="entries">Takes the places of objects and of the streams themselves.</param>
/// <param name="pack">Packs them, perhaps from before; null to pack them now.</param>
internal sealed class ObjectStream(
    ObjectNumbering numbering,
    CrossReference[] entries,
    Func<ReadOnlyMemory<byte>, Task<EncodedStream>>? pack
)
{
    // One object stream compresses best, but a reader has to inflate all of it to reach one object.
    private const int Most = 1000;

    private readonly PdfBuffer _header = new();
    private readonly PdfBuffer _bodies = new(16 * 1024);
    private readonly List<int> _indices = [];
    private int _next = numbering.First + numbering.Ordered.Count;

    public bool IsFull => _indices.Count == Most;

    /// <summary>How many object streams so many objects fill.</summary>
    public static int CountFor(int objects) => (objects + Most - 1) / Most;

    /// <summary>Adds an object.</summary>
    /// <param name="index">Its index among the part's.</param>
    public void Add(int index)
    {
        if (_indices.Count > 0)
        {
            _header.Write((byte)' ');
        }

        _header.WriteInteger(numbering.First + index);
        _header.Write((byte)' ');
        _header.WriteInteger(_bodies.Length);
        numbering.WriteBody(_bodies, numbering.Ordered[index]);
        _indices.Add(index);
    }

    /// <summary>Writes the stream, if there is anything in it, under the next number; notes where its objects are, and
    /// starts anew.</summary>
    public void Write(PdfBuffer output)
    {
        if (_indices.Count == 0)
        {
            return;
        }

        var number = _next++;
        entries[number - numbering.First] = CrossReference.AtOffset(output.Length);
        for (var i = 0; i < _indices.Count; i++)
        {
            entries[_indices[i]] = CrossReference.InStream(number, i);
        }

        _header.Write((byte)'\n');
        var first = _header.Length;
        _header.Write(_bodies.WrittenSpan);
        WriteTo(output, number, first);
        _header.Clear();
        _bodies.Clear();
        _indices.Clear();
    }

    private void WriteTo(PdfBuffer output, int number, int first)
    {
        var data = pack is null
            ? ZlibEncoder.Compress(_header.WrittenSpan)
            : pack(_header.ToArray()).GetAwaiter().GetResult().Data.Span;
        output.WriteInteger(number);
        output.Write(" 0 obj\n<</Type/ObjStm/N "u8);
        output.WriteInteger(_indices.Count);
        output.Write("/First "u8);
        output.WriteInteger(first);
        output.Write("/Filter/FlateDecode/Length "u8);
        output.WriteInteger(data.Length);
        output.Write(">>"u8);
        FileParts.WriteStreamData(output, data);
        output.Write("\nendobj\n"u8);
    }
}
