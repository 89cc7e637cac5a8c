using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP06xx: the PDF and its conformance.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode ConformanceRuleUnmet = DiagnosticCode.Error(601, "the document breaks a rule of the standard it claims");

    private static ImmutableArray<DiagnosticCode> Export => [ConformanceRuleUnmet];
}
