namespace LetterPdf.Pdf;

/// <summary>Writes one array, element by element; disposing closes it.</summary>
public ref struct ArrayWriter
{
    private readonly ObjectBuffer _buffer;
    private readonly int _depth;
    private bool _hasDictionaries;

    internal ArrayWriter(ObjectBuffer buffer)
    {
        _buffer = buffer;
        _depth = buffer.Open("["u8);
    }

    public readonly void Name(ReadOnlySpan<byte> value)
    {
        Part();
        _buffer.Name(value);
    }

    public readonly void Integer(long value)
    {
        Part();
        _buffer.Integer(value);
    }

    public readonly void Number(double value, int decimals = PdfNumber.DefaultDecimals)
    {
        Part();
        _buffer.Number(value, decimals);
    }

    public readonly void Boolean(bool value)
    {
        Part();
        _buffer.Boolean(value);
    }

    public readonly void Null()
    {
        Part();
        _buffer.Null();
    }

    /// <summary>A string of bytes.</summary>
    public readonly void String(ReadOnlySpan<byte> value)
    {
        Part();
        _buffer.String(value);
    }

    /// <summary>A string of bytes, as hexadecimal digits.</summary>
    public readonly void HexString(ReadOnlySpan<byte> value)
    {
        Part();
        _buffer.HexString(value);
    }

    public readonly void Reference(PdfReference value)
    {
        Part();
        _buffer.Reference(value);
    }

    public DictionaryWriter Dictionary()
    {
        _hasDictionaries = true;
        _buffer.StartLine();
        return new DictionaryWriter(_buffer);
    }

    public readonly ArrayWriter Array()
    {
        Part();
        return new ArrayWriter(_buffer);
    }

    public readonly void Dispose() => _buffer.Close(_depth, "]"u8, _hasDictionaries);

    private readonly void Part()
    {
        if (_buffer.Form == PdfForm.Readable && _buffer.Bytes.Last != '[')
        {
            _buffer.Bytes.Write((byte)' ');
        }
    }
}
