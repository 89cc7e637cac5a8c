using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP05xx: typesetting.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode OverfullLine = DiagnosticCode.Warning(501);
    public static readonly DiagnosticCode TextAreaTooSmall = DiagnosticCode.Error(502);
    public static readonly DiagnosticCode PageOneOverflows = DiagnosticCode.Error(503);
    public static readonly DiagnosticCode DraftMarkNeedsMargins = DiagnosticCode.Error(505);
    public static readonly DiagnosticCode NoSmallCapitals = DiagnosticCode.Error(506);
    public static readonly DiagnosticCode PictureTooWide = DiagnosticCode.Error(507);
    public static readonly DiagnosticCode FieldOverflows = DiagnosticCode.Error(508);
    public static readonly DiagnosticCode TextOffPaper = DiagnosticCode.Error(509);

    private static ImmutableArray<DiagnosticCode> Typesetting =>
        [
            OverfullLine,
            TextAreaTooSmall,
            PageOneOverflows,
            DraftMarkNeedsMargins,
            NoSmallCapitals,
            PictureTooWide,
            FieldOverflows,
            TextOffPaper,
        ];
}
