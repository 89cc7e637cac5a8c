using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP04xx: fonts.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode CorruptFont = DiagnosticCode.Error(401);
    public static readonly DiagnosticCode FontFamilyNotFound = DiagnosticCode.Error(402);
    public static readonly DiagnosticCode FontMayNotBeEmbedded = DiagnosticCode.Error(403);
    public static readonly DiagnosticCode MissingGlyph = DiagnosticCode.Error(404);
    public static readonly DiagnosticCode FontNotRead = DiagnosticCode.Warning(405);
    public static readonly DiagnosticCode EmphasisNotShown = DiagnosticCode.Error(406);
    public static readonly DiagnosticCode DesignFaceMissing = DiagnosticCode.Warning(407);
    public static readonly DiagnosticCode BlankGlyph = DiagnosticCode.Error(408);

    private static ImmutableArray<DiagnosticCode> Fonts =>
        [
            CorruptFont,
            FontFamilyNotFound,
            FontMayNotBeEmbedded,
            MissingGlyph,
            FontNotRead,
            EmphasisNotShown,
            DesignFaceMissing,
            BlankGlyph,
        ];
}
