using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Styles;

/// <summary>How a stretch of text is set.</summary>
/// <param name="Face">The face that draws it.</param>
/// <param name="Size">The em.</param>
internal sealed record TextStyle(FontFace Face, Length Size)
{
    /// <summary>What was asked for when the face was found; null where nobody asked.</summary>
    public FaceWish? Wish { get; init; }

    /// <summary>Where words are looked for first that the face lacks; null where every other face is as good.</summary>
    public FontFace? Fallback { get; init; }

    /// <summary>The language (BCP 47), where it differs from the letter's: decides hyphenation and localized
    /// forms.</summary>
    public string? Language { get; init; }

    /// <summary>Small capitals, superior figures.</summary>
    public LetterForms Forms { get; init; }

    /// <summary>The natural word space, in points.</summary>
    public double Space => Points(Face.SpaceAdvance);

    /// <summary>Font units to points.</summary>
    public double Points(int units) => units * Size.Points / Face.UnitsPerEm;
}

/// <summary>The face that a text asks for, whatever the fonts folders contain.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Style">How it is drawn.</param>
/// <param name="IsMarked">Whether the senders marked the words; otherwise the program's own design asks for
/// it.</param>
internal sealed record FaceWish(string Family, FontStyle Style, bool IsMarked);

/// <summary>One design of text in its four forms, with its leading.</summary>
internal sealed record TextDesign
{
    public required TextStyle Upright { get; init; }

    public required TextStyle Italic { get; init; }

    public required TextStyle Bold { get; init; }

    public required TextStyle BoldItalic { get; init; }

    /// <summary>From baseline to baseline.</summary>
    public required Length Leading { get; init; }

    /// <summary>From a line's top to its baseline: the leading is shared out above and below the type.</summary>
    public Length Baseline
    {
        get
        {
            var ascent = Upright.Points(Upright.Face.Metrics.Ascender);
            var descent = -Upright.Points(Upright.Face.Metrics.Descender);
            return Length.FromPoints(((Leading.Points - ascent - descent) / 2) + ascent);
        }
    }

    /// <summary>
    /// The design with bold in place of its upright form: for a part of the letter that stands out without anybody's
    /// markup.
    /// </summary>
    public TextDesign Emboldened => this with { Upright = Unmarked(Bold), Italic = BoldItalic };

    /// <summary>A form of the design that nobody marked.</summary>
    public static TextStyle Unmarked(TextStyle style) =>
        style.Wish is { IsMarked: true } wish ? style with { Wish = wish with { IsMarked = false } } : style;

    public TextStyle Style(bool italic, bool bold) =>
        (italic, bold) switch
        {
            (false, false) => Upright,
            (true, false) => Italic,
            (false, true) => Bold,
            (true, true) => BoldItalic,
        };
}
