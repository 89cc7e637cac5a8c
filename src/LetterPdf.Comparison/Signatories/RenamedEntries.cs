using System.Collections.Immutable;

namespace LetterPdf.Comparison;

/// <summary>
/// Finds which removed entries are added ones under another name. The pairs that share a rare word or stand at the
/// same place, or in short lists all pairs, are candidates, and the most alike is taken first. In the other direction
/// it finds the same pairs.
/// </summary>
internal sealed class RenamedEntries
{
    private const double LeastAnywhere = 0.85;
    private const double LeastInPlace = 0.5;
    private const double MoreInOtherCountry = 0.05;
    private const long MostPairs = 250_000;
    private const int MostSharing = 2_000_000;
    private const int MostPairsOfWord = 256;
    private const long MostLetters = 3_000_000_000;
    private const int MostPairsOfPlace = 64;

    private readonly ImmutableArray<SignatoryEntry> _gone;
    private readonly ImmutableArray<SignatoryEntry> _come;
    private readonly int[] _goneGaps;
    private readonly int[] _comeGaps;
    private readonly TextLikeness.Bag[] _goneBags;
    private readonly TextLikeness.Bag[] _comeBags;

    private RenamedEntries(
        ImmutableArray<SignatoryEntry> gone,
        ImmutableArray<SignatoryEntry> come,
        int[] goneGaps,
        int[] comeGaps
    )
    {
        (_gone, _come, _goneGaps, _comeGaps) = (gone, come, goneGaps, comeGaps);
        var likeness = new TextLikeness();
        _goneBags = [.. gone.Select(entry => likeness.Of(entry.Name))];
        _comeBags = [.. come.Select(entry => likeness.Of(entry.Name))];
    }

    /// <summary>The pairs, by their indices in the two lists.</summary>
    /// <param name="gone">The entries of the first letter only.</param>
    /// <param name="come">The entries of the second only.</param>
    /// <param name="goneGaps">For each removed entry, a number for the place where it was.</param>
    /// <param name="comeGaps">For each added entry, the number of its place; equal numbers mean the same place in
    /// both lists.</param>
    public static IEnumerable<SequenceMatch> Find(
        ImmutableArray<SignatoryEntry> gone,
        ImmutableArray<SignatoryEntry> come,
        int[] goneGaps,
        int[] comeGaps
    ) => gone.IsEmpty || come.IsEmpty ? [] : new RenamedEntries(gone, come, goneGaps, comeGaps).Find();

    private IEnumerable<SequenceMatch> Find()
    {
        var (left, right) = (new bool[_gone.Length], new bool[_come.Length]);
        SequenceMatch[] candidates = [.. Candidates().Distinct()];
        var withLetters =
            candidates.Sum(match => TextLikeness.Steps(_goneBags[match.Before], _comeBags[match.After], Least(match)))
            <= MostLetters;
        foreach (
            var (match, _) in candidates
                .Select(match => (match, Likeness: Likeness(match, withLetters)))
                .Where(found => found.Likeness > 0)
                .OrderByDescending(found => found.Likeness)
                .ThenBy(found => Math.Abs(_gone[found.match.Before].Position - _come[found.match.After].Position))
                .ThenBy(found => _gone[found.match.Before].Position + _come[found.match.After].Position)
        )
        {
            if (!left[match.Before] && !right[match.After])
            {
                (left[match.Before], right[match.After]) = (true, true);
                yield return match;
            }
        }
    }

    private IEnumerable<SequenceMatch> Candidates() =>
        (long)_gone.Length * _come.Length <= MostPairs
            ? Enumerable
                .Range(0, _gone.Length)
                .SelectMany(i => Enumerable.Range(0, _come.Length).Select(j => new SequenceMatch(i, j)))
            : Sharing(
                    [.. _goneGaps.Select(gap => new[] { gap })],
                    [.. _comeGaps.Select(gap => new[] { gap })],
                    MostPairsOfPlace
                )
                .Concat(
                    Sharing(
                            [.. _goneBags.Select(bag => bag.Words)],
                            [.. _comeBags.Select(bag => bag.Words)],
                            MostPairsOfWord
                        )
                        .Take(MostSharing)
                );

    /// <summary>Pairs that share a mark which is rare enough to give only a few pairs; the rarest marks
    /// first.</summary>
    private static IEnumerable<SequenceMatch> Sharing(int[][] gone, int[][] come, int most)
    {
        var (left, right) = (Holders(gone), Holders(come));
        return left.Where(mark =>
                right.TryGetValue(mark.Key, out var others) && (long)mark.Value.Count * others.Count <= most
            )
            .OrderBy(mark => mark.Value.Count * right[mark.Key].Count)
            .SelectMany(mark => mark.Value.SelectMany(i => right[mark.Key].Select(j => new SequenceMatch(i, j))));
    }

    private static Dictionary<int, List<int>> Holders(int[][] marks)
    {
        var holders = new Dictionary<int, List<int>>();
        for (var i = 0; i < marks.Length; i++)
        {
            foreach (var mark in marks[i].Distinct())
            {
                if (!holders.TryGetValue(mark, out var list))
                {
                    holders.Add(mark, list = []);
                }

                list.Add(i);
            }
        }

        return holders;
    }

    // 0 where they are not the same organization.
    private double Likeness(SequenceMatch match, bool withLetters)
    {
        var least = Least(match);
        var likeness = TextLikeness.Between(_goneBags[match.Before], _comeBags[match.After], least, withLetters);
        return likeness >= least ? likeness + (IsSameCountry(match) ? 0.1 : 0) + (IsSamePlace(match) ? 0.1 : 0) : 0;
    }

    private double Least(SequenceMatch match) =>
        (IsSameCountry(match), IsSamePlace(match)) switch
        {
            (true, true) => LeastInPlace,
            (true, false) => LeastAnywhere,
            _ => LeastAnywhere + MoreInOtherCountry,
        };

    private bool IsSameCountry(SequenceMatch match) =>
        string.Equals(_gone[match.Before].Country, _come[match.After].Country, StringComparison.Ordinal);

    private bool IsSamePlace(SequenceMatch match) => _goneGaps[match.Before] == _comeGaps[match.After];
}
