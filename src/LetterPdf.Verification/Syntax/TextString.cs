using System.Text;

namespace LetterPdf.Verification;

/// <summary>Text strings (ISO 32000-1, 7.9.2.2): UTF-16 with a byte order mark, or PDFDocEncoding (annex
/// D).</summary>
internal static class TextString
{
    private const string From80 =
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C"
        + "\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160"
        + "\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC";
    private const string From18 = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        var text = new StringBuilder(bytes.Length);
        foreach (var code in bytes)
        {
            text.Append(
                code switch
                {
                    >= 0x18 and <= 0x1F => From18[code - 0x18],
                    >= 0x80 and <= 0xA0 => From80[code - 0x80],
                    0x7F or 0xAD => '\uFFFD',
                    _ => (char)code,
                }
            );
        }

        return text.ToString();
    }
}
