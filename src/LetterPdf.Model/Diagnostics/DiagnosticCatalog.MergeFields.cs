using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP03xx: merge fields.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode UndefinedMergeField = DiagnosticCode.Error(301, "a merge field names something that does not exist");

    public static readonly DiagnosticCode MergeFieldSyntax = DiagnosticCode.Error(302, "a merge field is not written correctly");

    public static readonly DiagnosticCode MergeFieldNotSupported = DiagnosticCode.Error(303, "a merge field uses something that is not supported");

    public static readonly DiagnosticCode MergeFieldWithoutValue = DiagnosticCode.Error(304, "a merge field stands for something that this letter does not have");

    public static readonly DiagnosticCode MergeLimit = DiagnosticCode.Error(305, "a text holds too many merge fields or grows too long");

    private static ImmutableArray<DiagnosticCode> MergeFields =>
        [UndefinedMergeField, MergeFieldSyntax, MergeFieldNotSupported, MergeFieldWithoutValue, MergeLimit];
}
