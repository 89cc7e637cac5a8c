namespace LetterPdf.Input;

/// <summary>A single-byte encoding, as office spreadsheets still write them; below 80 it is ASCII.</summary>
internal sealed class SingleByteEncoding
{
    private const char Lost = '\uFFFD';

    private readonly string _upper;

    private SingleByteEncoding(string upper) => _upper = upper;

    public static SingleByteEncoding Windows1252 { get; } = new(SingleByteTables.Windows1252);

    public static SingleByteEncoding MacRoman { get; } = new(SingleByteTables.MacRoman);

    /// <summary>The encoding of a name; null for UTF encodings.</summary>
    public static SingleByteEncoding? Of(TextEncoding encoding) =>
        encoding switch
        {
            TextEncoding.Windows1250 => new(SingleByteTables.Windows1250),
            TextEncoding.Windows1251 => new(SingleByteTables.Windows1251),
            TextEncoding.Windows1252 => Windows1252,
            TextEncoding.Windows1253 => new(SingleByteTables.Windows1253),
            TextEncoding.Windows1254 => new(SingleByteTables.Windows1254),
            TextEncoding.Windows1255 => new(SingleByteTables.Windows1255),
            TextEncoding.Windows1256 => new(SingleByteTables.Windows1256),
            TextEncoding.Iso88592 => new(SingleByteTables.Iso88592),
            TextEncoding.MacRoman => MacRoman,
            _ => null,
        };

    /// <summary>The character of a byte; U+FFFD for an unassigned byte.</summary>
    public char CharOf(byte value) => value < 0x80 ? (char)value : _upper[value - 0x80];

    public string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[i] = CharOf(bytes[i]);
        }

        return new string(text);
    }

    /// <summary>The bytes of a text; null where it contains a character that the encoding does not have.</summary>
    public byte[]? Encode(ReadOnlySpan<char> text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var upper = text[i] < 0x80 || text[i] == Lost ? -1 : _upper.IndexOf(text[i], StringComparison.Ordinal);
            if (text[i] >= 0x80 && upper < 0)
            {
                return null;
            }

            bytes[i] = upper < 0 ? (byte)text[i] : (byte)(upper + 0x80);
        }

        return bytes;
    }
}
