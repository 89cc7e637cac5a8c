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

    public static readonly DiagnosticCode DraftClaimsArchive = DiagnosticCode.Error(612, "a draft claims to be made for the archive", new(
        "A draft may show organizations that have not confirmed yet. It is for reading and may never pass for the record of what was sent, "
        + "so it can't claim PDF/A, whatever letter.yml asks for. The program sees to that by itself; if you meet this message, it is a fault of the program.",
        string.Empty,
        "Please report it. Without --draft the letter is built as letter.yml asks."));

    public static readonly DiagnosticCode DraftMarkMissing = DiagnosticCode.Error(613, "a page of a draft does not say that it is one", new(
        "Every page of a draft says at its head and foot that it is not for publication, because pages are printed and passed on one by one. "
        + "The program puts the words there by itself; if you meet this message, it is a fault of the program.",
        string.Empty,
        "Please report it. Without --draft the letter is built without such words."));

    private static ImmutableArray<DiagnosticCode> Export =>
    [
        ConformanceRuleUnmet, EmptyDocument, PageSizeOutOfBounds, TitleMissing, LanguageNotATag, StructureHeadingSkipped,
        LinkWithoutText, LinkTargetNotAbsolute, FontFormatUnsupported, PrivateUseCharacter, TextTooLong, DraftClaimsArchive,
        DraftMarkMissing,
    ];
}
