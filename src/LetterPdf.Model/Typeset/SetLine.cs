namespace LetterPdf.Model;

/// <summary>A line of running text as the line breaker set it.</summary>
/// <param name="Baseline">From the page's top edge.</param>
/// <param name="Text">Its words.</param>
/// <param name="Quality">How well it fits.</param>
public sealed record SetLine(Length Baseline, string Text, LineQuality Quality);

/// <summary>How a line was made to fit its measure, in the terms of Knuth and Plass 1981.</summary>
public sealed record LineQuality
{
    /// <summary>The adjustment ratio of the word spaces: 1 is all their stretch, -1 all their shrink.</summary>
    public double Ratio { get; init; }

    public double Badness { get; init; }

    /// <summary>The demerits of the line, including those due to the line before it.</summary>
    public double Demerits { get; init; }

    /// <summary>The expansion of the letters, as a fraction of their width.</summary>
    public double Expansion { get; init; }

    /// <summary>The mean word space, relative to the font's natural one.</summary>
    public double WordSpace { get; init; } = 1;

    /// <summary>Whether it reaches both edges.</summary>
    public bool IsFilled { get; init; }
}
