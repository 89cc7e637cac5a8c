namespace LetterPdf.Fonts;

/// <summary>How a face of a family is drawn.</summary>
/// <param name="Weight">OpenType's usWeightClass: 400 regular, 600 semibold, 700 bold.</param>
/// <param name="Italic">Italic or oblique.</param>
public readonly record struct FontStyle(int Weight, bool Italic)
{
    private const int LightestBold = 600;

    /// <summary>Whether it is bold or semibold: a weight that stands out from the text.</summary>
    public bool IsBold => Weight >= LightestBold;

    public static FontStyle Regular => new(400, Italic: false);

    public static FontStyle Semibold => new(600, Italic: false);
}
