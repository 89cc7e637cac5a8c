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
}
