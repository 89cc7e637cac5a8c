using System.Collections.Immutable;

namespace LetterPdf.Comparison;

/// <summary>
/// Compares two lists: equal entries are paired first, wherever they are; then those with equal names; then those
/// whose names are so alike that they mean one organization. Whatever is left was added or withdrawn.
/// </summary>
internal sealed class SignatoryComparer
{
    private readonly ImmutableArray<SignatoryEntry> _before;
    private readonly ImmutableArray<SignatoryEntry> _after;
    private readonly int[] _partners;

    private SignatoryComparer(ImmutableArray<SignatoryEntry> before, ImmutableArray<SignatoryEntry> after)
    {
        (_before, _after) = (before, after);
        _partners = new int[before.Length];
        Array.Fill(_partners, -1);
    }

    public static SignatoryComparison Compare(
        ImmutableArray<SignatoryEntry> before,
        ImmutableArray<SignatoryEntry> after
    ) => new SignatoryComparer(before, after).Compare();

    private SignatoryComparison Compare()
    {
        var equal = PairEqual(entry => $"{entry.Group}\n{entry.Text}")
            .Concat(PairEqual(entry => entry.Text))
            .ToImmutableArray();
        var isGrouped = (_before.Any(entry => entry.Group is not null), _after.Any(entry => entry.Group is not null));
        var isRegrouped = isGrouped.Item1 != isGrouped.Item2 && _before.Length > 0 && _after.Length > 0;
        var otherGroup = equal
            .Where(pair =>
                isGrouped is (true, true)
                && !string.Equals(pair.Before.Group, pair.After.Group, StringComparison.Ordinal)
            )
            .ToImmutableArray();
        var otherCountry = PairEqual(entry => entry.Name);
        var renamed = PairAlike();
        var gone = Enumerable
            .Range(0, _before.Length)
            .Where(i => _partners[i] < 0)
            .Select(i => _before[i])
            .ToImmutableArray();
        var known = _partners.ToHashSet();
        return new SignatoryComparison
        {
            CountBefore = _before.Length,
            CountAfter = _after.Length,
            Added = [.. _after.Where((_, i) => !known.Contains(i))],
            Withdrawn = gone,
            Renamed = renamed,
            OtherCountry = [.. otherCountry.Concat(otherGroup).OrderBy(pair => pair.After.Position)],
            Moved = Moved(equal.Except(otherGroup)),
            IsOtherGrouping = isRegrouped,
        };
    }

    /// <summary>Pairs entries with equal keys that have no partner yet, in order: first with first, second with
    /// second.</summary>
    private ImmutableArray<SignatoryPair> PairEqual(Func<SignatoryEntry, string> key)
    {
        var taken = _partners.ToHashSet();
        var places = Enumerable
            .Range(0, _after.Length)
            .Where(i => !taken.Contains(i))
            .GroupBy(i => key(_after[i]), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        var pairs = ImmutableArray.CreateBuilder<SignatoryPair>();
        for (var i = 0; i < _before.Length; i++)
        {
            if (
                _partners[i] < 0
                && places.TryGetValue(key(_before[i]), out var equals)
                && equals.TryDequeue(out var partner)
            )
            {
                _partners[i] = partner;
                pairs.Add(new SignatoryPair(_before[i], _after[partner]));
            }
        }

        return pairs.ToImmutable();
    }

    private ImmutableArray<SignatoryPair> PairAlike()
    {
        var taken = _partners.ToHashSet();
        int[] gone = [.. Enumerable.Range(0, _before.Length).Where(i => _partners[i] < 0)];
        int[] come = [.. Enumerable.Range(0, _after.Length).Where(i => !taken.Contains(i))];
        var pairs = ImmutableArray.CreateBuilder<SignatoryPair>();
        foreach (
            var match in RenamedEntries.Find(
                [.. gone.Select(i => _before[i])],
                [.. come.Select(i => _after[i])],
                Gaps(gone, [.. Enumerable.Range(0, _before.Length)]),
                Gaps(come, Inverse())
            )
        )
        {
            _partners[gone[match.Before]] = come[match.After];
            pairs.Add(new SignatoryPair(_before[gone[match.Before]], _after[come[match.After]]));
        }

        return [.. pairs.OrderBy(pair => pair.After.Position)];
    }

    // Two places are the same where the nearest entry above that is in both lists is the same; the place is numbered
    // by that entry's index in the first list.
    private static int[] Gaps(int[] alone, int[] names)
    {
        var gaps = new int[alone.Length];
        for (var (at, i, last) = (0, 0, -1); i < names.Length && at < alone.Length; i++)
        {
            if (i == alone[at])
            {
                gaps[at++] = last;
            }
            else
            {
                last = names[i];
            }
        }

        return gaps;
    }

    private int[] Inverse()
    {
        var inverse = new int[_after.Length];
        Array.Fill(inverse, -1);
        for (var i = 0; i < _partners.Length; i++)
        {
            if (_partners[i] >= 0)
            {
                inverse[_partners[i]] = i;
            }
        }

        return inverse;
    }

    private static ImmutableArray<SignatoryPair> Moved(IEnumerable<SignatoryPair> equal)
    {
        SignatoryPair[] pairs = [.. equal.OrderBy(pair => pair.Before.Position)];
        var stay = LongestIncrease.Of([.. pairs.Select(pair => pair.After.Position)]).ToHashSet();
        return [.. pairs.Where((_, i) => !stay.Contains(i)).OrderBy(pair => pair.After.Position)];
    }
}
