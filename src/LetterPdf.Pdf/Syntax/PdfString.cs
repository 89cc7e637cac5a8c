namespace LetterPdf.Pdf;

/// <summary>Strings of bytes (ISO 32000-1, 7.3.4).</summary>
public static class PdfString
{
    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    /// <summary>
    /// Writes bytes in the form's shortest readable way: as a literal in parentheses; in
    /// <see cref="PdfForm.Readable"/> anything that is not printable ASCII as hexadecimal digits. In both forms, so
    /// are the words that hold a file together.
    /// </summary>
    public static void Write(PdfBuffer buffer, ReadOnlySpan<byte> bytes, PdfForm form)
    {
        if (
            (form == PdfForm.Readable && bytes.ContainsAnyExceptInRange((byte)' ', (byte)'~')) || FileWords.AreIn(bytes)
        )
        {
            WriteHex(buffer, bytes);
        }
        else
        {
            WriteLiteral(buffer, bytes);
        }
    }

    /// <summary>Writes "(...)".</summary>
    public static void WriteLiteral(PdfBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        buffer.Write((byte)'(');
        foreach (var value in bytes)
        {
            WriteLiteralByte(buffer, value);
        }

        buffer.Write((byte)')');
    }

    /// <summary>Writes one byte inside an open literal.</summary>
    internal static void WriteLiteralByte(PdfBuffer buffer, byte value)
    {
        // A bare CR would be read as LF (7.3.4.2); the other three would end or escape something.
        if (value is (byte)'(' or (byte)')' or (byte)'\\')
        {
            buffer.Write((byte)'\\');
            buffer.Write(value);
        }
        else if (value == '\r')
        {
            buffer.Write("\\r"u8);
        }
        else
        {
            buffer.Write(value);
        }
    }

    /// <summary>Writes "&lt;...&gt;", two digits a byte.</summary>
    public static void WriteHex(PdfBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        buffer.Write((byte)'<');
        WriteHexDigits(buffer, bytes);
        buffer.Write((byte)'>');
    }

    internal static void WriteHexDigits(PdfBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            buffer.Write(HexDigits[value >> 4]);
            buffer.Write(HexDigits[value & 15]);
        }
    }
}
