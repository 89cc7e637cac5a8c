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

    public static readonly DiagnosticCode MergeFolderForeign = DiagnosticCode.Error(712);
    public static readonly DiagnosticCode MergeFolderInUse = DiagnosticCode.Error(713);
    public static readonly DiagnosticCode LettersNotWritten = DiagnosticCode.Error(714);
    public static readonly DiagnosticCode LetterWithoutList = DiagnosticCode.Error(715);
    public static readonly DiagnosticCode MergePartUnknown = DiagnosticCode.Error(720);
    public static readonly DiagnosticCode MergePartForeign = DiagnosticCode.Error(721);
    public static readonly DiagnosticCode MergePartTwice = DiagnosticCode.Error(722);
    public static readonly DiagnosticCode MergePartMissing = DiagnosticCode.Error(723);
    public static readonly DiagnosticCode MergePartChanged = DiagnosticCode.Error(724);
    public static readonly DiagnosticCode MergeNotWhole = DiagnosticCode.Error(725);
    public static readonly DiagnosticCode KeptMergeUnknown = DiagnosticCode.Error(740);
    public static readonly DiagnosticCode KeptMergeIsPart = DiagnosticCode.Error(741);
    public static readonly DiagnosticCode KeptMergeChanged = DiagnosticCode.Error(742);
    public static readonly DiagnosticCode KeptLettersFaulty = DiagnosticCode.Error(743);
    public static readonly DiagnosticCode KeptSourcesDiffer = DiagnosticCode.Error(744);
    public static readonly DiagnosticCode OnePdfTooLong = DiagnosticCode.Error(750);
    public static readonly DiagnosticCode OnePdfInFolder = DiagnosticCode.Error(751);

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
            MergeFolderForeign,
            MergeFolderInUse,
            LettersNotWritten,
            LetterWithoutList,
            MergePartUnknown,
            MergePartForeign,
            MergePartTwice,
            MergePartMissing,
            MergePartChanged,
            MergeNotWhole,
            KeptMergeUnknown,
            KeptMergeIsPart,
            KeptMergeChanged,
            KeptLettersFaulty,
            KeptSourcesDiffer,
            OnePdfTooLong,
            OnePdfInFolder,
        ];
}
