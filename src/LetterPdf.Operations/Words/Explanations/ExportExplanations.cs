using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP06xx: the PDF and its conformance.</summary>
internal static class ExportExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.ConformanceRuleUnmet] = new(
            "the document breaks a rule of the standard it claims",
            "The finished document breaks a rule of a standard that it promises to meet. A file that promises more "
                + "than it keeps is worse than none, so nothing is written.",
            "",
            "The message names the rule. If nothing in your files explains it, please report it: it is then a fault "
                + "of the program."
        ),
        [DiagnosticCatalog.EmptyDocument] = new(
            "the letter has no text",
            "The letter has no text at all.",
            "",
            "Write the body."
        ),
        [DiagnosticCatalog.PageSizeOutOfBounds] = new(
            "a page is smaller or larger than a PDF's page can be",
            "A PDF's page can be from 3 to 14,400 points wide and high (200 inches).",
            "",
            "Choose another page size."
        ),
        [DiagnosticCatalog.TitleMissing] = new(
            "an accessible document needs a title",
            "An accessible document needs a title that programs can show.",
            "",
            "Add 'title' or 'subject' to letter.yml."
        ),
        [DiagnosticCatalog.LanguageNotATag] = new(
            "a language is not a BCP 47 tag",
            "Screen readers choose their voice by the language's code. This is no such code.",
            "",
            "Write a code such as en-US or es."
        ),
        [DiagnosticCatalog.StructureHeadingSkipped] = new(
            "a heading skips a level",
            "A heading goes more than one level deeper than the one before it.",
            "",
            "Give the headings of the text consecutive levels."
        ),
        [DiagnosticCatalog.LinkWithoutText] = new(
            "a link has no text",
            "A link has no words to click on or to read aloud.",
            "",
            "Write words between the square brackets of the link."
        ),
        [DiagnosticCatalog.LinkTargetNotAbsolute] = new(
            "a link's target is not an absolute address",
            "A link leads to something that is not a full address.",
            "",
            "Write the whole address, beginning with https://."
        ),
        [DiagnosticCatalog.PrivateUseCharacter] = new(
            "the text holds a private use character",
            "The text holds a character that Unicode leaves to private agreement. Nobody can know in fifty years "
                + "what it meant, so the archive's standard forbids it.",
            "",
            "Replace the character by the one that is meant."
        ),
        [DiagnosticCatalog.TextTooLong] = new(
            "a text is longer than the standard allows",
            "A title or other property is longer than the standard allows (32,767 bytes).",
            "",
            "Shorten it."
        ),
        [DiagnosticCatalog.DraftClaimsArchive] = new(
            "a draft claims to be made for the archive",
            "A draft may show organizations that have not confirmed yet. It is for reading and may never pass for "
                + "the record of what was sent, "
                + "so it can't claim PDF/A, whatever letter.yml asks for. The program sees to that by itself; if "
                + "you meet this message, it is a fault of the program.",
            string.Empty,
            "Please report it. Without --draft the letter is built as letter.yml asks."
        ),
        [DiagnosticCatalog.DraftMarkMissing] = new(
            "a page of a draft does not say that it is one",
            "Every page of a draft says at its head and foot that it is not for publication, because pages are "
                + "printed and passed on one by one. "
                + "The program puts the words there by itself; if you meet this message, it is a fault of the program.",
            string.Empty,
            "Please report it. Without --draft the letter is built without such words."
        ),
        [DiagnosticCatalog.SourcesDoNotGiveLetter] = new(
            "the sources inside would not give the letter again",
            "With --embed-sources the program builds the letter a second time, from the sources as they would stand "
                + "in the file, and compares before it writes anything. "
                + "The two were not the same, so the file would not prove itself. The program sees to that by "
                + "itself; if you meet this message, it is a fault of the program.",
            string.Empty,
            "Please report it. Without --embed-sources the letter is built as usual."
        ),
        [DiagnosticCatalog.FontStaysOutside] = new(
            "a font does not go into the file with the sources",
            "With --embed-sources a font that the program does not bring goes into the file with the letter's "
                + "sources, so that the letter can be built again and compared anywhere. This one does not: "
                + "either its licence bits (fsType in the font's table OS/2) let it be embedded in documents but "
                + "not be handed on as a file, or the fonts together are larger than 16 MB. "
                + "Somebody without the font is told that the letter is not proved.",
            "",
            "Keep the font with the PDF, or choose a free one, such as those of Google's Noto family."
        ),
    };
}
