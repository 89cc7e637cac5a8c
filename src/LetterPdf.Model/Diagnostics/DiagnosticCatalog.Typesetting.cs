using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP05xx: typesetting.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode OverfullLine = DiagnosticCode.Warning(501, "a line is wider than its measure");

    public static readonly DiagnosticCode TextAreaTooSmall = DiagnosticCode.Error(502, "the margins leave no room for text");

    public static readonly DiagnosticCode PageOneOverflows = DiagnosticCode.Error(503, "a part of the letter is taller than a page");

    public static readonly DiagnosticCode DraftMarkNeedsMargins = DiagnosticCode.Error(504, "the margins leave no room for a draft's mark", new(
        "Each page of a draft says at its head and foot that it is not for publication, so that nobody takes it for the finished letter. "
        + "The words stand in the margins, and one of them is too small for type that can be read.",
        "page:\n  margins: {top: 0in, right: 1in, bottom: 0in, left: 1in}",
        "Leave at least 0.15in at the head and foot:\n\npage:\n  margins: {top: 0.5in, right: 1in, bottom: 0.5in, left: 1in}\n\n"
        + "The finished letter, built without --draft, has no such words and needs no such margins."));

    private static ImmutableArray<DiagnosticCode> Typesetting => [OverfullLine, TextAreaTooSmall, PageOneOverflows, DraftMarkNeedsMargins];
}
