using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP0830 to LP0849: texts from mail, and in Markdown from word processors.</summary>
internal static class PlainTextExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.TextLimit] = new(
            "the text to import is too large or too deeply nested",
            "The file is longer than any letter, its quotations and lists stand in each other many times, or it has "
                + "more findings than anybody would read.",
            "",
            "Take only the letter's text out of it."
        ),
        [DiagnosticCatalog.TextEncodingGuessed] = new(
            "the encoding of the text to import was guessed",
            "The file is not UTF-8. It was read as Windows-1252, the encoding of older programs for western Europe. If "
                + "it is in another one, accents and quotation marks are wrong.",
            "",
            "Look at the word in the message and at all accents. If they are wrong, open the file in an editor with "
                + "the right encoding and save it as UTF-8."
        ),
        [DiagnosticCatalog.TextCharacter] = new(
            "the text to import holds a character that cannot stand in a letter",
            "The text holds a character that cannot be printed, such as a control character, or a byte that means "
                + "nothing in its encoding.",
            "",
            "Delete the character, or type the word again. The caret shows where it is."
        ),
        [DiagnosticCatalog.QuotedPrintable] = new(
            "the text to import is still packed for the mail",
            "Mail travels in a code in which =E2=80=99 is an apostrophe and a = at a line's end means that the line "
                + "goes on. Somebody saved the text without unpacking it. Unpacked without the rest of the mail, "
                + "accents would be guesses.",
            "The Court=E2=80=99s treaty",
            "Open the mail in a mail program and copy the text from there:\n\nThe Court’s treaty"
        ),
        [DiagnosticCatalog.MailLinesLeftOut] = new(
            "lines of a mail are left out",
            "A mail's header, the signature behind a line with two hyphens, and the line that says who wrote what is "
                + "quoted belong to the mail, not to the letter. Nothing else says that they were there.",
            "From: Jane Roe <jane@example.org>\nDate: Wed, 22 May 2024 10:32\nSubject: Our letter",
            "If such a line belongs to the letter, write it into the text or into letter.yml."
        ),
        [DiagnosticCatalog.TextMarksKept] = new(
            "signs were kept as text that may have been meant otherwise",
            "The text has signs that could be markup, a list, a footnote or columns, but not surely. They are in the "
                + "letter as they are written.",
            "(a) listen\n(b) act",
            "See whether they are right; if not, write what was meant in Markdown:\n\n1. listen\n2. act"
        ),
        [DiagnosticCatalog.TextMarkdown] = new(
            "the text to import holds Markdown that a letter cannot hold",
            "The text holds HTML, code, words that are struck out, a check box, or a table whose rows differ. To leave "
                + "them out would change what the letter says.",
            "We ~~demand~~ ask",
            "Decide in the document, and save it again:\n\nWe ask"
        ),
        [DiagnosticCatalog.TextPictureLeftOut] = new(
            "a picture is left out",
            "A letter's text has no pictures. The message names the picture and the words before it.",
            "![Our logo][image1]",
            "If it is a logo, put it into the letterhead in letter.yml. If it shows text, type the text."
        ),
        [DiagnosticCatalog.TextMarkupLeftOut] = new(
            "markup is left out or read otherwise",
            "The words are in the letter, but something about them is not: that they are underlined, where a link "
                + "leads, its title, or a number in a list that counting does not give.",
            "1. listen\n3. act",
            "See whether the text is right without it:\n\n1. listen\n2. act"
        ),
        [DiagnosticCatalog.TextNote] = new(
            "a footnote and its mark do not match",
            "A mark leads to no footnote, a footnote has no mark, or two have one name. Something would be missing "
                + "from the letter.",
            "Our report says so.[^1]",
            "Write both:\n\nOur report says so.[^1]\n\n[^1]: Report of 2024."
        ),
    };
}
