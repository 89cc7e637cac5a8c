using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP00xx: letter.yml.</summary>
internal static class LetterFileExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.YamlSyntax] = new(
            "letter.yml is not well-formed YAML",
            "letter.yml is written in YAML: keys with values, nested by indentation. At this place the file breaks "
                + "YAML's rules, so that what follows it cannot be read. The usual reasons are a colon inside a "
                + "text without quotation marks, a quotation mark or bracket that is never closed, a tab, and "
                + "indentation that does not line up.",
            "subject: Justice: our concern",
            "Put texts with a colon in quotation marks, indent with spaces, and let keys of one level begin in one "
                + "column:\n\nsubject: \"Justice: our concern\""
        ),
        [DiagnosticCatalog.YamlFeature] = new(
            "letter.yml uses a feature of YAML that a letter does not need",
            "YAML has features that a letter does not need and that can hide what a file says: anchors (&), aliases "
                + "(*), tags (!), merge keys (<<) and several documents in a file. They are refused.",
            "subject: &s Threats\ntitle: *s",
            "Write the value out. A text that begins with one of these characters goes in quotation marks:\n\nsubject: "
                + "\"*Urgent*\""
        ),
        [DiagnosticCatalog.YamlLimit] = new(
            "letter.yml is nested too deeply or holds too much",
            "A letter needs a few levels of keys and some hundred values. This file has so many that it cannot be a "
                + "letter.",
            "",
            "Look for a list that was pasted into letter.yml by accident. Signatories belong in the CSV, the text "
                + "in body.md."
        ),
        [DiagnosticCatalog.DuplicateKey] = new(
            "a key stands twice in the same place",
            "The same key stands twice in one place. Only one of the two values can hold, and the program does not "
                + "choose.",
            "date: 2024-05-22\ndate: 2024-05-23",
            "Remove one of the lines. The message says where the first one is."
        ),
        [DiagnosticCatalog.UnknownKey] = new(
            "a key is unknown",
            "letter.yml can have certain keys only, and this is not one of them. Often it is a mistake of typing; were "
                + "it ignored, the letter would lack what the key says.",
            "saluation: \"Dear President Biden:\"",
            "Correct it as the message suggests, or remove the line:\n\nsalutation: \"Dear President Biden:\""
        ),
        [DiagnosticCatalog.MissingKey] = new(
            "a required key is missing",
            "A letter, or a part of one, cannot be made without this key.",
            "addressee: {organization: The White House}",
            "Add the key:\n\naddressee: {name: The President, organization: The White House}"
        ),
        [DiagnosticCatalog.WrongType] = new(
            "a value is of the wrong kind",
            "A key has a value of a wrong kind, such as one text where a list is expected, or a text where keys of "
                + "its own are expected.",
            "cc: Office of the Prosecutor",
            "Write the value as the message says. A list has brackets, or a hyphen before each item:\n\ncc: [Office "
                + "of the Prosecutor]"
        ),
        [DiagnosticCatalog.EmptyValue] = new(
            "a key has no value",
            "A key is there and has no value. It could have been forgotten.",
            "closing:",
            "Write the value, or remove the key."
        ),
        [DiagnosticCatalog.NotSupportedYet] = new(
            "a key or value is not supported by this version yet",
            "The key or value belongs to the form of letter.yml, but this version of the program cannot do it yet. "
                + "It is refused rather than ignored, so that no letter lacks what you asked for.",
            "output: {conformance: [pdf/a-3a, pdf/ua-1]}",
            "Remove it, or use a later version of the program."
        ),
        [DiagnosticCatalog.UnsupportedLanguage] = new(
            "the language is not supported",
            "The language decides hyphenation, the names of months and the words that the program adds. This one is "
                + "not among those that this version knows.",
            "language: english",
            "Write one of the languages that the message names, such as:\n\nlanguage: en-US"
        ),
        [DiagnosticCatalog.InvalidChoice] = new(
            "a value is not one of those that the key can have",
            "The key has one of a few words as its value, and this is not one of them.",
            "type: {align: justified}",
            "Write one of the words that the message names:\n\ntype: {align: justify}"
        ),
        [DiagnosticCatalog.InvalidLength] = new(
            "a value is not a length",
            "A length is a number and a unit without a space between them: in, mm, pt or em.",
            "page: {margins: 1}",
            "Write the unit:\n\npage: {margins: 1in}"
        ),
        [DiagnosticCatalog.LengthOutOfRange] = new(
            "a length is smaller or larger than is sensible",
            "The length is smaller or larger than makes sense at this place: letters would touch, or nothing would "
                + "fit on the page.",
            "type: {size: 1pt}",
            "Write a length within the bounds that the message names:\n\ntype: {size: 11pt}"
        ),
        [DiagnosticCatalog.InvalidNumber] = new(
            "a value is not a whole number in the right range",
            "A whole number within certain bounds is expected here.",
            "signatories: {file: data/signatories.csv, columns: two}",
            "Write the number in digits, within the bounds that the message names:\n\nsignatories: {file: "
                + "data/signatories.csv, columns: 2}"
        ),
        [DiagnosticCatalog.InvalidOutputFile] = new(
            "the output's file name is not the name of a PDF",
            "The output's name decides what programs do with the file. It must be that of a PDF.",
            "output: {file: out/letter.docx}",
            "Let it end in .pdf:\n\noutput: {file: out/letter.pdf}"
        ),
        [DiagnosticCatalog.UnsupportedConformance] = new(
            "the list of standards is not one that can be met together",
            "The key says which standards the file promises to meet: one of PDF/A's (for archives), PDF/UA-1 (for "
                + "screen readers), or both. A file can't meet two of PDF/A's at once, and other standards are for "
                + "other things.",
            "output: {conformance: [pdf/x-4]}",
            "Leave the key out, or write:\n\noutput: {conformance: [pdf/a-2a, pdf/ua-1]}"
        ),
        [DiagnosticCatalog.MissingTitle] = new(
            "the letter has neither title nor subject",
            "A PDF that everybody can use has a title: a screen reader says it first, and a browser shows it in its "
                + "tab. It is 'title', or 'subject' where there is no title.",
            "date: 2024-05-22\nbody: data/body.md",
            "Add one of the two:\n\nsubject: Threats to the International Criminal Court"
        ),
        [DiagnosticCatalog.InvalidText] = new(
            "a text holds a character that cannot stand in a letter",
            "The text holds a character that cannot be printed, such as a control character, or a sign that stands "
                + "where a letter was lost.",
            "",
            "Delete the character, or type the word again. The caret shows where it is."
        ),
        [DiagnosticCatalog.LetterFileEncoding] = new(
            "letter.yml is not UTF-8",
            "letter.yml must be saved as UTF-8, the usual way to write letters of all languages as bytes. A byte "
                + "here means nothing in UTF-8.",
            "",
            "Open the file in an editor, choose 'Save as' with the encoding UTF-8, and look at the accents again."
        ),
        [DiagnosticCatalog.EmptyLetterFile] = new(
            "letter.yml holds no letter",
            "The file is there and says nothing.",
            "",
            "Write at least a date, a subject and a body; 'letterpdf init' makes a letter to begin with."
        ),
        [DiagnosticCatalog.InvalidPicture] = new(
            "a file is not a picture that a letter can hold",
            "A logo or the picture of a signature is a PNG, JPEG or SVG file. One that is damaged, or that has "
                + "parts which programs draw in different ways, is refused: "
                + "it would look right here and wrong elsewhere. The message names what was found.",
            "letterhead: {name: Us, logo: {file: logo.docx, alt: Our logo}}",
            "Save the picture as PNG, JPEG or SVG, and write that name:\n\nletterhead: {name: Us, logo: {file: "
                + "logo.png, alt: Our logo}}"
        ),
        [DiagnosticCatalog.StarterText] = new(
            "a text is still the one that a new letter begins with",
            "'letterpdf init' writes texts that are there to be replaced, such as \"Name of the addressee\", a text of "
                + "a few lines and three organizations. This one was left; it would be printed and sent.",
            "addressee: {name: Name of the addressee}",
            "Write your own text, or remove the line. Put your own list in place of the examples."
        ),
        [DiagnosticCatalog.FormatNeedsA4] = new(
            "the format is made for another sheet",
            "The formats of DIN 5008 have the address where the window of an envelope shows it, in millimetres from "
                + "the corner of an A4 sheet. On another sheet it would be seen elsewhere, or not at all.",
            "page: {format: din-5008-b, size: letter}",
            "Leave the size out, or take a format that is made for your paper:\n\npage: {format: us-block, size: "
                + "letter}"
        ),
        [DiagnosticCatalog.InvalidHyphenation] = new(
            "a word with its own places for hyphens is no such word",
            "Under 'hyphenation' you say where words may be divided at a line's end: a word of letters, with a "
                + "hyphen at each place. This text is something else.",
            "type: {hyphenation: [\"Ge-richts hof\"]}",
            "Write one word per item, with single hyphens between its letters. A word without any is never divided:\n"
                + "\ntype: {hyphenation: [Ge-richts-hof, Selenskyj]}"
        ),
        [DiagnosticCatalog.DuplicateSignature] = new(
            "two signatures have one name",
            "Each entry of 'signature' makes a place in the PDF that one signer signs later. Places of one name "
                + "can't be told apart, by a screen reader or by whoever has to choose one.",
            "signature: [{name: Example Alliance}, {name: Example Alliance}]",
            "Remove one, or say in its name who signs for whom:\n\nsignature: [{name: Jane Roe for the Example "
                + "Alliance}, {name: Example Alliance}]"
        ),
        [DiagnosticCatalog.TooManySignatures] = new(
            "the letter asks for too many electronic signatures",
            "A file is signed by a few, one after another, each with a certificate. Organizations that join a "
                + "letter are signatories, and stand in the list.",
            "",
            "Keep those who sign the file itself under 'signature', 20 at most, and put the others into the list of "
                + "signatories."
        ),
        [DiagnosticCatalog.IdentifierTooLong] = new(
            "the letter's identifier is too long",
            "'id' is a short name under which the letter is filed and found again, such as a file number or an "
                + "address. It has 255 characters at most.",
            "",
            "Write the number or address alone:\n\nid: HRW/2024/117"
        ),
        [DiagnosticCatalog.TextCut] = new(
            "a text ends at the # sign, and more follows",
            "In letter.yml a space and the # sign begin a note, which is not read. Here a text without quotation "
                + "marks is followed by one that looks like more of the text: "
                + "a single space stands before the sign, or a number right after it. Notes with two spaces or "
                + "more before the sign are taken for notes without a word.",
            "address:\n  - 12 High Street #4",
            "Put the whole text in quotation marks. If it is a note, write two spaces before the # sign:\n\n"
                + "address:\n  - \"12 High Street #4\""
        ),
        [DiagnosticCatalog.CurlyText] = new(
            "a text stands in curly quotation marks, which are printed",
            "Word processors and phones make curly quotation marks of straight ones. In letter.yml only straight "
                + "ones hold a text together; curly ones are part of it, and are printed.",
            "subject: “Threats to the Court”",
            "Write straight quotation marks. Where the curly ones belong to the text, put straight ones around "
                + "them:\n\nsubject: \"“Never again”\""
        ),
        [DiagnosticCatalog.ListSplit] = new(
            "a comma in brackets may have split a line in two",
            "In brackets each comma begins a new line of the list. What follows this one looks like the rest of the "
                + "line before it.",
            "address: [1600 Pennsylvania Avenue NW, Washington, D.C. 20500]",
            "Put a line that holds a comma in quotation marks, or write each line after a hyphen:\n\naddress: [1600 "
                + "Pennsylvania Avenue NW, \"Washington, D.C. 20500\"]"
        ),
        [DiagnosticCatalog.InvalidDate] = new(
            "a value is not a date",
            "A date is written as year-month-day. Other ways are read differently in different countries, and some "
                + "days do not exist; the program does not guess.",
            "date: 31 June 2026",
            "Write it like this:\n\ndate: 2026-06-30"
        ),
        [DiagnosticCatalog.ForeignFile] = new(
            "a file is of another kind than the letter needs",
            "letter.yml and the text of a letter are plain text, and a list is a CSV file or a workbook. This file is "
                + "something else, such as a Word document, an old workbook (.xls) or a PDF, whatever its name says.",
            "signatories: {file: list.xls}",
            "Open the file in the program that made it, save it as the message says, and write that name. A text in "
                + "Word becomes the letter's text by 'letterpdf import'."
        ),
        [DiagnosticCatalog.CurlyValue] = new(
            "a date, file name or other word stands in curly quotation marks",
            "Word processors and phones make curly quotation marks of straight ones. In letter.yml they belong to "
                + "the value itself, and there is no such date, file or choice.",
            "date: “2024-05-22”",
            "Remove them, or write straight ones:\n\ndate: 2024-05-22"
        ),
        [DiagnosticCatalog.TextJoined] = new(
            "a hyphen begins another line of a text",
            "A line that is indented further than the text above it goes on with that text, even where it begins "
                + "with a hyphen, as items of a list do. Both are printed as one line.",
            "cc:\n  - Office of the Prosecutor\n   - The White House",
            "Let the hyphens of a list stand in one column. If it is one text, put it in quotation marks:\n\ncc:\n  "
                + "- Office of the Prosecutor\n  - The White House"
        ),
        [DiagnosticCatalog.InvalidMailAddress] = new(
            "a text is not one e-mail address",
            "The draft of an e-mail goes to this address, so it must be an address alone: no name before it, no second "
                + "address after it, no brackets. The name in the draft is the addressee's.",
            "email: The Secretariat <office@example.org>",
            "Write the address alone:\n\nemail: office@example.org"
        ),
    };
}
