using System.Text;

namespace LetterPdf.Model;

/// <summary>
/// Characters that are never drawn: they say how those beside them are drawn, joined, turned or divided
/// (Default_Ignorable_Code_Point). Not among them are the fillers of Hangul, which fonts draw as blanks, a selector of
/// Mongolian (U+180F) and the controls of shorthand (U+1BCA0 to U+1BCA3): HarfBuzz, which sets the letters, asks the
/// font for these as for any other.
/// </summary>
public static class SteeringCharacters
{
    private const char First = '\u00AD';

    /// <summary>Whether a character is one of them.</summary>
    public static bool Has(Rune rune) =>
        rune.Value >= First
        && rune.Value
            is First
                or 0x034F
                or 0x061C
                or 0x17B4
                or 0x17B5
                or (>= 0x180B and <= 0x180E)
                or (>= 0x200B and <= 0x200F)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x206F)
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFEFF
                or (>= 0xFFF0 and <= 0xFFF8)
                or (>= 0x1D173 and <= 0x1D17A)
                or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Whether a text shows nothing: it has only these and white space. A no-break space shows that
    /// something is left free.</summary>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Has(rune) && (!Rune.IsWhiteSpace(rune) || rune.Value is 0x00A0 or 0x202F))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one of them is in a text.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange(First, char.MaxValue))
        {
            return false;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (Has(rune))
            {
                return true;
            }
        }

        return false;
    }
}
