using System.Globalization;
using System.Text;

namespace LetterPdf.Unicode;

/// <summary>Properties of characters that several parts of the program use.</summary>
public static class Characters
{
    /// <summary>Combining marks, which apply to another character (General_Category M).</summary>
    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;

    /// <summary>Zero width joiner and non-joiner, which the spelling of some languages needs
    /// (Join_Control).</summary>
    public static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    /// <summary>Characters that select a glyph variant of the character before them (Variation_Selector, without
    /// Mongolian's).</summary>
    public static bool IsVariationSelector(Rune rune) =>
        rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
