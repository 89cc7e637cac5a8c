using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP0245 to LP0257: a list in a workbook.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode UnreadableWorkbook = DiagnosticCode.Error(245);
    public static readonly DiagnosticCode SheetNotChosen = DiagnosticCode.Error(246);
    public static readonly DiagnosticCode UnknownSheet = DiagnosticCode.Error(247);
    public static readonly DiagnosticCode ErrorValue = DiagnosticCode.Error(248);
    public static readonly DiagnosticCode UncertainCell = DiagnosticCode.Error(249);
    public static readonly DiagnosticCode HiddenRow = DiagnosticCode.Error(250);
    public static readonly DiagnosticCode StruckOut = DiagnosticCode.Error(251);
    public static readonly DiagnosticCode MergedCells = DiagnosticCode.Error(252);
    public static readonly DiagnosticCode HiddenColumn = DiagnosticCode.Warning(253);
    public static readonly DiagnosticCode CellComment = DiagnosticCode.Warning(254);
    public static readonly DiagnosticCode FarRow = DiagnosticCode.Error(255);
    public static readonly DiagnosticCode KeyOfOtherKind = DiagnosticCode.Warning(256);
    public static readonly DiagnosticCode CellBeyond = DiagnosticCode.Warning(257);

    private static ImmutableArray<DiagnosticCode> Workbooks =>
        [
            UnreadableWorkbook,
            SheetNotChosen,
            UnknownSheet,
            ErrorValue,
            UncertainCell,
            HiddenRow,
            StruckOut,
            MergedCells,
            HiddenColumn,
            CellComment,
            FarRow,
            KeyOfOtherKind,
            CellBeyond,
        ];
}
