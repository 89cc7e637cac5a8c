namespace LetterPdf.Office;

/// <summary>How a run of text looks after all styles (17.3.2).</summary>
internal readonly record struct RunLook
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsSmallCaps { get; init; }

    /// <summary>Whether small letters are shown as capitals.</summary>
    public bool IsCaps { get; init; }

    public bool IsStruck { get; init; }

    public bool IsHidden { get; init; }

    public bool IsUnderlined { get; init; }

    /// <summary>Whether it is marked as by a pen, or has a background.</summary>
    public bool IsMarked { get; init; }

    /// <summary>1 above the line, -1 below it, 0 on it.</summary>
    public int Shift { get; init; }

    /// <summary>BCP 47; null where none is given.</summary>
    public string? Language { get; init; }

    /// <summary>The font's size in half points; 0 where none is given.</summary>
    public int Size { get; init; }

    /// <summary>The font's name; null where none is given.</summary>
    public string? Font { get; init; }

    /// <summary>The name of the style of words that it is in; null for none.</summary>
    public string? Style { get; init; }
}
