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
}

/// <summary>How a paragraph looks after all styles.</summary>
internal sealed record ParagraphLook
{
    /// <summary>The name of its style, and those of the styles that this one is based on.</summary>
    public required IReadOnlyList<string> StyleNames { get; init; }

    /// <summary>From 0 for a heading of the highest level; null for text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The list that it is an item of; null for none.</summary>
    public string? List { get; init; }

    /// <summary>From 0.</summary>
    public int ListLevel { get; init; }

    /// <summary>Whether there is space between it and a neighbour of its style.</summary>
    public bool HasSpace { get; init; }

    /// <summary>How it is aligned, as the file says it ("center", "end"); null where it does not.</summary>
    public string? Alignment { get; init; }
}
