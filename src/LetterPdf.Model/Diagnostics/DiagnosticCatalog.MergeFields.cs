using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP03xx: merge fields.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode UndefinedMergeField = DiagnosticCode.Error(301, "a merge field names something that does not exist");

    private static ImmutableArray<DiagnosticCode> MergeFields => [UndefinedMergeField];
}
