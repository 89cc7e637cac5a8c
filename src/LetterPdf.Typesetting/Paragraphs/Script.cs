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

    // By blocks (Unicode 15.0), which is exact enough to name a font: first and last character, script. In order.
    // csharpier-ignore
    private static readonly (int First, int Last, string Name)[] Blocks =
    [
        (0x0000, 0x02AF, "Latin"), (0x0300, 0x036F, "Latin"), (0x0370, 0x03FF, "Greek"), (0x0400, 0x052F, "Cyrillic"),
        (0x0530, 0x058F, "Armenian"), (0x0590, 0x05FF, "Hebrew"), (0x0600, 0x06FF, "Arabic"),
        (0x0700, 0x074F, "Syriac"), (0x0750, 0x077F, "Arabic"), (0x0780, 0x07BF, "Thaana"), (0x07C0, 0x07FF, "N'Ko"),
        (0x0870, 0x08FF, "Arabic"), (0x0900, 0x097F, "Devanagari"), (0x0980, 0x09FF, "Bengali"),
        (0x0A00, 0x0A7F, "Gurmukhi"), (0x0A80, 0x0AFF, "Gujarati"), (0x0B00, 0x0B7F, "Oriya"),
        (0x0B80, 0x0BFF, "Tamil"), (0x0C00, 0x0C7F, "Telugu"), (0x0C80, 0x0CFF, "Kannada"),
        (0x0D00, 0x0D7F, "Malayalam"), (0x0D80, 0x0DFF, "Sinhala"), (0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Lao"),
        (0x0F00, 0x0FFF, "Tibetan"), (0x1000, 0x109F, "Myanmar"), (0x10A0, 0x10FF, "Georgian"),
        (0x1100, 0x11FF, "Hangul"), (0x1200, 0x139F, "Ethiopic"), (0x13A0, 0x13FF, "Cherokee"),
        (0x1400, 0x167F, "Canadian Aboriginal"), (0x1780, 0x17FF, "Khmer"), (0x1800, 0x18AF, "Mongolian"),
        (0x1C80, 0x1C8F, "Cyrillic"), (0x1C90, 0x1CBF, "Georgian"), (0x1E00, 0x1EFF, "Latin"),
        (0x1F00, 0x1FFF, "Greek"), (0x2C60, 0x2C7F, "Latin"), (0x2D00, 0x2D2F, "Georgian"),
        (0x2D30, 0x2D7F, "Tifinagh"), (0x2D80, 0x2DDF, "Ethiopic"), (0x2DE0, 0x2DFF, "Cyrillic"),
        (0x2E80, 0x2FDF, "Han"), (0x3040, 0x30FF, "Japanese kana"), (0x3100, 0x312F, "Bopomofo"),
        (0x3130, 0x318F, "Hangul"), (0x31F0, 0x31FF, "Japanese kana"), (0x3400, 0x9FFF, "Han"), (0xA000, 0xA4CF, "Yi"),
        (0xA640, 0xA69F, "Cyrillic"), (0xA720, 0xA7FF, "Latin"), (0xA960, 0xA97F, "Hangul"),
        (0xAB00, 0xAB2F, "Ethiopic"), (0xAB30, 0xAB6F, "Latin"), (0xAC00, 0xD7FF, "Hangul"), (0xF900, 0xFAFF, "Han"),
        (0xFB1D, 0xFB4F, "Hebrew"), (0xFB50, 0xFDFF, "Arabic"), (0xFE70, 0xFEFE, "Arabic"),
        (0xFF66, 0xFF9F, "Japanese kana"), (0x1E900, 0x1E95F, "Adlam"), (0x20000, 0x323AF, "Han"),
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

        foreach (var (first, last, name) in Blocks)
        {
            if (rune.Value >= first && rune.Value <= last)
            {
                return new Script(name, FontOf(name));
            }
        }

        return Other;
    }

    private static string FontOf(string name) =>
        name switch
        {
            "Latin" or "Greek" or "Cyrillic" => "Noto Serif",
            "Arabic" => "Noto Naskh Arabic",
            "Han" => "Noto Serif SC",
            "Japanese kana" => "Noto Serif JP",
            "Bopomofo" => "Noto Serif TC",
            "Hangul" => "Noto Serif KR",
            "N'Ko" => "Noto Sans NKo",
            "Adlam"
            or "Canadian Aboriginal"
            or "Cherokee"
            or "Mongolian"
            or "Oriya"
            or "Syriac"
            or "Thaana"
            or "Tifinagh"
            or "Yi" => $"Noto Sans {name}",
            _ => $"Noto Serif {name}",
        };
}
