using System.Collections.Frozen;
using System.Globalization;

namespace LetterPdf.Office;

/// <summary>Signs of the fonts Symbol and Wingdings as characters: those that letters have.</summary>
internal static class SymbolFonts
{
    // In these fonts a sign's number may have F000 added (17.3.3.30).
    private const int PrivateStart = 0xF000;

    private static readonly FrozenDictionary<int, string> Wingdings = new Dictionary<int, string>
    {
        [0x22] = "\u2702",
        [0x28] = "\u260E",
        [0x2A] = "\u2709",
        [0x46] = "\u261E",
        [0x4A] = "\u263A",
        [0x6C] = "\u25CF",
        [0x6D] = "\u274D",
        [0x6E] = "\u25A0",
        [0x6F] = "\u25A1",
        [0x71] = "\u2751",
        [0x75] = "\u25C6",
        [0x76] = "\u2756",
        [0x77] = "\u25C6",
        [0x9E] = "\u00B7",
        [0x9F] = "\u2022",
        [0xA7] = "\u25AA",
        [0xA8] = "\u25FB",
        [0xAB] = "\u2605",
        [0xD8] = "\u27A2",
        [0xDF] = "\u2190",
        [0xE0] = "\u2192",
        [0xE1] = "\u2191",
        [0xE2] = "\u2193",
        [0xE8] = "\u2794",
        [0xF0] = "\u21E8",
        [0xFB] = "\u2717",
        [0xFC] = "\u2713",
        [0xFD] = "\u2612",
        [0xFE] = "\u2611",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<int, string> Symbol = new Dictionary<int, string>
    {
        [0x2D] = "\u2212",
        [0xA2] = "\u2032",
        [0xA3] = "\u2264",
        [0xA5] = "\u221E",
        [0xAB] = "\u2194",
        [0xAC] = "\u2190",
        [0xAD] = "\u2191",
        [0xAE] = "\u2192",
        [0xAF] = "\u2193",
        [0xB0] = "\u00B0",
        [0xB1] = "\u00B1",
        [0xB2] = "\u2033",
        [0xB3] = "\u2265",
        [0xB4] = "\u00D7",
        [0xB7] = "\u2022",
        [0xB8] = "\u00F7",
        [0xB9] = "\u2260",
        [0xBA] = "\u2261",
        [0xBB] = "\u2248",
        [0xBC] = "\u2026",
        [0xD2] = "\u00AE",
        [0xD3] = "\u00A9",
        [0xD4] = "\u2122",
        [0xDE] = "\u21D2",
    }.ToFrozenDictionary();

    /// <summary>Whether a font shows other signs than the characters it is given.</summary>
    public static bool IsOne(string? font) =>
        TableOf(font) is not null || font is "Wingdings 2" or "Wingdings 3" or "Webdings";

    /// <summary>The character that shows the same sign; null where there is none.</summary>
    /// <param name="number">The sign's number in hexadecimal digits.</param>
    public static string? Text(string? font, string? number) =>
        int.TryParse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sign)
            ? Text(font, sign)
            : null;

    /// <summary>The character that shows the same sign; null where there is none.</summary>
    public static string? Text(string? font, int sign)
    {
        if (IsOne(font))
        {
            return TableOf(font)?.GetValueOrDefault(sign >= PrivateStart ? sign - PrivateStart : sign);
        }

        // In any other font it is the character of that number.
        return sign is (>= 0x20 and < 0xD800) or (> 0xF8FF and <= 0xFFFC) ? ((char)sign).ToString() : null;
    }

    private static FrozenDictionary<int, string>? TableOf(string? font) =>
        font switch
        {
            "Wingdings" => Wingdings,
            "Symbol" => Symbol,
            _ => null,
        };
}
