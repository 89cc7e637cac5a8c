using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP02xx: the signatories' CSV.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode RaggedRow = DiagnosticCode.Error(201);
    public static readonly DiagnosticCode SignatoriesEncoding = DiagnosticCode.Error(202);
    public static readonly DiagnosticCode MissingColumn = DiagnosticCode.Error(203);
    public static readonly DiagnosticCode UnterminatedQuote = DiagnosticCode.Error(204);
    public static readonly DiagnosticCode TextAfterQuote = DiagnosticCode.Error(205);
    public static readonly DiagnosticCode EmptyOrganization = DiagnosticCode.Error(206);
    public static readonly DiagnosticCode BlankRow = DiagnosticCode.Warning(207);
    public static readonly DiagnosticCode LostCharacter = DiagnosticCode.Error(208);
    public static readonly DiagnosticCode ControlCharacter = DiagnosticCode.Error(209);
    public static readonly DiagnosticCode StatusColumn = DiagnosticCode.Error(210);
    public static readonly DiagnosticCode NameCleaned = DiagnosticCode.Warning(211);
    public static readonly DiagnosticCode AnnouncedCountDiffers = DiagnosticCode.Warning(212);
    public static readonly DiagnosticCode SignatoriesLimit = DiagnosticCode.Error(213);
    public static readonly DiagnosticCode DuplicateSignatory = DiagnosticCode.Warning(214);
    public static readonly DiagnosticCode AmbiguousColumn = DiagnosticCode.Error(215);
    public static readonly DiagnosticCode NoSignatories = DiagnosticCode.Error(216);
    public static readonly DiagnosticCode StrayQuote = DiagnosticCode.Warning(217);
    public static readonly DiagnosticCode BlankAtQuote = DiagnosticCode.Warning(243);
    public static readonly DiagnosticCode CurlyName = DiagnosticCode.Doubt(244);

    private static ImmutableArray<DiagnosticCode> Signatories => [.. SignatoryFile, .. SignatoryList, .. Workbooks];

    private static ImmutableArray<DiagnosticCode> SignatoryFile =>
        [
            RaggedRow,
            SignatoriesEncoding,
            MissingColumn,
            UnterminatedQuote,
            TextAfterQuote,
            EmptyOrganization,
            BlankRow,
            LostCharacter,
            ControlCharacter,
            StatusColumn,
            NameCleaned,
            AnnouncedCountDiffers,
            SignatoriesLimit,
            DuplicateSignatory,
            AmbiguousColumn,
            NoSignatories,
            StrayQuote,
        ];
}
