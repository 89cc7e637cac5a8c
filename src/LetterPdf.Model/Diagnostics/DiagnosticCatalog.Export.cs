using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP06xx: the PDF and its conformance.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode ConformanceRuleUnmet = DiagnosticCode.Error(601, "the document breaks a rule of the standard it claims");

    public static readonly DiagnosticCode EmptyDocument = DiagnosticCode.Error(602, "the letter has no text");

    public static readonly DiagnosticCode PageSizeOutOfBounds = DiagnosticCode.Error(603, "a page is smaller or larger than a PDF's page can be");

    public static readonly DiagnosticCode TitleMissing = DiagnosticCode.Error(604, "an accessible document needs a title");

    public static readonly DiagnosticCode LanguageNotATag = DiagnosticCode.Error(605, "a language is not a BCP 47 tag");

    public static readonly DiagnosticCode StructureHeadingSkipped = DiagnosticCode.Error(606, "a heading skips a level");

    public static readonly DiagnosticCode LinkWithoutText = DiagnosticCode.Error(607, "a link has no text");

    public static readonly DiagnosticCode LinkTargetNotAbsolute = DiagnosticCode.Error(608, "a link's target is not an absolute address");

    public static readonly DiagnosticCode FontFormatUnsupported = DiagnosticCode.Error(609, "a font's format cannot be embedded");

    public static readonly DiagnosticCode PrivateUseCharacter = DiagnosticCode.Error(610, "the text holds a private use character");

    public static readonly DiagnosticCode TextTooLong = DiagnosticCode.Error(611, "a text is longer than the standard allows");

    private static ImmutableArray<DiagnosticCode> Export =>
    [
        ConformanceRuleUnmet, EmptyDocument, PageSizeOutOfBounds, TitleMissing, LanguageNotATag, StructureHeadingSkipped,
        LinkWithoutText, LinkTargetNotAbsolute, FontFormatUnsupported, PrivateUseCharacter, TextTooLong,
    ];
}
