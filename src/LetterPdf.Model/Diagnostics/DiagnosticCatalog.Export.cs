using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP06xx: the PDF and its conformance.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode ConformanceRuleUnmet = DiagnosticCode.Error(
        601,
        "the document breaks a rule of the standard it claims",
        new(
            "The finished document breaks a rule of a standard that it promises to meet. A file that promises more "
                + "than it keeps is worse than none, so nothing is written.",
            "",
            "The message names the rule. If nothing in your files explains it, please report it: it is then a fault "
                + "of the program."
        )
    );

    public static readonly DiagnosticCode EmptyDocument = DiagnosticCode.Error(
        602,
        "the letter has no text",
        new("The letter has no text at all.", "", "Write the body.")
    );

    public static readonly DiagnosticCode PageSizeOutOfBounds = DiagnosticCode.Error(
        603,
        "a page is smaller or larger than a PDF's page can be",
        new("A PDF's page can be from 3 to 14,400 points wide and high (200 inches).", "", "Choose another page size.")
    );

    public static readonly DiagnosticCode TitleMissing = DiagnosticCode.Error(
        604,
        "an accessible document needs a title",
        new(
            "An accessible document needs a title that programs can show.",
            "",
            "Add 'title' or 'subject' to letter.yml."
        )
    );

    public static readonly DiagnosticCode LanguageNotATag = DiagnosticCode.Error(
        605,
        "a language is not a BCP 47 tag",
        new(
            "Screen readers choose their voice by the language's code. This is no such code.",
            "",
            "Write a code such as en-US or es."
        )
    );

    public static readonly DiagnosticCode StructureHeadingSkipped = DiagnosticCode.Error(
        606,
        "a heading skips a level",
        new(
            "A heading goes more than one level deeper than the one before it.",
            "",
            "Give the headings of the text consecutive levels."
        )
    );

    public static readonly DiagnosticCode LinkWithoutText = DiagnosticCode.Error(
        607,
        "a link has no text",
        new(
            "A link has no words to click on or to read aloud.",
            "",
            "Write words between the square brackets of the link."
        )
    );

    public static readonly DiagnosticCode LinkTargetNotAbsolute = DiagnosticCode.Error(
        608,
        "a link's target is not an absolute address",
        new(
            "A link leads to something that is not a full address.",
            "",
            "Write the whole address, beginning with https://."
        )
    );

    public static readonly DiagnosticCode PrivateUseCharacter = DiagnosticCode.Error(
        610,
        "the text holds a private use character",
        new(
            "The text holds a character that Unicode leaves to private agreement. Nobody can know in fifty years "
                + "what it meant, so the archive's standard forbids it.",
            "",
            "Replace the character by the one that is meant."
        )
    );

    public static readonly DiagnosticCode TextTooLong = DiagnosticCode.Error(
        611,
        "a text is longer than the standard allows",
        new("A title or other property is longer than the standard allows (32,767 bytes).", "", "Shorten it.")
    );

    public static readonly DiagnosticCode DraftClaimsArchive = DiagnosticCode.Error(
        612,
        "a draft claims to be made for the archive",
        new(
            "A draft may show organizations that have not confirmed yet. It is for reading and may never pass for "
                + "the record of what was sent, "
                + "so it can't claim PDF/A, whatever letter.yml asks for. The program sees to that by itself; if "
                + "you meet this message, it is a fault of the program.",
            string.Empty,
            "Please report it. Without --draft the letter is built as letter.yml asks."
        )
    );

    public static readonly DiagnosticCode DraftMarkMissing = DiagnosticCode.Error(
        613,
        "a page of a draft does not say that it is one",
        new(
            "Every page of a draft says at its head and foot that it is not for publication, because pages are "
                + "printed and passed on one by one. "
                + "The program puts the words there by itself; if you meet this message, it is a fault of the program.",
            string.Empty,
            "Please report it. Without --draft the letter is built without such words."
        )
    );

    public static readonly DiagnosticCode SourcesDoNotGiveLetter = DiagnosticCode.Error(
        614,
        "the sources inside would not give the letter again",
        new(
            "With --embed-sources the program builds the letter a second time, from the sources as they would stand "
                + "in the file, and compares before it writes anything. "
                + "The two were not the same, so the file would not prove itself. The program sees to that by "
                + "itself; if you meet this message, it is a fault of the program.",
            string.Empty,
            "Please report it. Without --embed-sources the letter is built as usual."
        )
    );

    public static readonly DiagnosticCode FontStaysOutside = DiagnosticCode.Warning(
        615,
        "a font does not go into the file with the sources",
        new(
            "With --embed-sources a font that the program does not bring goes into the file with the letter's "
                + "sources, so that the letter can be built again and compared anywhere. This one does not: "
                + "either its licence bits (fsType in the font's table OS/2) let it be embedded in documents but "
                + "not be handed on as a file, or the fonts together are larger than 16 MB. "
                + "Somebody without the font is told that the letter is not proved.",
            "",
            "Keep the font with the PDF, or choose a free one, such as those of Google's Noto family."
        )
    );

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
