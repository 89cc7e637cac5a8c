using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP05xx: typesetting.</summary>
internal static class TypesettingExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.OverfullLine] = new(
            "a line is wider than its measure",
            "A line could not be made to fit its width, because a word in it is too long and cannot be divided. It "
                + "reaches into the margin.",
            "",
            "Divide the word by a space or hyphen, use fewer columns, or make the type smaller."
        ),
        [DiagnosticCatalog.TextOffPaper] = new(
            "text runs off the paper",
            "A word is so long that it ends beyond the edge of the page, where nobody can read it.",
            "",
            "Divide the word by a space or hyphen, use fewer columns, or make the type smaller."
        ),
        [DiagnosticCatalog.TextAreaTooSmall] = new(
            "the margins leave no room for text",
            "The margins leave so little of the page that no text can be set on it.",
            "page: {margins: {left: 4in, right: 4in}}",
            "Make the margins smaller:\n\npage: {margins: 1in}"
        ),
        [DiagnosticCatalog.PageOneOverflows] = new(
            "a part of the letter is taller than a page",
            "A part of the letter that must stay together is taller than a page.",
            "",
            "Use a larger page, smaller margins or smaller type."
        ),
        [DiagnosticCatalog.DraftMarkNeedsMargins] = new(
            "the margins leave no room for a draft's mark",
            "Each page of a draft says at its head and foot that it is not for publication, so that nobody takes it "
                + "for the finished letter. "
                + "The words stand in the margins, and one of them is too small for type that can be read.",
            "page:\n  margins: {top: 0in, right: 1in, bottom: 0in, left: 1in}",
            "Leave at least 0.15in at the head and foot:\n\npage:\n  margins: {top: 0.5in, right: 1in, bottom: "
                + "0.5in, left: 1in}\n\n"
                + "The finished letter, built without --draft, has no such words and needs no such margins."
        ),
        [DiagnosticCatalog.NoSmallCapitals] = new(
            "the font has no small capitals or superior figures",
            "A part of the text is to be set in small capitals, or a footnote's number in superior figures, and the "
                + "font has none. Letters that are only made smaller look thin beside the text, and left as they "
                + "are they would not be what you asked for.",
            "The [Nato]{.smallcaps} treaty.",
            "Use a family that has small capitals, such as Source Serif 4, or write the words without brackets and "
                + "braces:\n\nThe NATO treaty."
        ),
        [DiagnosticCatalog.PictureTooWide] = new(
            "a picture is wider than the text",
            "A picture keeps its proportions. As high as it is to be, it is wider than the text and would reach "
                + "into the margin.",
            "letterhead: {name: Us, logo: {file: assets/banner.png, alt: Our banner, height: 60mm}}",
            "Give it a smaller height:\n\nletterhead: {name: Us, logo: {file: assets/banner.png, alt: Our banner, "
                + "height: 20mm}}"
        ),
        [DiagnosticCatalog.FieldOverflows] = new(
            "a part of the letter is larger than its field",
            "The format has a field for each part of the letter's head, and one of them does not hold its part. It "
                + "would stand on another, or outside the window of the envelope.",
            "page: {format: din-5008-b}\naddressee:\n  name: Jane Roe\n  address: [Room 1, Floor 2, House 3, Gate "
                + "4, Road 5, Town 6]",
            "Shorten the part that the message names; an address has six lines. Letters with longer ones are better "
                + "set in a format without fields:\n\npage: {format: us-block, size: a4}"
        ),
    };
}
