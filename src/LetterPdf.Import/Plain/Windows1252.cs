using System.Text;

namespace LetterPdf.Import;

/// <summary>The encoding of older programs for western Europe; U+FFFD where a byte is unassigned.</summary>
/// <remarks>As the WHATWG Encoding Standard lists it, but with its five gaps.</remarks>
internal static class Windows1252
{
    // Bytes 80 to 9F; all others are the characters of the same number.
    private const string Middle =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var unit in bytes)
        {
            text.Append(unit is >= 0x80 and < 0xA0 ? Middle[unit - 0x80] : (char)unit);
        }

        return text.ToString();
    }
}
