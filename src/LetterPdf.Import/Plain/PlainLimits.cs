namespace LetterPdf.Import;

/// <summary>Bounds of the work that a plain text can ask for.</summary>
internal static class PlainLimits
{
    /// <summary>UTF-16 units without pictures: as much as a letter's body may have.</summary>
    public const int LongestText = 1_048_576;

    /// <summary>Levels of quotations and lists in each other.</summary>
    public const int Deepest = 8;

    /// <summary>Findings of one text; more are named by no sentence.</summary>
    public const int MostFindings = 1_000;

    /// <summary>Of the lines or places that one sentence names.</summary>
    public const int MostNamed = 50;

    /// <summary>Of the words that a sentence shows, in UTF-16 units.</summary>
    public const int LongestShown = 80;
}
