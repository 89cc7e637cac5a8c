namespace LetterPdf.Input;

/// <summary>
/// The two encodings of one byte a character that spreadsheets of Western offices still write. Data of our own: the
/// framework's fill the gaps of Windows-1252 with control characters, which would hide that a file is something else.
/// </summary>
/// <remarks>Byte values as the WHATWG Encoding Standard and Apple's ROMAN.TXT list them.</remarks>
internal sealed class SingleByteEncoding
{
    private const char Lost = '\uFFFD';

    // Bytes 80 to 9F; the five that mean nothing are U+FFFD. A0 to FF are Latin-1.
    private const string Windows1252Controls =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
        "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    // Bytes 80 to FF.
    private const string MacRomanUpper =
        "\u00C4\u00C5\u00C7\u00C9\u00D1\u00D6\u00DC\u00E1\u00E0\u00E2\u00E4\u00E3\u00E5\u00E7\u00E9\u00E8" +
        "\u00EA\u00EB\u00ED\u00EC\u00EE\u00EF\u00F1\u00F3\u00F2\u00F4\u00F6\u00F5\u00FA\u00F9\u00FB\u00FC" +
        "\u2020\u00B0\u00A2\u00A3\u00A7\u2022\u00B6\u00DF\u00AE\u00A9\u2122\u00B4\u00A8\u2260\u00C6\u00D8" +
        "\u221E\u00B1\u2264\u2265\u00A5\u00B5\u2202\u2211\u220F\u03C0\u222B\u00AA\u00BA\u03A9\u00E6\u00F8" +
        "\u00BF\u00A1\u00AC\u221A\u0192\u2248\u2206\u00AB\u00BB\u2026\u00A0\u00C0\u00C3\u00D5\u0152\u0153" +
        "\u2013\u2014\u201C\u201D\u2018\u2019\u00F7\u25CA\u00FF\u0178\u2044\u20AC\u2039\u203A\uFB01\uFB02" +
        "\u2021\u00B7\u201A\u201E\u2030\u00C2\u00CA\u00C1\u00CB\u00C8\u00CD\u00CE\u00CF\u00CC\u00D3\u00D4" +
        "\uF8FF\u00D2\u00DA\u00DB\u00D9\u0131\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u00B8\u02DD\u02DB\u02C7";

    private readonly char[] _upper;
    private readonly Dictionary<char, byte> _bytes = [];

    private SingleByteEncoding(char[] upper)
    {
        _upper = upper;
        for (var i = 0; i < upper.Length; i++)
        {
            if (upper[i] != Lost)
            {
                _bytes[upper[i]] = (byte)(i + 0x80);
            }
        }
    }

    public static SingleByteEncoding Windows1252 { get; } =
        new([.. Windows1252Controls, .. Enumerable.Range(0xA0, 0x60).Select(value => (char)value)]);

    public static SingleByteEncoding MacRoman { get; } = new([.. MacRomanUpper]);

    /// <summary>The character of a byte; U+FFFD for one that means nothing.</summary>
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

    /// <summary>The bytes of a text; null where it holds a character that the encoding does not have.</summary>
    public byte[]? Encode(ReadOnlySpan<char> text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80)
            {
                bytes[i] = (byte)text[i];
            }
            else if (!_bytes.TryGetValue(text[i], out bytes[i]))
            {
                return null;
            }
        }

        return bytes;
    }
}
