using System.Collections.Immutable;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>How a paragraph is to be broken. Costs are demerits in the sense of Knuth and Plass.</summary>
internal sealed record TotalFitOptions
{
    /// <summary>Added to the badness of each line: few lines are better than many (TeX's \linepenalty).</summary>
    public double LinePenalty { get; init; } = 10;

    /// <summary>For two flagged breaks in a row (TeX's \doublehyphendemerits).</summary>
    public double DoubleHyphenDemerits { get; init; } = 10_000;

    /// <summary>Whether two flagged breaks may follow each other at all.</summary>
    public bool AllowLadders { get; init; } = true;

    /// <summary>For a flagged break before the last line (TeX's \finalhyphendemerits).</summary>
    public double FinalHyphenDemerits { get; init; } = 5_000;

    /// <summary>For a loose line beside a tight one (TeX's \adjdemerits).</summary>
    public double FitnessDemerits { get; init; } = 10_000;

    /// <summary>Added for a last line shorter than <see cref="LeastLastLine"/>, or that is only the end of a divided
    /// word.</summary>
    public double ShortLastLineDemerits { get; init; }

    /// <summary>The minimum length wanted for a paragraph's last line, in points.</summary>
    public double LeastLastLine { get; init; }

    /// <summary>
    /// How far boxes may grow or shrink, as a fraction of their width, before word spaces do: font expansion (Hàn Thế
    /// Thành, "Micro-typographic extensions to the TeX typesetting system", 2000, chapter 3).
    /// </summary>
    public double Expansion { get; init; }

    /// <summary>No line may be worse than this badness.</summary>
    public double Tolerance { get; init; } = 200;

    /// <summary>The same for a line whose spaces shrink, which is seen later than one whose spaces grow.</summary>
    public double ShrinkTolerance { get; init; } = double.PositiveInfinity;

    /// <summary>
    /// Points of stretch at each line's end; spaces keep their width. Null for justified text. Total fit with it is
    /// minimum raggedness.
    /// </summary>
    public double? RaggedStretch { get; init; }

    /// <summary>Lines that end in no division, by their index, ascending.</summary>
    public ImmutableArray<int> WholeLines { get; init; } = [];

    /// <summary>The last resort: where a line can't be made to fit, set it overfull and say so.</summary>
    public bool AllowOverfull { get; init; }
}
