using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP0301 to LP0309: merge fields.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode UndefinedMergeField = DiagnosticCode.Error(301);
    public static readonly DiagnosticCode MergeFieldSyntax = DiagnosticCode.Error(302);
    public static readonly DiagnosticCode MergeFieldNotSupported = DiagnosticCode.Error(303);
    public static readonly DiagnosticCode MergeFieldWithoutValue = DiagnosticCode.Error(304);
    public static readonly DiagnosticCode MergeLimit = DiagnosticCode.Error(305);

    private static ImmutableArray<DiagnosticCode> MergeFields =>
        [UndefinedMergeField, MergeFieldSyntax, MergeFieldNotSupported, MergeFieldWithoutValue, MergeLimit];
}
