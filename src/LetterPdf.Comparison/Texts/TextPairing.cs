namespace LetterPdf.Comparison;

/// <summary>Two texts taken to be one that changed; or one text without a counterpart.</summary>
/// <param name="Before">In the first sequence, from 0; -1 for none.</param>
/// <param name="After">In the second; -1 for none.</param>
internal readonly record struct TextPair(int Before, int After);

/// <summary>
/// Aligns two sequences of texts: first equal texts; then, between them, texts so alike that they are one that
/// changed. There the non-crossing pairs with the greatest sum of likenesses are taken (Needleman and Wunsch 1970).
/// </summary>
internal sealed class TextPairing
{
    /// <summary>The likeness from which two texts count as one that changed.</summary>
    public const double LeastLikeness = 0.5;

    private const long MostCells = 4_000_000;
    private const long MostSteps = 400_000_000;
    private const long MostLetters = 1_000_000_000;

    private readonly IReadOnlyList<string> _before;
    private readonly IReadOnlyList<string> _after;
    private readonly Func<int, int, double> _floor;
    private readonly TextLikeness _likeness = new();
    private readonly TextLikeness.Bag?[] _bagsBefore;
    private readonly TextLikeness.Bag?[] _bagsAfter;
    private readonly List<TextPair> _pairs = [];
    private long _stepsLeft = MostSteps;
    private long _lettersLeft = MostLetters;

    private TextPairing(IReadOnlyList<string> before, IReadOnlyList<string> after, Func<int, int, double> floor)
    {
        (_before, _after, _floor) = (before, after, floor);
        _bagsBefore = new TextLikeness.Bag?[before.Count];
        _bagsAfter = new TextLikeness.Bag?[after.Count];
    }

    /// <summary>All texts, alone or in pairs, in order; equal ones too.</summary>
    /// <param name="before">The first sequence.</param>
    /// <param name="after">The second.</param>
    /// <param name="floor">The least likeness of two texts for reasons other than their words; negative where they
    /// can't be the same.</param>
    public static IReadOnlyList<TextPair> Of(
        IReadOnlyList<string> before,
        IReadOnlyList<string> after,
        Func<int, int, double> floor
    )
    {
        var pairing = new TextPairing(before, after, floor);
        pairing.Pair();
        return pairing._pairs;
    }

    private void Pair()
    {
        var numbers = new Numbering();
        var matches = SequenceAlignment.Of(numbers.Of(_before), numbers.Of(_after));
        var next = 0;
        foreach (var gap in SequenceGap.Between(matches, _before.Count, _after.Count))
        {
            for (
                ;
                next < matches.Count
                    && matches[next].Before < gap.Before + gap.BeforeCount
                    && matches[next].After < gap.After + gap.AfterCount;
                next++
            )
            {
                _pairs.Add(new TextPair(matches[next].Before, matches[next].After));
            }

            Pair(gap);
        }

        _pairs.AddRange(matches.Skip(next).Select(match => new TextPair(match.Before, match.After)));
    }

    private void Pair(SequenceGap gap)
    {
        var cells = (long)gap.BeforeCount * gap.AfterCount;
        var steps = Steps(gap);
        if (cells > MostCells || steps > _stepsLeft)
        {
            PairByPlace(gap);
            return;
        }

        _stepsLeft -= steps;
        PairByLikeness(gap, MayCompareLetters(gap));
    }

    // Counts letters instead of words, of which there are never more.
    private long Steps(SequenceGap gap) =>
        (gap.AfterCount * LengthOf(_before, gap.Before, gap.BeforeCount))
        + (gap.BeforeCount * LengthOf(_after, gap.After, gap.AfterCount));

    private bool MayCompareLetters(SequenceGap gap)
    {
        var letters =
            LengthOf(_before, gap.Before, gap.BeforeCount, TextLikeness.ShortText)
            * (double)LengthOf(_after, gap.After, gap.AfterCount, TextLikeness.ShortText);
        var isLittle = letters <= _lettersLeft;
        _lettersLeft -= isLittle ? (long)letters : 0;
        return isLittle;
    }

    // Counts only texts up to the longest length that matters.
    private static long LengthOf(IReadOnlyList<string> texts, int start, int count, int longest = int.MaxValue)
    {
        var length = 0L;
        for (var i = start; i < start + count; i++)
        {
            length += texts[i].Length <= longest ? texts[i].Length : 0;
        }

        return length;
    }

    private void PairByPlace(SequenceGap gap)
    {
        for (var i = 0; i < Math.Max(gap.BeforeCount, gap.AfterCount); i++)
        {
            var (before, after) = (i < gap.BeforeCount ? gap.Before + i : -1, i < gap.AfterCount ? gap.After + i : -1);
            Add(
                before,
                after,
                before >= 0 && after >= 0 && Likeness(before, after, withLetters: false) >= LeastLikeness
            );
        }
    }

    private void PairByLikeness(SequenceGap gap, bool withLetters)
    {
        var width = gap.AfterCount + 1;
        var sums = new double[(gap.BeforeCount + 1) * width];
        var likeness = new double[gap.BeforeCount * gap.AfterCount];
        for (var i = gap.BeforeCount - 1; i >= 0; i--)
        {
            for (var j = gap.AfterCount - 1; j >= 0; j--)
            {
                var own = likeness[(i * gap.AfterCount) + j] = Likeness(gap.Before + i, gap.After + j, withLetters);
                var best = Math.Max(sums[((i + 1) * width) + j], sums[(i * width) + j + 1]);
                sums[(i * width) + j] =
                    own >= LeastLikeness ? Math.Max(best, own + sums[((i + 1) * width) + j + 1]) : best;
            }
        }

        for (var (i, j) = (0, 0); i < gap.BeforeCount || j < gap.AfterCount; )
        {
            var isBoth =
                i < gap.BeforeCount
                && j < gap.AfterCount
                && likeness[(i * gap.AfterCount) + j] is var own
                && own >= LeastLikeness
                && own + sums[((i + 1) * width) + j + 1] >= sums[(i * width) + j];
            var isBefore =
                !isBoth
                && (
                    j == gap.AfterCount || (i < gap.BeforeCount && sums[((i + 1) * width) + j] >= sums[(i * width) + j])
                );
            Add(isBoth || isBefore ? gap.Before + i : -1, isBoth || !isBefore ? gap.After + j : -1, isBoth);
            i += isBoth || isBefore ? 1 : 0;
            j += isBoth || !isBefore ? 1 : 0;
        }
    }

    private void Add(int before, int after, bool isPair)
    {
        if (isPair || before < 0 || after < 0)
        {
            _pairs.Add(new TextPair(before, after));
        }
        else
        {
            _pairs.Add(new TextPair(before, -1));
            _pairs.Add(new TextPair(-1, after));
        }
    }

    private double Likeness(int before, int after, bool withLetters)
    {
        var floor = _floor(before, after);
        return floor is < 0 or >= 1
            ? floor
            : Math.Max(
                floor,
                TextLikeness.Between(
                    _bagsBefore[before] ??= _likeness.Of(_before[before]),
                    _bagsAfter[after] ??= _likeness.Of(_after[after]),
                    LeastLikeness,
                    withLetters
                )
            );
    }
}
