using System.Buffers.Binary;
using System.Globalization;

namespace LetterPdf.Pdf;

/// <summary>Text strings and dates (ISO 32000-1, 7.9.2 and 7.9.4): bytes that stand for Unicode text.</summary>
public static class PdfTextString
{
    // PDFDocEncoding 0x80 to 0x9E (annex D.2); 0x9F and 0xAD are undefined, 0xA0 is the euro sign.
    private const string Upper = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž";

    /// <summary>The text in PDFDocEncoding where it can be, one byte a character; else in UTF-16BE with its byte
    /// order mark.</summary>
    public static byte[] Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var code = DocumentCode(text[i]);
            if (code < 0)
            {
                return Utf16(text);
            }

            bytes[i] = (byte)code;
        }

        // Bytes that happen to spell UTF-16BE's byte order mark ("þÿ") would be taken for it.
        return bytes is [0xFE, 0xFF, ..] ? Utf16(text) : bytes;
    }

    /// <summary>Midnight UTC of a day, "D:20240522000000Z".</summary>
    public static string Date(DateOnly date) => date.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture);

    private static int DocumentCode(char character) =>
        character switch
        {
            >= ' ' and <= '~' => character,
            '\u20AC' => 0xA0,
            >= '\u00A1' and <= '\u00FF' and not '\u00AD' => character,
            < '\u0080' or '\u00A0' or '\u00AD' => -1,
            _ => Upper.IndexOf(character, StringComparison.Ordinal) is >= 0 and var index ? 0x80 + index : -1,
        };

    private static byte[] Utf16(string text)
    {
        var bytes = new byte[2 + (2 * text.Length)];
        bytes[0] = 0xFE;
        bytes[1] = 0xFF;
        for (var i = 0; i < text.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 + (2 * i)), text[i]);
        }

        return bytes;
    }
}
