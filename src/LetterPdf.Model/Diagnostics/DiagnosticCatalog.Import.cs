using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP0801 to LP0829: texts from elsewhere, of any kind and from word processors.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode TextFileUnreadable = DiagnosticCode.Error(801);
    public static readonly DiagnosticCode OtherTextKind = DiagnosticCode.Error(802);
    public static readonly DiagnosticCode TextEmpty = DiagnosticCode.Error(803);
    public static readonly DiagnosticCode TrackedRefused = DiagnosticCode.Error(804);
    public static readonly DiagnosticCode ContentElsewhere = DiagnosticCode.Error(805);
    public static readonly DiagnosticCode PictureLeftOut = DiagnosticCode.Warning(806);
    public static readonly DiagnosticCode TextBoxLeftOut = DiagnosticCode.Warning(807);
    public static readonly DiagnosticCode EquationLeftOut = DiagnosticCode.Warning(808);
    public static readonly DiagnosticCode SignLeftOut = DiagnosticCode.Warning(809);
    public static readonly DiagnosticCode PromptLeftOut = DiagnosticCode.Warning(810);
    public static readonly DiagnosticCode HiddenTextLeftOut = DiagnosticCode.Warning(811);
    public static readonly DiagnosticCode StruckTextLeftOut = DiagnosticCode.Warning(812);
    public static readonly DiagnosticCode RunningTextLeftOut = DiagnosticCode.Warning(813);
    public static readonly DiagnosticCode NoteLeftOut = DiagnosticCode.Warning(814);
    public static readonly DiagnosticCode FieldTaken = DiagnosticCode.Warning(815);
    public static readonly DiagnosticCode LookLeftOut = DiagnosticCode.Warning(816);
    public static readonly DiagnosticCode TextMarked = DiagnosticCode.Warning(817);
    public static readonly DiagnosticCode LinkLeftOut = DiagnosticCode.Warning(818);
    public static readonly DiagnosticCode BreakLeftOut = DiagnosticCode.Warning(819);
    public static readonly DiagnosticCode TabbedLines = DiagnosticCode.Warning(820);
    public static readonly DiagnosticCode LabelsChange = DiagnosticCode.Warning(821);
    public static readonly DiagnosticCode EndnotesMoved = DiagnosticCode.Warning(822);
    public static readonly DiagnosticCode TableChanged = DiagnosticCode.Warning(823);
    public static readonly DiagnosticCode BodyNotYet = DiagnosticCode.Warning(824);

    private static ImmutableArray<DiagnosticCode> Import =>
        [
            TextFileUnreadable,
            OtherTextKind,
            TextEmpty,
            TrackedRefused,
            ContentElsewhere,
            PictureLeftOut,
            TextBoxLeftOut,
            EquationLeftOut,
            SignLeftOut,
            PromptLeftOut,
            HiddenTextLeftOut,
            StruckTextLeftOut,
            RunningTextLeftOut,
            NoteLeftOut,
            FieldTaken,
            LookLeftOut,
            TextMarked,
            LinkLeftOut,
            BreakLeftOut,
            TabbedLines,
            LabelsChange,
            EndnotesMoved,
            TableChanged,
            BodyNotYet,
        ];
}
