namespace LetterPdf.Office;

/// <summary>A level of a list.</summary>
/// <param name="Format">"decimal", "bullet", "lowerLetter" and so on (17.18.59).</param>
/// <param name="Pattern">Its text: "%1." for the first level's number and a stop.</param>
internal sealed record ListLevel(string Format, string Pattern)
{
    public int Start { get; init; }

    /// <summary>The number at which this list begins anew; null where it counts on.</summary>
    public int? Restart { get; init; }

    /// <summary>The levels, from 1, whose next item makes this one begin anew; 0 for none.</summary>
    public int RestartsAfter { get; init; }

    /// <summary>Whether all numbers in its text are shown as decimal.</summary>
    public bool IsDecimalOnly { get; init; }

    public bool IsBullet => Format is "bullet";

    public bool IsNumber => Format is not ("bullet" or "none");
}
