using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP09xx: the forms beside the PDF.</summary>
internal static class FormsExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.TextOverLimit] = new(
            "the plain text has more characters than the form takes",
            "A web form with a limit cuts a text off, or refuses it, and what is missing is the end: the closing and "
                + "the signatories. Characters are counted as most forms count them: letters, spaces and signs, and "
                + "the end of a line as one.",
            "letterpdf build --also text --limit 4000",
            "Shorten the text; the hint says by how much, and which paragraphs are long. --wrap none writes each "
                + "paragraph in one line and so saves line ends. Footnotes, enclosures and the list can be left to "
                + "the PDF, if the form takes a file: say in the text that they are there."
        ),
        [DiagnosticCatalog.PartBeyondLimit] = new(
            "a part of the letter lies beyond the limit of characters",
            "This part begins where the form would take no more, so all of it would be missing. Each part of the "
                + "letter has one such message, however many paragraphs or signatories it has.",
            "letterpdf build --also text --limit 4000",
            "Shorten what stands before it. The message LP0900 says how many characters have to go."
        ),
    };
}
