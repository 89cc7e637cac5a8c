namespace LetterPdf.Reflow;

/// <summary>What all parts of a Word file share.</summary>
internal sealed class WordParts
{
    public WordParts(ReflowedLetter letter)
    {
        Letter = letter;
        Design = new WordDesign(letter.Letter);
        Styles = new WordStyleSheet(Design);
        Lists = new WordLists(Design);
        Media = new WordMedia(Relations);
    }

    public ReflowedLetter Letter { get; }

    public WordDesign Design { get; }

    public WordStyleSheet Styles { get; }

    public WordLists Lists { get; }

    /// <summary>Those of the text itself.</summary>
    public WordRelations Relations { get; } = new();

    public WordMedia Media { get; }

    /// <summary>A writer of words in a part with these relationships.</summary>
    public WordInlines InlinesIn(WordRelations relations) => new(relations, Design, Letter.Outline.Language.Tag);
}
