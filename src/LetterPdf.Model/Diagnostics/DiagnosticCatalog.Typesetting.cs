using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP05xx: typesetting.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode OverfullLine = DiagnosticCode.Warning(501, "a line is wider than its measure");

    public static readonly DiagnosticCode TextAreaTooSmall = DiagnosticCode.Error(502, "the margins leave no room for text");

    public static readonly DiagnosticCode PageOneOverflows = DiagnosticCode.Error(503, "a part of the letter is taller than a page");

    private static ImmutableArray<DiagnosticCode> Typesetting => [OverfullLine, TextAreaTooSmall, PageOneOverflows];
}
