using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP0801 to LP0829: texts from word processors.</summary>
internal static class ImportExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.TextFileUnreadable] = new(
            "a document cannot be read",
            "The document is damaged, was not copied whole, or is protected. Nothing is taken from it, since a part "
                + "of it might be missing.",
            "",
            "Open it in the word processor, save it again as .docx, and import that file."
        ),
        [DiagnosticCatalog.OtherTextKind] = new(
            "the text to import is a file of another kind",
            "'letterpdf import' reads .docx, as Word, Google Docs and LibreOffice write it, and plain text (.txt, "
                + ".md). The file is something else, whatever its name says.",
            "",
            "Open it in the program that made it, and save its text as .docx."
        ),
        [DiagnosticCatalog.TextEmpty] = new(
            "the text to import is empty",
            "There is no paragraph with words. Perhaps all of them are in text boxes, deleted by tracked changes, or "
                + "in a mail's header or signature.",
            "",
            "See whether the right file was chosen."
        ),
        [DiagnosticCatalog.TrackedRefused] = new(
            "the text has tracked changes, and they are refused",
            "With '--tracked refuse', a text is only taken after somebody has decided about each change.",
            "",
            "Accept or decline the changes in the word processor, and import the text again."
        ),
        [DiagnosticCatalog.ContentElsewhere] = new(
            "a part of the text is in another file",
            "The document shows the contents of another file. They are not in it as text, so they would be missing in "
                + "the letter.",
            "",
            "Copy them into the document, and import that again."
        ),
        [DiagnosticCatalog.PictureLeftOut] = new(
            "a picture or an embedded file is left out",
            "The text of a letter holds no pictures, drawings, charts or files.",
            "",
            "A logo and pictures of signatures stand in letter.yml; put the file beside it. Say the rest in words.\n\n"
                + "letterhead:\n  name: Example Organization\n  logo: {file: assets/logo.png, alt: Our logo}"
        ),
        [DiagnosticCatalog.TextBoxLeftOut] = new(
            "a text box is left out",
            "A text box has no place in the order of the text, so nobody can tell where it should be read. The "
                + "message holds all that it says.",
            "",
            "Type it into the text where it belongs."
        ),
        [DiagnosticCatalog.EquationLeftOut] = new(
            "an equation is left out",
            "A letter has no equations. The message holds its characters.",
            "",
            "Write it in words or in plain characters."
        ),
        [DiagnosticCatalog.SignLeftOut] = new(
            "a sign is left out",
            "The sign comes from a font of signs and has no known character, or it cannot be printed.",
            "",
            "Look at it in the document, and type the character that it shows."
        ),
        [DiagnosticCatalog.PromptLeftOut] = new(
            "an empty form, a field without text or a reading is left out",
            "A prompt such as 'Click here to enter text' is no text of the letter; a field can show nothing; and a "
                + "letter has no small signs above the text.",
            "",
            "See that nothing is missing there."
        ),
        [DiagnosticCatalog.HiddenTextLeftOut] = new(
            "hidden text is left out",
            "Text that the word processor hides is not printed by it either. The message holds all of it.",
            "",
            "If it belongs in the letter, type it into the text."
        ),
        [DiagnosticCatalog.StruckTextLeftOut] = new(
            "struck-out text is left out",
            "Text that is struck out usually is to go. A letter cannot show it as struck out, and printed plainly it "
                + "would say what somebody crossed out. The message holds all of it.",
            "",
            "If it belongs in the letter, type it into the text."
        ),
        [DiagnosticCatalog.RunningTextLeftOut] = new(
            "a header or footer is left out",
            "What stands at the top or bottom of every page is no part of the text. The message holds it.",
            "",
            "The letterhead and the footer stand in letter.yml; pages are numbered by the program."
        ),
        [DiagnosticCatalog.NoteLeftOut] = new(
            "a note is left out",
            "The note stands in another note, or nothing in the text refers to it. The message holds it.",
            "",
            "Put what it says into the text or into another footnote."
        ),
        [DiagnosticCatalog.FieldTaken] = new(
            "text that the word processor computes is taken as it is",
            "Page numbers, references, tables of contents and dates are computed by the word processor. The letter "
                + "holds what they showed when the document was saved.",
            "",
            "See that it is still right; type a date that is meant."
        ),
        [DiagnosticCatalog.LookLeftOut] = new(
            "a look that a letter does not have is left out",
            "The text is underlined, raised, lowered or shown in capitals. A letter does not show this; the text is "
                + "there as it was typed.",
            "",
            "Where it carries meaning, write it in another way: in bold, or with capitals that are typed."
        ),
        [DiagnosticCatalog.TextMarked] = new(
            "text is highlighted",
            "Somebody has marked the text, perhaps because something is to be done there. The letter holds the text "
                + "without the mark.",
            "",
            "See that nothing is left to do there."
        ),
        [DiagnosticCatalog.LinkLeftOut] = new(
            "a link is taken as text",
            "The link leads to a place in the document, to a file, or to something that is no web or mail address. "
                + "Nobody who gets the letter could follow it.",
            "",
            "Write a full address, or leave the words without a link."
        ),
        [DiagnosticCatalog.BreakLeftOut] = new(
            "a break is left out",
            "A letter divides its pages by itself, and headings and cells of tables have one line.",
            "",
            "See that the text reads well there."
        ),
        [DiagnosticCatalog.TabbedLines] = new(
            "lines in columns by tabs became plain text",
            "Paragraphs in a row hold tabs between words, as in a table. A letter has no tabs: a space stands for "
                + "each.",
            "",
            "If they are a table, make one of them:\n\n| Date | Place |\n| --- | --- |\n| 3 May | Lima |"
        ),
        [DiagnosticCatalog.LabelsChange] = new(
            "items of a list have other labels than in the document",
            "A letter numbers the items of its lists 1., 2., 3. The document shows letters, Roman numerals or several "
                + "numbers.",
            "",
            "See that no sentence refers to an item by its old label, such as 'see (b)'."
        ),
        [DiagnosticCatalog.EndnotesMoved] = new(
            "an endnote became a footnote",
            "A letter has footnotes, at the bottom of the page, and no notes at its end.",
            "",
            "Nothing needs to be done if that is right."
        ),
        [DiagnosticCatalog.TableChanged] = new(
            "a table is simpler than in the document",
            "A table of a letter has one row of headings and a cell of one line for each column. Cells that cover "
                + "several columns or rows, tables in cells and cells of several paragraphs do not fit.",
            "",
            "Compare the table with the document, and write it as it should be."
        ),
        [DiagnosticCatalog.BodyNotYet] = new(
            "the imported text is not yet one that a letter can hold",
            "The text was imported, and something in it is more than a letter can hold, such as a table of many pages, "
                + "or nothing is left of it because all lines are parts that stand in letter.yml.",
            "",
            "Change the place that the message shows, in the new text or in the document."
        ),
    };
}
