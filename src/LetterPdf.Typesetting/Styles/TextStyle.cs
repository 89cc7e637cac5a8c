using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Styles;

/// <summary>How a stretch of text is set.</summary>
/// <param name="Face">The face that draws it.</param>
/// <param name="Size">The em.</param>
internal sealed record TextStyle(FontFace Face, Length Size)
{
    /// <summary>BCP 47, where it is another than the letter's: decides hyphens and localized forms.</summary>
    public string? Language { get; init; }

    /// <summary>Small capitals, superior figures.</summary>
    public LetterForms Forms { get; init; }

    /// <summary>The natural word space, in points.</summary>
    public double Space => Points(Face.SpaceAdvance);

    /// <summary>Font units to points.</summary>
    public double Points(int units) => units * Size.Points / Face.UnitsPerEm;
}

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

    public TextStyle Style(bool italic, bool bold) => (italic, bold) switch
    {
        (false, false) => Upright,
        (true, false) => Italic,
        (false, true) => Bold,
        (true, true) => BoldItalic,
    };
}
