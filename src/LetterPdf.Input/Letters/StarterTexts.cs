using System.Collections.Frozen;

namespace LetterPdf.Input;

/// <summary>Texts that `letterpdf init` writes for others to replace: if left in a letter, they would be
/// sent.</summary>
public static class StarterTexts
{
    private static readonly FrozenSet<string> Lines = new[]
    {
        "Name of your organization",
        "Street 1",
        "City, State 00000",
        "info@example.org",
        "www.example.org",
        "Name of the addressee",
        "Office of the addressee",
        "Organization of the addressee",
        "Street of the addressee",
        "City of the addressee",
        "What the letter is about",
        "Dear Name:",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Paragraphs = new[]
    {
        "We write as organizations that work for human rights. Replace this text with yours, with an empty line "
            + "between two paragraphs.",
        "Words can be set in italics or bold, and lead to a page on the web. A list looks like this:",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Names = new[]
    {
        "First Example Organization",
        "Second Example Organization, Regional Office",
        "Third Example Organization",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a line of letter.yml is still one of them.</summary>
    public static bool Contains(string line) => Lines.Contains(line);

    /// <summary>Whether a paragraph of the text is, without its signs of Markdown.</summary>
    public static bool ContainsParagraph(string text) => Paragraphs.Contains(text);

    /// <summary>Whether a name of the list is.</summary>
    public static bool ContainsName(string name) => Names.Contains(name);
}
