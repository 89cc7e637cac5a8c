using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP04xx: fonts.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode CorruptFont = DiagnosticCode.Error(401, "a font file cannot be read as a font");

    public static readonly DiagnosticCode FontFamilyNotFound = DiagnosticCode.Error(402, "no font of the family is in a fonts folder");

    public static readonly DiagnosticCode FontMayNotBeEmbedded = DiagnosticCode.Error(403, "the font's licence bits forbid embedding it");

    public static readonly DiagnosticCode MissingGlyph = DiagnosticCode.Error(404, "a character is in no font of the letter");

    private static ImmutableArray<DiagnosticCode> Fonts => [CorruptFont, FontFamilyNotFound, FontMayNotBeEmbedded, MissingGlyph];
}
