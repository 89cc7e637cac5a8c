using System.Globalization;
using System.Text;

namespace LetterPdf.Unicode;

/// <summary>Properties of characters that several parts of the program ask for.</summary>
public static class Characters
{
    /// <summary>Combining marks: what stands on, beside or around another character (General_Category M).</summary>
    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;

    /// <summary>Joiner and non-joiner, with which some languages are spelt (Join_Control).</summary>
    public static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    /// <summary>What chooses among the shapes of the character before it (Variation_Selector, without
    /// Mongolian's).</summary>
    public static bool IsVariationSelector(Rune rune) =>
        rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
