namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>A break and the best way to it.</summary>
internal readonly record struct BreakNode
{
    public required int Item { get; init; }

    public required int Start { get; init; }

    public double WidthAfter { get; init; }

    public required Fitness Fitness { get; init; }

    public double Demerits { get; init; }

    public required int Previous { get; init; }

    /// <summary>How many lines end here or before.</summary>
    public int Lines { get; init; }

    public bool IsOverfull { get; init; }
}

/// <summary>How tight or loose a line is: adjacent lines more than a class apart look uneven.</summary>
internal enum Fitness
{
    Tight,
    Decent,
    Loose,
    VeryLoose,
}
