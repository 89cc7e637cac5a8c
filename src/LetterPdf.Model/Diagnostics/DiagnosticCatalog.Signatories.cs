using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP02xx: the signatories' CSV.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode RaggedRow = DiagnosticCode.Error(201, "a row has more or fewer cells than the header");

    private static ImmutableArray<DiagnosticCode> Signatories => [RaggedRow];
}
