namespace LetterPdf.Office;

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
