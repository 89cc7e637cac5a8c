using System.Globalization;
using System.Text;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>A script by its English name, and a free font that has it.</summary>
/// <param name="Name">As Unicode calls it: "Hangul".</param>
/// <param name="Font">A family under an open licence; null where none can be recommended.</param>
internal sealed record Script(string Name, string? Font)
{
    /// <summary>Signs, emoji, and what is not in the table.</summary>
    public static readonly Script Other = new("signs", null);

    // By blocks (Unicode 15.0), which is exact enough to name a font: first and last character, script, font. In order.
    private static readonly (int First, int Last, string Name, string Font)[] Blocks =
    [
        (0x0000, 0x02AF, "Latin", "Noto Serif"),
        (0x0300, 0x036F, "Latin", "Noto Serif"),
        (0x0370, 0x03FF, "Greek", "Noto Serif"),
        (0x0400, 0x052F, "Cyrillic", "Noto Serif"),
        (0x0530, 0x058F, "Armenian", "Noto Serif Armenian"),
        (0x0590, 0x05FF, "Hebrew", "Noto Serif Hebrew"),
        (0x0600, 0x06FF, "Arabic", "Noto Naskh Arabic"),
        (0x0700, 0x074F, "Syriac", "Noto Sans Syriac"),
        (0x0750, 0x077F, "Arabic", "Noto Naskh Arabic"),
        (0x0780, 0x07BF, "Thaana", "Noto Sans Thaana"),
        (0x07C0, 0x07FF, "N'Ko", "Noto Sans NKo"),
        (0x0870, 0x08FF, "Arabic", "Noto Naskh Arabic"),
        (0x0900, 0x097F, "Devanagari", "Noto Serif Devanagari"),
        (0x0980, 0x09FF, "Bengali", "Noto Serif Bengali"),
        (0x0A00, 0x0A7F, "Gurmukhi", "Noto Serif Gurmukhi"),
        (0x0A80, 0x0AFF, "Gujarati", "Noto Serif Gujarati"),
        (0x0B00, 0x0B7F, "Oriya", "Noto Sans Oriya"),
        (0x0B80, 0x0BFF, "Tamil", "Noto Serif Tamil"),
        (0x0C00, 0x0C7F, "Telugu", "Noto Serif Telugu"),
        (0x0C80, 0x0CFF, "Kannada", "Noto Serif Kannada"),
        (0x0D00, 0x0D7F, "Malayalam", "Noto Serif Malayalam"),
        (0x0D80, 0x0DFF, "Sinhala", "Noto Serif Sinhala"),
        (0x0E00, 0x0E7F, "Thai", "Noto Serif Thai"),
        (0x0E80, 0x0EFF, "Lao", "Noto Serif Lao"),
        (0x0F00, 0x0FFF, "Tibetan", "Noto Serif Tibetan"),
        (0x1000, 0x109F, "Myanmar", "Noto Serif Myanmar"),
        (0x10A0, 0x10FF, "Georgian", "Noto Serif Georgian"),
        (0x1100, 0x11FF, "Hangul", "Noto Serif KR"),
        (0x1200, 0x139F, "Ethiopic", "Noto Serif Ethiopic"),
        (0x13A0, 0x13FF, "Cherokee", "Noto Sans Cherokee"),
        (0x1400, 0x167F, "Canadian Aboriginal", "Noto Sans Canadian Aboriginal"),
        (0x1780, 0x17FF, "Khmer", "Noto Serif Khmer"),
        (0x1800, 0x18AF, "Mongolian", "Noto Sans Mongolian"),
        (0x1C80, 0x1C8F, "Cyrillic", "Noto Serif"),
        (0x1C90, 0x1CBF, "Georgian", "Noto Serif Georgian"),
        (0x1E00, 0x1EFF, "Latin", "Noto Serif"),
        (0x1F00, 0x1FFF, "Greek", "Noto Serif"),
        (0x2C60, 0x2C7F, "Latin", "Noto Serif"),
        (0x2D00, 0x2D2F, "Georgian", "Noto Serif Georgian"),
        (0x2D30, 0x2D7F, "Tifinagh", "Noto Sans Tifinagh"),
        (0x2D80, 0x2DDF, "Ethiopic", "Noto Serif Ethiopic"),
        (0x2DE0, 0x2DFF, "Cyrillic", "Noto Serif"),
        (0x2E80, 0x2FDF, "Han", "Noto Serif SC"),
        (0x3040, 0x30FF, "Japanese kana", "Noto Serif JP"),
        (0x3100, 0x312F, "Bopomofo", "Noto Serif TC"),
        (0x3130, 0x318F, "Hangul", "Noto Serif KR"),
        (0x31F0, 0x31FF, "Japanese kana", "Noto Serif JP"),
        (0x3400, 0x9FFF, "Han", "Noto Serif SC"),
        (0xA000, 0xA4CF, "Yi", "Noto Sans Yi"),
        (0xA640, 0xA69F, "Cyrillic", "Noto Serif"),
        (0xA720, 0xA7FF, "Latin", "Noto Serif"),
        (0xA960, 0xA97F, "Hangul", "Noto Serif KR"),
        (0xAB00, 0xAB2F, "Ethiopic", "Noto Serif Ethiopic"),
        (0xAB30, 0xAB6F, "Latin", "Noto Serif"),
        (0xAC00, 0xD7FF, "Hangul", "Noto Serif KR"),
        (0xF900, 0xFAFF, "Han", "Noto Serif SC"),
        (0xFB1D, 0xFB4F, "Hebrew", "Noto Serif Hebrew"),
        (0xFB50, 0xFDFF, "Arabic", "Noto Naskh Arabic"),
        (0xFE70, 0xFEFE, "Arabic", "Noto Naskh Arabic"),
        (0xFF66, 0xFF9F, "Japanese kana", "Noto Serif JP"),
        (0x1E900, 0x1E95F, "Adlam", "Noto Sans Adlam"),
        (0x20000, 0x323AF, "Han", "Noto Serif SC"),
    ];

    /// <summary>The script of a letter; <see cref="Other"/> of anything else.</summary>
    public static Script Of(Rune rune)
    {
        if (
            !Rune.IsLetter(rune)
            && Rune.GetUnicodeCategory(rune)
                is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        )
        {
            return Other;
        }

        foreach (var (first, last, name, font) in Blocks)
        {
            if (rune.Value >= first && rune.Value <= last)
            {
                return new Script(name, font);
            }
        }

        return Other;
    }
}
