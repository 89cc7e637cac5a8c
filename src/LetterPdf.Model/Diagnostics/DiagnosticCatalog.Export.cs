using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP06xx: the PDF and its conformance.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode ConformanceRuleUnmet = DiagnosticCode.Error(601);
    public static readonly DiagnosticCode EmptyDocument = DiagnosticCode.Error(602);
    public static readonly DiagnosticCode PageSizeOutOfBounds = DiagnosticCode.Error(603);
    public static readonly DiagnosticCode TitleMissing = DiagnosticCode.Error(604);
    public static readonly DiagnosticCode LanguageNotATag = DiagnosticCode.Error(605);
    public static readonly DiagnosticCode StructureHeadingSkipped = DiagnosticCode.Error(606);
    public static readonly DiagnosticCode LinkWithoutText = DiagnosticCode.Error(607);
    public static readonly DiagnosticCode LinkTargetNotAbsolute = DiagnosticCode.Error(608);
    public static readonly DiagnosticCode PrivateUseCharacter = DiagnosticCode.Error(610);
    public static readonly DiagnosticCode TextTooLong = DiagnosticCode.Error(611);
    public static readonly DiagnosticCode DraftClaimsArchive = DiagnosticCode.Error(612);
    public static readonly DiagnosticCode DraftMarkMissing = DiagnosticCode.Error(613);
    public static readonly DiagnosticCode SourcesDoNotGiveLetter = DiagnosticCode.Error(614);
    public static readonly DiagnosticCode FontStaysOutside = DiagnosticCode.Warning(615);

    private static ImmutableArray<DiagnosticCode> Export =>
        [
            ConformanceRuleUnmet,
            EmptyDocument,
            PageSizeOutOfBounds,
            TitleMissing,
            LanguageNotATag,
            StructureHeadingSkipped,
            LinkWithoutText,
            LinkTargetNotAbsolute,
            PrivateUseCharacter,
            TextTooLong,
            DraftClaimsArchive,
            DraftMarkMissing,
            SourcesDoNotGiveLetter,
            FontStaysOutside,
        ];
}
