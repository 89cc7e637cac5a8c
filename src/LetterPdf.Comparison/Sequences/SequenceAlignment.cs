using System.Runtime.InteropServices;

namespace LetterPdf.Comparison;

/// <summary>
/// What two sequences have in common, in the order of both. Small stretches: a longest common subsequence by the
/// table of Wagner and Fischer 1974. Large ones are first divided at elements that occur once in each (the anchors of
/// a patience diff); where even that leaves too much, equal elements are matched in order, first with first. So any
/// two sequences take n log n steps and a bounded number more.
/// </summary>
internal sealed class SequenceAlignment
{
    private const long MostCells = 1_000_000;
    private const long MostCellsInAll = 32_000_000;
    private const int MostParts = 4;

    private readonly int[] _before;
    private readonly int[] _after;
    private readonly List<SequenceMatch> _matches = [];
    private long _cellsLeft = MostCellsInAll;

    private SequenceAlignment(int[] before, int[] after) => (_before, _after) = (before, after);

    /// <summary>The matches, increasing in both sequences.</summary>
    /// <param name="before">The elements as numbers; equal numbers are equal elements.</param>
    /// <param name="after">The same of the second sequence.</param>
    public static IReadOnlyList<SequenceMatch> Of(int[] before, int[] after)
    {
        var alignment = new SequenceAlignment(before, after);
        alignment.Align(0..before.Length, 0..after.Length, 0);
        return alignment._matches;
    }

    private void Align(Range before, Range after, int depth)
    {
        var (i, end) = (before.Start.Value, before.End.Value);
        var (j, last) = (after.Start.Value, after.End.Value);
        while (i < end && j < last && _before[i] == _after[j])
        {
            _matches.Add(new SequenceMatch(i++, j++));
        }

        var tail = 0;
        while (i < end - tail && j < last - tail && _before[end - tail - 1] == _after[last - tail - 1])
        {
            tail++;
        }

        AlignMiddle(i..(end - tail), j..(last - tail), depth);
        for (; tail > 0; tail--)
        {
            _matches.Add(new SequenceMatch(end - tail, last - tail));
        }
    }

    private void AlignMiddle(Range before, Range after, int depth)
    {
        var cells = (long)(before.End.Value - before.Start.Value) * (after.End.Value - after.Start.Value);
        if (cells == 0)
        {
            return;
        }

        if (cells <= Math.Min(MostCells, _cellsLeft))
        {
            _cellsLeft -= cells;
            FillTable(before, after);
            return;
        }

        var anchors = depth < MostParts ? Anchors(before, after, onlyUnique: true) : [];
        if (anchors.Length == 0)
        {
            _matches.AddRange(Anchors(before, after, onlyUnique: false));
            return;
        }

        foreach (var anchor in anchors)
        {
            Align(before.Start.Value..anchor.Before, after.Start.Value..anchor.After, depth + 1);
            _matches.Add(anchor);
            (before, after) = ((anchor.Before + 1)..before.End.Value, (anchor.After + 1)..after.End.Value);
        }

        Align(before, after, depth + 1);
    }

    private void FillTable(Range before, Range after)
    {
        var first = _before.AsSpan(before);
        var second = _after.AsSpan(after);
        var width = second.Length + 1;
        var common = new int[(first.Length + 1) * width];
        for (var i = first.Length - 1; i >= 0; i--)
        {
            for (var j = second.Length - 1; j >= 0; j--)
            {
                var at = (i * width) + j;
                common[at] =
                    first[i] == second[j] ? common[at + width + 1] + 1 : Math.Max(common[at + width], common[at + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < first.Length && j < second.Length; )
        {
            if (first[i] == second[j])
            {
                _matches.Add(new SequenceMatch(before.Start.Value + i++, after.Start.Value + j++));
            }
            else if (common[((i + 1) * width) + j] >= common[(i * width) + j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>Non-crossing pairs of equal elements: of those that occur once in each range, or of all, matched
    /// first with first.</summary>
    private SequenceMatch[] Anchors(Range before, Range after, bool onlyUnique)
    {
        var places = Places(_after, after);
        var counts = Places(_before, before);
        var taken = new Dictionary<int, int>();
        var pairs = new List<SequenceMatch>();
        for (var i = before.Start.Value; i < before.End.Value; i++)
        {
            if (
                !places.TryGetValue(_before[i], out var equals)
                || (onlyUnique && (equals.Count > 1 || counts[_before[i]].Count > 1))
            )
            {
                continue;
            }

            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(taken, _before[i], out _);
            if (next < equals.Count)
            {
                pairs.Add(new SequenceMatch(i, equals[next++]));
            }
        }

        return [.. LongestIncrease.Of([.. pairs.Select(pair => pair.After)]).Select(at => pairs[at])];
    }

    private static Dictionary<int, List<int>> Places(int[] numbers, Range range)
    {
        var places = new Dictionary<int, List<int>>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(places, numbers[i], out _);
            (list ??= []).Add(i);
        }

        return places;
    }
}
