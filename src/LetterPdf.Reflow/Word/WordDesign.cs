using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>How a letter looks in Word: the proportions of its PDF, in a font that recipients have.</summary>
/// <param name="letter">The letter.</param>
internal sealed class WordDesign(Letter letter)
{
    private const string FontOfRecipients = "Times New Roman";

    /// <summary>The program's own font is on no recipient's computer, and the United Nations' bodies ask for Times New
    /// Roman; a font that the senders chose they have.</summary>
    public string Font { get; } =
        string.Equals(letter.Type.Family, TypeSetup.Default.Family, StringComparison.OrdinalIgnoreCase)
            ? FontOfRecipients
            : letter.Type.Family;

    public Length Size => letter.Type.Size;

    public Length Leading => letter.Type.Leading;

    /// <summary>Between paragraphs.</summary>
    public Length ParagraphSpace => Leading * 0.5;

    /// <summary>Of lists and quotations.</summary>
    public Length Indent => Size * 2;

    /// <summary>Of a name's second line.</summary>
    public Length HangingIndent => Size * 0.82;

    public Length ColumnGap => Size * 1.64;

    /// <summary>Lines of text between the margins; "both" for justified.</summary>
    public string Alignment => letter.Type.Alignment == TextAlignment.Justify ? "both" : "left";

    public bool Hyphenates => letter.Type.Hyphenate;

    public PageSetup Page => letter.Page;

    /// <summary>From the left margin to the page's middle, where modified block style has date, closing and
    /// signers.</summary>
    public Length Middle =>
        letter.Page.Format == LetterFormat.UsModifiedBlock
            ? Length.Max(Length.Zero, (letter.Page.Width / 2) - letter.Page.Left)
            : Length.Zero;

    public string LetterheadAlignment =>
        letter.Letterhead?.Alignment switch
        {
            TextAlignment.Start => "left",
            TextAlignment.End => "right",
            _ => "center",
        };

    public string Language { get; } = TagOf(letter.Language.Tag);

    // Word's dictionaries are those of countries.
    private static string TagOf(string tag) =>
        tag switch
        {
            "es" => "es-ES",
            "fr" => "fr-FR",
            "de" => "de-DE",
            "it" => "it-IT",
            "pt" => "pt-PT",
            "nl" => "nl-NL",
            _ => tag,
        };
}
