using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP01xx: the body's Markdown.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode UnsupportedMarkdown = DiagnosticCode.Error(101, "the body holds Markdown that a letter cannot hold", new(
        "The text is written in Markdown, which can hold more than a letter: HTML, code, pictures, check boxes, struck out words. A letter does not hold these, and leaving them out would change what you say.",
        "We are <b>alarmed</b>.",
        "Write it with what a letter holds, or put a backslash before a sign that is meant as it is:\n\nWe are **alarmed**."));

    public static readonly DiagnosticCode MarkdownNotSupportedYet = DiagnosticCode.Error(102, "the body holds Markdown that this version does not support yet", new(
        "The text uses a part of Markdown that this version cannot set yet. It is refused rather than left out.",
        "",
        "Write it in another way, or use a later version of the program."));

    public static readonly DiagnosticCode EmptyBody = DiagnosticCode.Error(103, "the body holds no text", new(
        "The letter's text is empty.",
        "",
        "Write the text into the file that 'body' names."));

    public static readonly DiagnosticCode HeadingLevelSkipped = DiagnosticCode.Error(104, "a heading skips a level", new(
        "Headings are numbered by their signs #, and people who listen to the letter find their way by these levels. A heading can go one level deeper than the one above it, not two.",
        "# Our concerns\n\n### Threats",
        "Remove a sign:\n\n# Our concerns\n\n## Threats"));

    public static readonly DiagnosticCode InvalidLink = DiagnosticCode.Error(105, "a link does not lead to a full web or mail address", new(
        "A link must lead to a full address that works from anywhere, and must have words to click on.",
        "[our report](reports/2024.html)",
        "Write the whole address:\n\n[our report](https://example.org/reports/2024.html)"));

    public static readonly DiagnosticCode MarkdownLimit = DiagnosticCode.Error(106, "the body is nested too deeply or has too long a line", new(
        "A paragraph is longer than ten printed pages, or lists and quotations are nested too deeply. No letter is like that.",
        "",
        "Put blank lines between paragraphs; look for a long run of one sign."));

    public static readonly DiagnosticCode BodyEncoding = DiagnosticCode.Error(107, "the body's file is not UTF-8", new(
        "The text's file must be saved as UTF-8. A byte here means nothing in UTF-8.",
        "",
        "Open the file in an editor, choose 'Save as' with the encoding UTF-8, and look at the accents again."));

    public static readonly DiagnosticCode InvalidBodyText = DiagnosticCode.Error(108, "the body holds a character that cannot stand in a letter", new(
        "The text holds a character that cannot be printed, such as a control character, or a sign that stands where a letter was lost.",
        "",
        "Delete the character, or type the word again. The caret shows where it is."));

    public static readonly DiagnosticCode EmptyMarkdownElement = DiagnosticCode.Error(109, "a heading, list item or quotation of the body is empty", new(
        "A heading, a list item or a quotation is there and says nothing. Somebody who listens to the letter would hear that something begins, and nothing follows.",
        "- first\n-\n- third",
        "Fill it in or remove it. A sign that is meant as it is gets a backslash: \\#"));

    public static readonly DiagnosticCode FootnoteUnused = DiagnosticCode.Error(110, "nothing refers to a footnote", new(
        "A footnote is written and no place in the text refers to it. It would not appear anywhere.",
        "Our report says so.\n\n[^1]: Report of 2024.",
        "Write its mark where it belongs:\n\nOur report says so.[^1]"));

    public static readonly DiagnosticCode FootnoteTwice = DiagnosticCode.Error(111, "two footnotes have one name", new(
        "Two footnotes have the same mark. A reference to it could mean either.",
        "[^1]: Report of 2023.\n[^1]: Report of 2024.",
        "Give each a name of its own; the numbers on paper are counted by the program:\n\n[^1]: Report of 2023.\n[^2]: Report of 2024."));

    public static readonly DiagnosticCode FootnoteMissing = DiagnosticCode.Error(112, "a reference leads to no footnote", new(
        "The text refers to a footnote that is not there.",
        "Our report says so.[^report]",
        "Write the footnote on a line of its own, anywhere in the text:\n\n[^report]: Report of 2024."));

    public static readonly DiagnosticCode FootnoteNested = DiagnosticCode.Error(113, "a footnote refers to a footnote", new(
        "Footnotes stand at the foot of the page and cannot have footnotes of their own.",
        "[^1]: Report of 2024.[^2]",
        "Put the second text into the first footnote."));

    public static readonly DiagnosticCode UnknownSpanClass = DiagnosticCode.Error(114, "the braces after a bracket name nothing that a letter knows", new(
        "Text in brackets followed by braces is set in a special way. A letter knows one way: small capitals.",
        "[NATO]{.red}",
        "Write {.smallcaps}, or put a backslash before a bracket that is meant as it is:\n\n[NATO]{.smallcaps}"));

    private static ImmutableArray<DiagnosticCode> Markdown =>
    [
        UnsupportedMarkdown, MarkdownNotSupportedYet, EmptyBody, HeadingLevelSkipped, InvalidLink, MarkdownLimit,
        BodyEncoding, InvalidBodyText, EmptyMarkdownElement, FootnoteUnused, FootnoteTwice, FootnoteMissing, FootnoteNested,
        UnknownSpanClass,
    ];
}
