using System.Globalization;
using System.Text;

namespace LetterPdf.Verification;

/// <summary>Checks of the fonts that the content uses.</summary>
internal static class FontChecks
{
    private const double MostDifference = 1;

    public static IEnumerable<Finding> Kind(DocumentView view) =>
        from font in view.Fonts.All
        from message in Kind(view.Body, font)
        select new Finding(message, null, font.Number);

    public static IEnumerable<Finding> Embedded(DocumentView view) =>
        from font in view.Fonts.All
        where font.Program is null
        select new Finding(
            $"the font {Name(view, font)} is not in the file, or can't be read (/FontFile2, /FontFile3)",
            null,
            font.Number
        );

    public static IEnumerable<Finding> Widths(DocumentView view) =>
        from font in view.Fonts.All
        where font.Program is not null
        from code in font.Shown
        where
            code < font.Program!.Glyphs
            && !(Math.Abs((font.Widths?.Of(code) ?? double.NaN) - font.Program.AdvanceOf(code)) <= MostDifference)
        select new Finding(
            $"letter {code} of the font {Name(view, font)} has another width than the file says (/W)",
            null,
            font.Number
        );

    public static IEnumerable<Finding> Glyphs(DocumentView view)
    {
        foreach (var finding in view.Log[CheckName.GlyphCodes])
        {
            yield return finding;
        }

        foreach (var font in view.Fonts.All)
        {
            foreach (var code in font.Shown.Where(code => code == 0 || code >= (font.Program?.Glyphs ?? int.MaxValue)))
            {
                yield return new Finding(
                    $"letter {code} is shown, and the font {Name(view, font)} has none there",
                    null,
                    font.Number
                );
            }

            foreach (var code in font.Shown.Where(code => IsBlankText(font, code)))
            {
                var text = font.Unicode![code];
                yield return new Finding(
                    $"the font {Name(view, font)} draws nothing for \"{text}\": the page is empty where that stands",
                    null,
                    font.Number
                );
            }
        }
    }

    public static IEnumerable<Finding> Unicode(DocumentView view)
    {
        foreach (var font in view.Fonts.All)
        {
            if (font.Unicode is null)
            {
                yield return new Finding(
                    $"the font {Name(view, font)} does not say which characters its letters are (/ToUnicode)",
                    null,
                    font.Number
                );
                continue;
            }

            foreach (
                var code in font.Shown.Where(code =>
                    font.Unicode.GetValueOrDefault(code) is not { Length: > 0 } text || !IsText(text)
                )
            )
            {
                yield return new Finding(
                    $"letter {code} of the font {Name(view, font)} does not say which character it is (/ToUnicode)",
                    null,
                    font.Number
                );
            }
        }
    }

    public static IEnumerable<Finding> PrivateUse(DocumentView view) =>
        from page in view.Pages
        from content in page.Contents
        from rune in content
            .Text.EnumerateRunes()
            .Where(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse)
            .Take(1)
        select new Finding(
            string.Create(CultureInfo.InvariantCulture, $"the text holds the private character U+{rune.Value:X4}"),
            page.Number,
            null
        );

    private static IEnumerable<string> Kind(PdfBody body, FontView font)
    {
        if (
            body.Name(font.Dictionary, "Subtype") is not "Type0"
            || body.Name(font.Dictionary, "Encoding") is not "Identity-H"
            || !IsDescendantKnown(body, font)
        )
        {
            yield return "a font is not of the kind that is checked here: Type0, Identity-H, CIDFontType2 or "
                + "CIDFontType0 "
                + "(/Subtype, /Encoding, /CIDToGIDMap)";
        }

        if (
            body.Name(font.Dictionary, "Type") is not "Font"
            || body.Name(font.Descendant, "Type") is not "Font"
            || body.Name(font.Descriptor, "Type") is not "FontDescriptor"
        )
        {
            yield return "a font does not say that it is one, and some programs show other letters then (/Type)";
        }

        var name = body.Name(font.Dictionary, "BaseFont") ?? string.Empty;
        if (name.Length < 8 || name[6] != '+' || name.AsSpan(0, 6).ContainsAnyExceptInRange('A', 'Z'))
        {
            yield return $"the font \"{name}\" does not say that it is a part of one: six letters and a plus sign "
                + $"(/BaseFont)";
        }

        if (!IsIdentity(body, body.Dictionary(font.Descendant, "CIDSystemInfo")))
        {
            yield return $"the font \"{name}\" does not say that its codes are its own letters' numbers, and some "
                + $"programs show "
                + "nothing of it then (/CIDSystemInfo)";
        }

        if (font.Widths is null || !HasMeasures(body, font.Descriptor ?? PdfDictionary.Empty))
        {
            yield return $"the font \"{name}\" does not say how large its letters are, and some programs show nothing "
                + "of it then (/W, /FontBBox, /Flags, /Ascent)";
        }

        if (ProgramLengthFault(body, font.Descriptor) is { } fault)
        {
            yield return $"the font \"{name}\" {fault}";
        }

        if (
            !string.Equals(name, body.Name(font.Descendant, "BaseFont"), StringComparison.Ordinal)
            || !string.Equals(name, body.Name(font.Descriptor, "FontName"), StringComparison.Ordinal)
        )
        {
            yield return $"the font \"{name}\" has another name elsewhere (/BaseFont, /FontName)";
        }
    }

    // TrueType with glyph ids for codes; or CFF, where codes are glyph ids anyhow (CffProgram), and no map may say
    // otherwise.
    private static bool IsDescendantKnown(PdfBody body, FontView font) =>
        font.Program is CffProgram
            ? body.Name(font.Descendant, "Subtype") is "CIDFontType0" && font.Descendant!["CIDToGIDMap"] is null
            : body.Name(font.Descendant, "Subtype") is "CIDFontType2"
                && body.Name(font.Descendant, "CIDToGIDMap") is "Identity";

    // What each descriptor has (ISO 32000-1, 9.8.1).
    private static bool HasMeasures(PdfBody body, PdfDictionary descriptor) =>
        body.Numbers(descriptor, "FontBBox") is [_, _, _, _]
        && new[] { "Flags", "ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV" }.All(key =>
            body.Number(descriptor[key]) is not null
        );

    // Identity-H goes with this collection alone (ISO 32000-1, 9.7.3 and 9.7.5.2).
    private static bool IsIdentity(PdfBody body, PdfDictionary? system) =>
        body.Text(system, "Registry") is "Adobe"
        && body.Text(system, "Ordering") is "Identity"
        && body.Integer(system, "Supplement") is 0;

    // Some programs read as many bytes of a font as it is said to have, and no more.
    private static string? ProgramLengthFault(PdfBody body, PdfDictionary? descriptor) =>
        body.Data(descriptor?["FontFile2"]) is not { } program ? null
        : descriptor!["FontFile3"] is not null || descriptor["FontFile"] is not null
            ? "is in the file twice, and programs may take either (/FontFile2, /FontFile3)"
        : body.Integer(body.Dictionary(descriptor["FontFile2"]), "Length1") == program.Length ? null
        : "is not as long as the file says (/Length1)";

    // Letters and figures; punctuation is left out, since the hyphen at a line's end may be told otherwise, and so are
    // letters with signs: of their glyphs one may be drawn and another only hold its place.
    private static bool IsBlankText(FontView font, int code) =>
        code != 0
        && code < (font.Program?.Glyphs ?? 0)
        && font.Unicode?.GetValueOrDefault(code) is { } text
        && !text.EnumerateRunes()
            .Any(rune =>
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            )
        && text.EnumerateRunes()
            .Any(rune => Rune.IsLetterOrDigit(rune) && rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0))
        && font.Program!.IsBlank(code);

    // PDF/A names three that are none; half a pair or what Unicode leaves without a meaning is dropped by one program
    // and shown by another.
    private static bool IsText(string text) =>
        text.EnumerateRunes()
            .All(rune =>
                rune.Value is not (0 or 0xFEFF or 0xFFFD or (>= 0xFDD0 and <= 0xFDEF))
                && (rune.Value & 0xFFFE) != 0xFFFE
                && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control
            );

    private static string Name(DocumentView view, FontView font) =>
        view.Body.Name(font.Dictionary, "BaseFont") ?? "without a name";
}
