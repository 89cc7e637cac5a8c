using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Reflow;

/// <summary>The direction of words, as the pages of the PDF have it: that of the first letter with one (UAX #9, P2 and
/// P3).</summary>
internal static class WebDirection
{
    public const string RightToLeft = "rtl";

    private const string LeftToRight = "ltr";

    /// <summary>The value of the attribute for a language's direction.</summary>
    public static string Of(string language) => Named(LanguageTag.IsRightToLeft(language));

    /// <summary>The value of the attribute for words; null where no letter has a direction.</summary>
    public static string? Of(ImmutableArray<OutlineInline> words)
    {
        foreach (var rune in LetterOutline.TextOf(words).EnumerateRunes())
        {
            switch (BidiClassTable.Find(rune.Value))
            {
                case BidiClass.L:
                    return LeftToRight;
                case BidiClass.R or BidiClass.AL:
                    return RightToLeft;
            }
        }

        return null;
    }

    /// <summary>Whether any letter runs from right to left: only then may the order of words be in doubt.</summary>
    public static bool HasRightToLeft(ImmutableArray<OutlineInline> words)
    {
        foreach (var rune in LetterOutline.TextOf(words).EnumerateRunes())
        {
            if (BidiClassTable.Find(rune.Value) is BidiClass.R or BidiClass.AL)
            {
                return true;
            }
        }

        return false;
    }

    private static string Named(bool isRightToLeft) => isRightToLeft ? RightToLeft : LeftToRight;
}
