using LetterPdf.Deflate;

namespace LetterPdf.Pdf;

/// <summary>An object stream (ISO 32000-1, 7.5.7): pairs of number and offset, then the objects.</summary>
internal sealed class ObjectStream(ObjectNumbering numbering)
{
    private readonly PdfBuffer _header = new();
    private readonly PdfBuffer _bodies = new(16 * 1024);
    private readonly List<int> _numbers = [];

    public int Count => _numbers.Count;

    public void Add(int number)
    {
        if (Count > 0)
        {
            _header.Write((byte)' ');
        }

        _header.WriteInteger(number);
        _header.Write((byte)' ');
        _header.WriteInteger(_bodies.Length);
        numbering.WriteBody(_bodies, numbering.Ordered[number - 1]);
        _numbers.Add(number);
    }

    /// <summary>Writes the stream under the next free number, notes where its objects are, and starts anew.</summary>
    public void Write(PdfBuffer output, CrossReferences entries)
    {
        var number = entries.Add(output.Length);
        for (var i = 0; i < _numbers.Count; i++)
        {
            entries.SetInStream(_numbers[i], number, i);
        }

        _header.Write((byte)'\n');
        var first = _header.Length;
        _header.Write(_bodies.WrittenSpan);
        WriteTo(output, number, first);
        _header.Clear();
        _bodies.Clear();
        _numbers.Clear();
    }

    private void WriteTo(PdfBuffer output, int number, int first)
    {
        var data = ZlibEncoder.Compress(_header.WrittenSpan);
        output.WriteInteger(number);
        output.Write(" 0 obj\n<</Type/ObjStm/N "u8);
        output.WriteInteger(Count);
        output.Write("/First "u8);
        output.WriteInteger(first);
        output.Write("/Filter/FlateDecode/Length "u8);
        output.WriteInteger(data.Length);
        output.Write(">>"u8);
        FileParts.WriteStreamData(output, data);
        output.Write("\nendobj\n"u8);
    }
}
