namespace LetterPdf.Pdf;

/// <summary>Writes one dictionary, key by key; disposing closes it. Keys are written in the order of the
/// calls.</summary>
public readonly ref struct DictionaryWriter
{
    private readonly ObjectBuffer _buffer;
    private readonly int _depth;
    private readonly PdfPart? _owner;

    /// <param name="buffer">The buffer to write to.</param>
    /// <param name="owner">Notified when the dictionary is closed, if it is an object of its own.</param>
    internal DictionaryWriter(ObjectBuffer buffer, PdfPart? owner = null)
    {
        _buffer = buffer;
        _owner = owner;
        _depth = buffer.Open("<<"u8);
    }

    public void Name(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        _buffer.Key(key);
        _buffer.Name(value);
    }

    public void Integer(ReadOnlySpan<byte> key, long value)
    {
        _buffer.Key(key);
        _buffer.Integer(value);
    }

    public void Number(ReadOnlySpan<byte> key, double value)
    {
        _buffer.Key(key);
        _buffer.Number(value);
    }

    public void Boolean(ReadOnlySpan<byte> key, bool value)
    {
        _buffer.Key(key);
        _buffer.Boolean(value);
    }

    /// <summary>A text string: any Unicode text.</summary>
    public void Text(ReadOnlySpan<byte> key, string value) => String(key, PdfTextString.Encode(value));

    /// <summary>A string of bytes.</summary>
    public void String(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        _buffer.Key(key);
        _buffer.String(value);
    }

    public void Reference(ReadOnlySpan<byte> key, PdfReference value)
    {
        _buffer.Key(key);
        _buffer.Reference(value);
    }

    public DictionaryWriter Dictionary(ReadOnlySpan<byte> key)
    {
        _buffer.Key(key);
        return new DictionaryWriter(_buffer);
    }

    public ArrayWriter Array(ReadOnlySpan<byte> key)
    {
        _buffer.Key(key);
        return new ArrayWriter(_buffer);
    }

    public void Dispose()
    {
        _buffer.Close(_depth, ">>"u8, onLineOfItsOwn: true);
        _owner?.EndObject();
    }
}
