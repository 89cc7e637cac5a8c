using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP01xx: the body's Markdown.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode UnsupportedMarkdown = DiagnosticCode.Error(101);
    public static readonly DiagnosticCode MarkdownNotSupportedYet = DiagnosticCode.Error(102);
    public static readonly DiagnosticCode EmptyBody = DiagnosticCode.Error(103);
    public static readonly DiagnosticCode HeadingLevelSkipped = DiagnosticCode.Error(104);
    public static readonly DiagnosticCode InvalidLink = DiagnosticCode.Error(105);
    public static readonly DiagnosticCode MarkdownLimit = DiagnosticCode.Error(106);
    public static readonly DiagnosticCode BodyEncoding = DiagnosticCode.Error(107);
    public static readonly DiagnosticCode InvalidBodyText = DiagnosticCode.Error(108);
    public static readonly DiagnosticCode EmptyMarkdownElement = DiagnosticCode.Error(109);
    public static readonly DiagnosticCode FootnoteUnused = DiagnosticCode.Error(110);
    public static readonly DiagnosticCode FootnoteTwice = DiagnosticCode.Error(111);
    public static readonly DiagnosticCode FootnoteMissing = DiagnosticCode.Error(112);
    public static readonly DiagnosticCode FootnoteNested = DiagnosticCode.Error(113);
    public static readonly DiagnosticCode UnknownSpanClass = DiagnosticCode.Error(114);
    public static readonly DiagnosticCode FrontMatter = DiagnosticCode.Error(115);
    public static readonly DiagnosticCode LeftoverMarkup = DiagnosticCode.Doubt(116);
    public static readonly DiagnosticCode TypedList = DiagnosticCode.Doubt(117);
    public static readonly DiagnosticCode ListNumbers = DiagnosticCode.Warning(118);
    public static readonly DiagnosticCode UnderlinedHeading = DiagnosticCode.Doubt(119);
    public static readonly DiagnosticCode BrokenWord = DiagnosticCode.Doubt(120);
    public static readonly DiagnosticCode RepeatedBlanks = DiagnosticCode.Doubt(121);
    public static readonly DiagnosticCode JoinedLines = DiagnosticCode.Doubt(122);
    public static readonly DiagnosticCode TypedNote = DiagnosticCode.Doubt(123);
    public static readonly DiagnosticCode PartInBody = DiagnosticCode.Doubt(124);
    public static readonly DiagnosticCode TableRowTooLong = DiagnosticCode.Error(125);
    public static readonly DiagnosticCode TableRowShort = DiagnosticCode.Warning(126);
    public static readonly DiagnosticCode MixedQuotation = DiagnosticCode.Doubt(127);
    public static readonly DiagnosticCode LinkUnused = DiagnosticCode.Warning(128);
    public static readonly DiagnosticCode LinkTitle = DiagnosticCode.Warning(129);
    public static readonly DiagnosticCode PageRemains = DiagnosticCode.Doubt(130);

    private static ImmutableArray<DiagnosticCode> Markdown =>
        [
            UnsupportedMarkdown,
            MarkdownNotSupportedYet,
            EmptyBody,
            HeadingLevelSkipped,
            InvalidLink,
            MarkdownLimit,
            BodyEncoding,
            InvalidBodyText,
            EmptyMarkdownElement,
            FootnoteUnused,
            FootnoteTwice,
            FootnoteMissing,
            FootnoteNested,
            UnknownSpanClass,
            FrontMatter,
            LeftoverMarkup,
            TypedList,
            ListNumbers,
            UnderlinedHeading,
            BrokenWord,
            RepeatedBlanks,
            JoinedLines,
            TypedNote,
            PartInBody,
            TableRowTooLong,
            TableRowShort,
            MixedQuotation,
            LinkUnused,
            LinkTitle,
            PageRemains,
        ];
}
