using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Checks of the fonts that the content uses.</summary>
internal static class FontChecks
{
    private const double MostDifference = 1;

    public static IEnumerable<Finding> Kind(DocumentView view) =>
        from font in view.Fonts.All
        from reason in Kind(view.Body, font)
        select new Finding(reason, null, font.Number);

    public static IEnumerable<Finding> Embedded(DocumentView view) =>
        from font in view.Fonts.All
        where font.Program is null
        select new Finding(Reason.Of(FontFault.NotInFile, Name(view, font)), null, font.Number);

    public static IEnumerable<Finding> Widths(DocumentView view) =>
        from font in view.Fonts.All
        where font.Program is not null
        from code in font.Shown
        where
            code < font.Program!.Glyphs
            && !(Math.Abs((font.Widths?.Of(code) ?? double.NaN) - font.Program.AdvanceOf(code)) <= MostDifference)
        select new Finding(Reason.Of(FontFault.Width, code, Name(view, font)), null, font.Number);

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
                yield return new Finding(Reason.Of(FontFault.NoGlyph, code, Name(view, font)), null, font.Number);
            }

            foreach (var code in font.Shown.Where(code => IsBlankText(font, code)))
            {
                var text = font.Unicode![code];
                yield return new Finding(Reason.Of(FontFault.Blank, Name(view, font), text), null, font.Number);
            }
        }
    }

    public static IEnumerable<Finding> Unicode(DocumentView view)
    {
        foreach (var font in view.Fonts.All)
        {
            if (font.Unicode is null)
            {
                yield return new Finding(Reason.Of(FontFault.NoUnicodeMap, Name(view, font)), null, font.Number);
                continue;
            }

            foreach (
                var code in font.Shown.Where(code =>
                    font.Unicode.GetValueOrDefault(code) is not { Length: > 0 } text || !IsText(text)
                )
            )
            {
                yield return new Finding(Reason.Of(FontFault.NoCharacter, code, Name(view, font)), null, font.Number);
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
        select new Finding(Reason.Of(FontFault.PrivateCharacter, rune.Value), page.Number, null);

    private static IEnumerable<Reason> Kind(PdfBody body, FontView font)
    {
        if (
            body.Name(font.Dictionary, "Subtype") is not "Type0"
            || body.Name(font.Dictionary, "Encoding") is not "Identity-H"
            || !IsDescendantKnown(body, font)
        )
        {
            yield return FontFault.OtherKind;
        }

        if (
            body.Name(font.Dictionary, "Type") is not "Font"
            || body.Name(font.Descendant, "Type") is not "Font"
            || body.Name(font.Descriptor, "Type") is not "FontDescriptor"
        )
        {
            yield return FontFault.NoType;
        }

        var name = body.Name(font.Dictionary, "BaseFont") ?? string.Empty;
        if (name.Length < 8 || name[6] != '+' || name.AsSpan(0, 6).ContainsAnyExceptInRange('A', 'Z'))
        {
            yield return Reason.Of(FontFault.NoSubsetTag, name);
        }

        if (!IsIdentity(body, body.Dictionary(font.Descendant, "CIDSystemInfo")))
        {
            yield return Reason.Of(FontFault.NotIdentity, name);
        }

        if (font.Widths is null || !HasMeasures(body, font.Descriptor ?? PdfDictionary.Empty))
        {
            yield return Reason.Of(FontFault.NoMeasures, name);
        }

        if (LengthFault(body, font.Descriptor) is { } fault)
        {
            yield return Reason.Of(fault, name);
        }

        if (
            !string.Equals(name, body.Name(font.Descendant, "BaseFont"), StringComparison.Ordinal)
            || !string.Equals(name, body.Name(font.Descriptor, "FontName"), StringComparison.Ordinal)
        )
        {
            yield return Reason.Of(FontFault.OtherName, name);
        }
    }

    // TrueType with glyph ids for codes; or CFF, where codes are glyph ids anyhow (CffProgram) and no map may say
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

    // Some programs read exactly as many bytes of a font as its length says.
    private static FontFault? LengthFault(PdfBody body, PdfDictionary? descriptor) =>
        body.Data(descriptor?["FontFile2"]) is not { } program ? null
        : descriptor!["FontFile3"] is not null || descriptor["FontFile"] is not null ? FontFault.TwoPrograms
        : body.Integer(body.Dictionary(descriptor["FontFile2"]), "Length1") == program.Length ? null
        : FontFault.ProgramLength;

    // Letters and figures. Punctuation is left out, since the hyphen at a line's end may be read otherwise; so are
    // letters with marks, of which one glyph may be drawn and another only hold a place.
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

    // PDF/A names three code points that are no text; half a surrogate pair, or a code point without a meaning, is
    // dropped by one program and shown by another.
    private static bool IsText(string text) =>
        text.EnumerateRunes()
            .All(rune =>
                rune.Value is not (0 or 0xFEFF or 0xFFFD or (>= 0xFDD0 and <= 0xFDEF))
                && (rune.Value & 0xFFFE) != 0xFFFE
                && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control
            );

    private static Fact Name(DocumentView view, FontView font) =>
        view.Body.Name(font.Dictionary, "BaseFont") is { } name ? (Fact)name : FontFault.Nameless;
}
