namespace LetterPdf.Fonts;

/// <summary>A face's measures in font units, as its tables state them (OpenType 1.9: head, hhea, OS/2, post).</summary>
public readonly record struct FontMetrics
{
    public int Ascender { get; init; }

    /// <summary>The depth below the baseline, as a negative number.</summary>
    public int Descender { get; init; }

    public int CapHeight { get; init; }

    public int XHeight { get; init; }

    /// <summary>Degrees counter-clockwise from the vertical; negative for type that leans right.</summary>
    public double ItalicAngle { get; init; }

    public int BoundsLeft { get; init; }

    public int BoundsBottom { get; init; }

    public int BoundsRight { get; init; }

    public int BoundsTop { get; init; }

    /// <summary>usWeightClass: 400 regular, 700 bold.</summary>
    public int WeightClass { get; init; }

    public bool IsFixedPitch { get; init; }

    public bool IsSerif { get; init; }

    public bool IsItalic { get; init; }
}
