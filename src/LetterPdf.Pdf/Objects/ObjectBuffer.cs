namespace LetterPdf.Pdf;

/// <summary>
/// Where the bodies of objects are written, one after another, before objects have numbers. A reference is an "R"
/// whose position is remembered: its number is inserted before it when the file is written.
/// </summary>
internal sealed class ObjectBuffer(PdfForm form)
{
    private const int IndentWidth = 2;

    private readonly List<(int Offset, PdfReference Target)> _references = [];

    public PdfForm Form { get; } = form;

    public PdfBuffer Bytes { get; } = new(16 * 1024);

    /// <summary>How many dictionaries and arrays are open.</summary>
    public int Depth { get; private set; }

    public int LongestString { get; private set; }

    public int LongestName { get; private set; }

    public int ReferenceCount => _references.Count;

    public (int Offset, PdfReference Target) ReferenceAt(int index) => _references[index];

    /// <summary>Opens a dictionary or array and returns its depth, which <see cref="Close"/> expects.</summary>
    public int Open(ReadOnlySpan<byte> bracket)
    {
        Bytes.Write(bracket);
        return ++Depth;
    }

    /// <exception cref="InvalidOperationException">Scopes are closed in another order than they were opened: our
    /// bug.</exception>
    public void Close(int depth, ReadOnlySpan<byte> bracket, bool onLineOfItsOwn)
    {
        if (depth != Depth)
        {
            throw new InvalidOperationException($"the scope at depth {depth} was closed while depth {Depth} is open");
        }

        Depth--;
        if (onLineOfItsOwn)
        {
            StartLine();
        }

        Bytes.Write(bracket);
    }

    public void Key(ReadOnlySpan<byte> key)
    {
        StartLine();
        Name(key);
        if (Form == PdfForm.Readable)
        {
            Bytes.Write((byte)' ');
        }
    }

    /// <summary>Starts a new line in the readable form; does nothing in the compact one.</summary>
    public void StartLine()
    {
        if (Form == PdfForm.Readable)
        {
            Bytes.Write((byte)'\n');
            Bytes.Append(Depth * IndentWidth).Fill((byte)' ');
        }
    }

    public void Name(ReadOnlySpan<byte> name)
    {
        LongestName = Math.Max(LongestName, name.Length);
        PdfName.Write(Bytes, name);
    }

    public void String(ReadOnlySpan<byte> bytes)
    {
        LongestString = Math.Max(LongestString, bytes.Length);
        PdfString.Write(Bytes, bytes, Form);
    }

    public void HexString(ReadOnlySpan<byte> bytes)
    {
        LongestString = Math.Max(LongestString, bytes.Length);
        PdfString.WriteHex(Bytes, bytes);
    }

    public void Integer(long value)
    {
        PartFromLast();
        Bytes.WriteInteger(value);
    }

    public void Number(double value, int decimals = PdfNumber.DefaultDecimals)
    {
        PartFromLast();
        PdfNumber.Write(Bytes, value, decimals);
    }

    public void Boolean(bool value)
    {
        PartFromLast();
        Bytes.Write(value ? "true"u8 : "false"u8);
    }

    public void Null()
    {
        PartFromLast();
        Bytes.Write("null"u8);
    }

    public void Reference(PdfReference target)
    {
        PartFromLast();
        _references.Add((Bytes.Length, target));
        Bytes.Write((byte)'R');
    }

    // Numbers and keywords run into a regular character before them (7.2.2); after a delimiter they need no space.
    private void PartFromLast()
    {
        if (Bytes.Last is not ((byte)'[' or (byte)']' or (byte)'>' or (byte)')' or (byte)' ' or (byte)'\n'))
        {
            Bytes.Write((byte)' ');
        }
    }
}
