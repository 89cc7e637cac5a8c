using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP07xx: reading and writing files.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode FileNotFound = DiagnosticCode.Error(701);
    public static readonly DiagnosticCode PathOutsideFolder = DiagnosticCode.Error(702);
    public static readonly DiagnosticCode FileTooLarge = DiagnosticCode.Error(703);
    public static readonly DiagnosticCode FileUnreadable = DiagnosticCode.Error(704);
    public static readonly DiagnosticCode OutputNotWritten = DiagnosticCode.Error(705);
    public static readonly DiagnosticCode FolderHoldsLetter = DiagnosticCode.Error(706);

    public static readonly DiagnosticCode FileHoldsOther = DiagnosticCode.Error(707);
    public static readonly DiagnosticCode FormOverSource = DiagnosticCode.Error(708);
    public static readonly DiagnosticCode WordFileWorkedIn = DiagnosticCode.Error(709);
    public static readonly DiagnosticCode OptionWithoutForm = DiagnosticCode.Error(710);
    public static readonly DiagnosticCode FormOutdated = DiagnosticCode.Warning(711);

    private static ImmutableArray<DiagnosticCode> Files =>
        [
            FileNotFound,
            PathOutsideFolder,
            FileTooLarge,
            FileUnreadable,
            OutputNotWritten,
            FolderHoldsLetter,
            FileHoldsOther,
            FormOverSource,
            WordFileWorkedIn,
            OptionWithoutForm,
            FormOutdated,
        ];
}
