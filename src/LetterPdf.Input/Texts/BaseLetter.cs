using System.Globalization;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>The plain letters by which a letter with accents, or a ligature, is compared.</summary>
internal static class BaseLetter
{
    /// <summary>The first character of a canonical decomposition, as far as it goes: "é" becomes "e".</summary>
    public static char Of(char c)
    {
        while (!IsSyllable(c) && Decomposition.Of(c, out _) is >= 0 and <= char.MaxValue and var first)
        {
            c = (char)first;
        }

        return c;

        // In Hangul, a syllable counts as the letter.
        static bool IsSyllable(char character) => character is >= '\uAC00' and <= '\uD7A3';
    }

    /// <summary>Separate accents, and invisible characters: they are not part of a letter's name.</summary>
    public static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    /// <summary>
    /// The usual spelling of a small letter that has no decomposition, where the letter is not available: "ss" for
    /// "ß"; null for all others.
    /// </summary>
    public static string? Spelled(char c) =>
        c switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' => "d",
            'ð' => "d",
            'þ' => "th",
            'ı' => "i",
            'ħ' => "h",
            _ => null,
        };
}
