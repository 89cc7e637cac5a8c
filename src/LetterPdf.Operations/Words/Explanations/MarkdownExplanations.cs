using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP01xx: the body's Markdown.</summary>
internal static class MarkdownExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.UnsupportedMarkdown] = new(
            "the body holds Markdown that a letter cannot hold",
            "The text is written in Markdown, which can hold more than a letter: HTML, code, pictures, check boxes, "
                + "struck out words. A letter does not hold these, and leaving them out would change what you say.",
            "We are <b>alarmed</b>.",
            "Write it with what a letter holds, or put a backslash before a character that is meant "
                + "as it is:\n\nWe are "
                + "**alarmed**."
        ),
        [DiagnosticCatalog.MarkdownNotSupportedYet] = new(
            "the body holds Markdown that this version does not support yet",
            "The text uses a part of Markdown that this version cannot set yet. It is refused rather than left out.",
            "",
            "Write it in another way, or use a later version of the program."
        ),
        [DiagnosticCatalog.EmptyBody] = new(
            "the body holds no text",
            "The letter's text is empty.",
            "",
            "Write the text into the file that 'body' names."
        ),
        [DiagnosticCatalog.HeadingLevelSkipped] = new(
            "a heading skips a level",
            "Headings are numbered by their # signs, and people who listen to the letter find their way by these "
                + "levels. A heading can go one level deeper than the one above it, not two.",
            "# Our concerns\n\n### Threats",
            "Remove a sign:\n\n# Our concerns\n\n## Threats"
        ),
        [DiagnosticCatalog.InvalidLink] = new(
            "a link does not lead to a full web or mail address",
            "A link must lead to a full address that works from anywhere, and must have words to click on.",
            "[our report](reports/2024.html)",
            "Write the whole address:\n\n[our report](https://example.org/reports/2024.html)"
        ),
        [DiagnosticCatalog.MarkdownLimit] = new(
            "the body is nested too deeply or has too long a line",
            "A paragraph is longer than ten printed pages, or lists and quotations are nested too deeply. No letter "
                + "is like that.",
            "",
            "Put blank lines between paragraphs; look for a long run of one character."
        ),
        [DiagnosticCatalog.BodyEncoding] = new(
            "the body's file is not UTF-8",
            "The text's file must be saved as UTF-8. A byte here means nothing in UTF-8.",
            "",
            "Open the file in an editor, choose 'Save as' with the encoding UTF-8, and look at the accents again."
        ),
        [DiagnosticCatalog.InvalidBodyText] = new(
            "the body holds a character that cannot stand in a letter",
            "The text holds a character that cannot be printed, such as a control character, or a sign that stands "
                + "where a letter was lost.",
            "",
            "Delete the character, or type the word again. The caret shows where it is."
        ),
        [DiagnosticCatalog.EmptyMarkdownElement] = new(
            "a heading, list item or quotation of the body is empty",
            "A heading, a list item or a quotation is there and says nothing. Somebody who listens to the letter "
                + "would hear that something begins, and nothing follows.",
            "- first\n-\n- third",
            "Fill it in or remove it. A sign that is meant as it is gets a backslash: \\#"
        ),
        [DiagnosticCatalog.FootnoteUnused] = new(
            "nothing refers to a footnote",
            "A footnote is written and no place in the text refers to it. It would not appear anywhere.",
            "Our report says so.\n\n[^1]: Report of 2024.",
            "Write its mark where it belongs:\n\nOur report says so.[^1]"
        ),
        [DiagnosticCatalog.FootnoteTwice] = new(
            "two footnotes have one name",
            "Two footnotes have the same mark. A reference to it could mean either.",
            "[^1]: Report of 2023.\n[^1]: Report of 2024.",
            "Give each a name of its own; the numbers on paper are counted by the program:\n\n[^1]: Report of "
                + "2023.\n[^2]: Report of 2024."
        ),
        [DiagnosticCatalog.FootnoteMissing] = new(
            "a reference leads to no footnote",
            "The text refers to a footnote that is not there.",
            "Our report says so.[^report]",
            "Write the footnote on a line of its own, anywhere in the text:\n\n[^report]: Report of 2024."
        ),
        [DiagnosticCatalog.FootnoteNested] = new(
            "a footnote refers to a footnote",
            "Footnotes stand at the foot of the page and cannot have footnotes of their own.",
            "[^1]: Report of 2024.[^2]",
            "Put the second text into the first footnote."
        ),
        [DiagnosticCatalog.UnknownSpanClass] = new(
            "the braces after a bracket name nothing that a letter knows",
            "Text in brackets followed by braces is set in a special way. A letter knows one way: small capitals.",
            "[NATO]{.red}",
            "Write {.smallcaps}, or put a backslash before a bracket that is meant as it is:\n\n[NATO]{.smallcaps}"
        ),
        [DiagnosticCatalog.FrontMatter] = new(
            "the text begins with settings of another program",
            "Programs for web sites put settings before a text, between two lines of --- or +++. A letter has its "
                + "settings in letter.yml; printed, these would be a heading without sense.",
            "---\nlayout: post\ntitle: Our call\n---\n\nWe write to you.",
            "Remove these lines; write what belongs to the letter into letter.yml:\n\ntitle: Our call"
        ),
        [DiagnosticCatalog.LeftoverMarkup] = new(
            "markup characters are printed as they are",
            "The text holds signs that were probably meant as markup and are none here: emphasis marks that do "
                + "not stand directly around whole words, or signs of another kind of Markdown, of a wiki or of "
                + "TeX. They would be printed.",
            "We say **“never again”**to all.",
            "Write it as a letter knows it, with a space or a sign outside; a backslash before a "
                + "character prints it as "
                + "it is:\n\nWe say **“never again”** to all."
        ),
        [DiagnosticCatalog.TypedList] = new(
            "lines look like a list and are none",
            "Lines begin with a bullet or a letter as word processors make them. Markdown does not know these "
                + "signs: the items run together in one paragraph. Or a sentence begins with a number and a stop, "
                + "which Markdown takes for an item.",
            "We ask you to:\n• listen\n• act",
            "Begin each item with a hyphen, or with 1. for numbers:\n\n- listen\n- act"
        ),
        [DiagnosticCatalog.ListNumbers] = new(
            "the numbers of a list are not printed as written",
            "Markdown counts a list's items on from the first number, whatever stands before the others. What is "
                + "printed is then not what is written, and references to a number are wrong.",
            "1. listen\n3. act",
            "Correct the numbers:\n\n1. listen\n2. act"
        ),
        [DiagnosticCatalog.UnderlinedHeading] = new(
            "a line of hyphens or equals signs makes a heading of the text above it",
            "A line of hyphens or equals signs directly below a text makes a heading of it. Often it was meant as "
                + "a rule.",
            "We thank you.\n---",
            "Put a blank line between a text and a rule; write a heading with ##:\n\n## Our concerns"
        ),
        [DiagnosticCatalog.BrokenWord] = new(
            "a hyphen from a line's end was left in a word",
            "The text was copied from somewhere where a line ended inside a word. The hyphen is still there.",
            "the Fourth Amend- ment",
            "Write the word whole:\n\nthe Fourth Amendment"
        ),
        [DiagnosticCatalog.RepeatedBlanks] = new(
            "two spaces are set as one",
            "Two spaces or more stand between words. The letter has one: the width of spaces is the program's "
                + "business.",
            "We write to you.  We ask you to act.",
            "Write one space; for wider gaps there are tables, and lines of their own."
        ),
        [DiagnosticCatalog.JoinedLines] = new(
            "lines are not joined or broken as they seem to be",
            "In Markdown the lines of a paragraph are one text, and a backslash or two spaces at a line's end break "
                + "it. These lines look as if it were meant otherwise: short ones that are joined, long ones that "
                + "stay broken, a sentence that a blank line cuts.",
            "Jane Roe\n12 High Street\nSpringfield",
            "End each line that is to stay with a backslash:\n\nJane Roe\\\n12 High Street\\\nSpringfield"
        ),
        [DiagnosticCatalog.TypedNote] = new(
            "notes are typed, not written as footnotes",
            "The text has marks of notes, such as raised digits or numbers in brackets, or a section of notes at "
                + "the end. They are set as plain text: nobody can go from the mark to the note, and the numbers "
                + "count nothing.",
            "Our report says so.¹",
            "Write footnotes; they stand at the foot of the page:\n\nOur report says so.[^1]\n\n[^1]: Report of 2024."
        ),
        [DiagnosticCatalog.PartInBody] = new(
            "a part of the letter stands in its text",
            "A letter's date, addressee, subject, salutation, closing, signers and signatories stand in letter.yml, "
                + "so that each is set in its place and known to a screen reader. One of them stands in the text; "
                + "where letter.yml has it too, it is printed twice.",
            "Dear President Biden:\n\nWe write to you.",
            "Remove it from the text:\n\nWe write to you."
        ),
        [DiagnosticCatalog.TableRowTooLong] = new(
            "a row of a table has more cells than the table's head",
            "The table's head says how many columns there are. A row with more of them has a cell that stands under "
                + "nothing; usually a | sign belongs to a text.",
            "| Year | Cases |\n|---|---|\n| 2023 | 12 | 14 |",
            "Remove the cell, add a column, or write a backslash before a character that belongs to "
                + "the text:\n\n| 2023 "
                + "| 12 \\| 14 |"
        ),
        [DiagnosticCatalog.TableRowShort] = new(
            "a row of a table has fewer cells than the table's head",
            "The missing cells are set empty. If a | sign was forgotten, two cells became one.",
            "| Year | Cases |\n|---|---|\n| 2023 |",
            "Write a | sign for each cell, also for an empty one:\n\n| 2023 | |"
        ),
        [DiagnosticCatalog.MixedQuotation] = new(
            "the text has typewriter characters",
            "Most of the text has curly quotation marks or apostrophes and some are straight, as on a typewriter; "
                + "or two hyphens stand where a dash seems meant. In print the difference is seen.",
            "The State’s duty and the State's word",
            "Write the curly one everywhere:\n\nThe State’s duty and the State’s word"
        ),
        [DiagnosticCatalog.LinkUnused] = new(
            "a line defines a link that nothing uses",
            "A line that begins with words in brackets and a colon says where links of that name lead, and is not "
                + "shown itself. No link has this name, so nothing of the line reaches the letter.",
            "[Note]: https://example.org",
            "Remove the line, use it in the text, or show it:\n\n\\[Note]: https://example.org"
        ),
        [DiagnosticCatalog.LinkTitle] = new(
            "the title of a link is not shown",
            "Markdown lets a link have a second text in quotation marks, which a web page shows under the pointer. "
                + "A letter does not show it.",
            "[our report](https://example.org \"Report of 2024\")",
            "Write it into the text, or remove it:\n\n[our report of 2024](https://example.org)"
        ),
        [DiagnosticCatalog.PageRemains] = new(
            "something of the pages that the text was copied from came along",
            "Text that is copied from a PDF brings the numbers of its pages along, and letters that were joined in "
                + "print as one character (ﬁ for fi).",
            "We ask you to act.\n\n2\n\nWe thank you.",
            "Remove the number; write joined letters one by one."
        ),
    };
}
