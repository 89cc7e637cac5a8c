namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>How a paragraph is to be broken. Costs are demerits in the sense of Knuth and Plass.</summary>
internal sealed record TotalFitOptions
{
    /// <summary>Added to the badness of each line: few lines are better than many (TeX's \linepenalty).</summary>
    public double LinePenalty { get; init; } = 10;

    /// <summary>For two flagged breaks in a row (TeX's \doublehyphendemerits).</summary>
    public double DoubleHyphenDemerits { get; init; } = 10_000;

    /// <summary>For a flagged break before the last line (TeX's \finalhyphendemerits).</summary>
    public double FinalHyphenDemerits { get; init; } = 5_000;

    /// <summary>For a loose line beside a tight one (TeX's \adjdemerits).</summary>
    public double FitnessDemerits { get; init; } = 10_000;

    /// <summary>No line may be worse than this badness.</summary>
    public double Tolerance { get; init; } = 200;

    /// <summary>
    /// Points of stretch at each line's end; spaces keep their width. Null for justified text. Total fit with it is
    /// minimum raggedness.
    /// </summary>
    public double? RaggedStretch { get; init; }

    /// <summary>The last resort: where a line can't be made to fit, set it overfull and say so.</summary>
    public bool AllowOverfull { get; init; }
}
