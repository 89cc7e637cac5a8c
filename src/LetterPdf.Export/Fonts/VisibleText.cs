using System.Globalization;
using System.Text;

namespace LetterPdf.Export;

/// <summary>
/// Characters that are visible on a page: letters, figures, punctuation, symbols; not spaces, and not those that only
/// control others.
/// </summary>
internal static class VisibleText
{
    public static bool Has(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsVisible(rune))
            {
                return true;
            }
        }

        return false;
    }

    // Marks may be drawn as part of the letter that they are on. The Hangul fillers and the blank Braille pattern are
    // empty on purpose.
    private static bool IsVisible(Rune rune) =>
        rune.Value is not (0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0)
        && Rune.GetUnicodeCategory(rune)
            is <= UnicodeCategory.OtherLetter
                or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber)
                or (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol);
}
