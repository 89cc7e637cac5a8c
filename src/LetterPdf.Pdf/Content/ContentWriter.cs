namespace LetterPdf.Pdf;

/// <summary>
/// Writes a content stream, operator by operator (ISO 32000-1, annex A). It knows operators only; their order is up
/// to the caller.
/// </summary>
public sealed partial class ContentWriter(PdfForm form)
{
    private readonly PdfBuffer _bytes = new(8 * 1024);

    private bool _stringIsOpen;

    /// <summary>Everything written, for a caller that writes no more.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.WrittenMemory;

    /// <summary>BT.</summary>
    public void BeginText() => Operator("BT"u8);

    /// <summary>ET.</summary>
    public void EndText() => Operator("ET"u8);

    /// <summary>Tf: the font with a resource name, at a size in points.</summary>
    public void Font(ReadOnlySpan<byte> name, double size)
    {
        PdfName.Write(_bytes, name);
        Number(size);
        Operator("Tf"u8);
    }

    /// <summary>Td: the start of the next line, from the start of this one.</summary>
    public void MoveText(double x, double y) => Numbers("Td"u8, x, y);

    /// <summary>Ts: how far text is raised above the baseline, in user space units.</summary>
    public void TextRise(double rise) => Numbers("Ts"u8, rise);

    /// <summary>Tz: the width of glyphs and of the moves between them, in percent.</summary>
    public void HorizontalScale(double percent) => Numbers("Tz"u8, percent);

    /// <summary>Opens the array of TJ; glyphs and adjustments follow.</summary>
    public void BeginShow() => _bytes.Write((byte)'[');

    /// <summary>A glyph of a font with two-byte codes.</summary>
    public void Glyph(ushort code)
    {
        if (!_stringIsOpen)
        {
            _bytes.Write(form == PdfForm.Readable ? (byte)'<' : (byte)'(');
            _stringIsOpen = true;
        }

        ReadOnlySpan<byte> bytes = [(byte)(code >> 8), (byte)code];
        if (form == PdfForm.Readable)
        {
            PdfString.WriteHexDigits(_bytes, bytes);
        }
        else
        {
            PdfString.WriteLiteralByte(_bytes, bytes[0]);
            PdfString.WriteLiteralByte(_bytes, bytes[1]);
        }
    }

    /// <summary>Moves the pen left by thousandths of the em.</summary>
    public void Adjust(long thousandths)
    {
        CloseString();
        if (_bytes.Last is >= (byte)'0' and <= (byte)'9')
        {
            _bytes.Write((byte)' ');
        }

        _bytes.WriteInteger(thousandths);
    }

    /// <summary>Closes the array: TJ.</summary>
    public void EndShow()
    {
        CloseString();
        _bytes.Write((byte)']');
        Operator("TJ"u8);
    }

    /// <summary>re f: a filled rectangle, in user space units.</summary>
    public void FillRectangle(double x, double y, double width, double height)
    {
        Numbers("re"u8, x, y, width, height);
        Operator("f"u8);
    }

    /// <summary>BDC with the number that ties the content to the structure tree (14.7.4.2).</summary>
    public void BeginMarkedContent(ReadOnlySpan<byte> tag, int identifier)
    {
        PdfName.Write(_bytes, tag);
        _bytes.Write("<</MCID "u8);
        _bytes.WriteInteger(identifier);
        _bytes.Write(">>"u8);
        Operator("BDC"u8);
    }

    /// <summary>BDC of a Span whose text differs from what its glyphs say (14.9.4).</summary>
    public void BeginActualText(string text)
    {
        PdfName.Write(_bytes, "Span"u8);
        _bytes.Write("<</ActualText"u8);
        PdfString.Write(_bytes, PdfTextString.Encode(text), form);
        _bytes.Write(">>"u8);
        Operator("BDC"u8);
    }

    /// <summary>BMC of show strings whose glyphs run from left to right while their text runs from right to left
    /// (14.8.2.3.3).</summary>
    public void BeginReversedCharacters() => Line("/ReversedChars BMC"u8);

    /// <summary>BDC of an artifact of the page furniture at the head of a page (14.8.2.2.2).</summary>
    public void BeginPageHeader() => Line("/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC"u8);

    /// <summary>BDC of a watermark: words on every page that are not read with its text (14.8.2.2.2).</summary>
    public void BeginWatermark() => Line("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC"u8);

    /// <summary>BDC of an ornament (14.8.2.2.2).</summary>
    public void BeginLayoutArtifact() => Line("/Artifact<</Type/Layout>>BDC"u8);

    /// <summary>EMC.</summary>
    public void EndMarkedContent() => Operator("EMC"u8);

    private void Line(ReadOnlySpan<byte> line)
    {
        _bytes.Write(line);
        _bytes.Write((byte)'\n');
    }

    private void CloseString()
    {
        if (_stringIsOpen)
        {
            _bytes.Write(form == PdfForm.Readable ? (byte)'>' : (byte)')');
            _stringIsOpen = false;
        }
    }

    private void Numbers(ReadOnlySpan<byte> name, params ReadOnlySpan<double> operands)
    {
        foreach (var operand in operands)
        {
            Number(operand);
        }

        Operator(name);
    }

    private void Number(double value)
    {
        PartFromLast();
        PdfNumber.Write(_bytes, value);
    }

    private void Operator(ReadOnlySpan<byte> name)
    {
        PartFromLast();
        _bytes.Write(name);
        _bytes.Write((byte)'\n');
    }

    private void PartFromLast()
    {
        if (_bytes.Last is not ((byte)'\n' or (byte)'>' or (byte)']'))
        {
            _bytes.Write((byte)' ');
        }
    }
}
