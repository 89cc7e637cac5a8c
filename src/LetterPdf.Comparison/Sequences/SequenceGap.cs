namespace LetterPdf.Comparison;

/// <summary>The elements between two matches of two sequences, in one of them or in both.</summary>
/// <param name="Before">Where it begins in the first.</param>
/// <param name="BeforeCount">How much of the first it is.</param>
/// <param name="After">Where it begins in the second.</param>
/// <param name="AfterCount">How much of the second it is.</param>
internal readonly record struct SequenceGap(int Before, int BeforeCount, int After, int AfterCount)
{
    /// <summary>The gaps that are not empty, in order.</summary>
    /// <param name="matches">Increasing in both.</param>
    /// <param name="before">Length of the first sequence.</param>
    /// <param name="after">Length of the second.</param>
    public static IEnumerable<SequenceGap> Between(IEnumerable<SequenceMatch> matches, int before, int after)
    {
        var (i, j) = (0, 0);
        foreach (var match in matches.Append(new SequenceMatch(before, after)))
        {
            if (match.Before > i || match.After > j)
            {
                yield return new SequenceGap(i, match.Before - i, j, match.After - j);
            }

            (i, j) = (match.Before + 1, match.After + 1);
        }
    }
}
