using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP04xx: fonts.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode CorruptFont = DiagnosticCode.Error(401, "a font file cannot be read as a font", new(
        "A file in a fonts folder has a font's name and is not a font that can be read.",
        "",
        "Copy the font again from where it came from, or remove the file."));

    public static readonly DiagnosticCode FontFamilyNotFound = DiagnosticCode.Error(402, "no font of the family is in a fonts folder", new(
        "No font of the family that letter.yml names lies in the letter's fonts folder or beside the program. Fonts of the computer are never used: another computer would have others.",
        "type: {family: Comic Sans}",
        "Leave 'family' out, name one that the message lists, or put the family's font files into a folder 'fonts' beside letter.yml."));

    public static readonly DiagnosticCode FontMayNotBeEmbedded = DiagnosticCode.Error(403, "the font's licence bits forbid embedding it", new(
        "The font's maker has marked it so that it may not be embedded in documents. An archive needs it embedded.",
        "",
        "Use another font."));

    public static readonly DiagnosticCode MissingGlyph = DiagnosticCode.Error(404, "a character is in no font of the letter", new(
        "No font of the letter has a shape for this character. It would be an empty box on the page.",
        "\U0001F600 Action Corps,US",
        "Replace the character, or put a font that has it into the folder 'fonts' and name its family."));

    private static ImmutableArray<DiagnosticCode> Fonts => [CorruptFont, FontFamilyNotFound, FontMayNotBeEmbedded, MissingGlyph];
}
