using System.Collections.Immutable;

namespace LetterPdf.Cli.Receipts;

/// <summary>One difference between two sequences of texts.</summary>
/// <param name="Before">What the first has; null for nothing.</param>
/// <param name="After">What the second has in its place; null for nothing.</param>
internal sealed record SequenceChange(string? Before, string? After);

/// <summary>What has to be changed in one sequence to get another: by a longest common subsequence, in the table of Wagner and Fischer 1974.</summary>
internal static class SequenceDifference
{
    // Beyond this the middle parts are compared place by place: they have hardly anything in common.
    private const long MostCells = 4_000_000;

    public static ImmutableArray<SequenceChange> Of(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var head = 0;
        while (head < before.Length && head < after.Length && AreEqual(before[head], after[head]))
        {
            head++;
        }

        var tail = 0;
        while (tail < before.Length - head && tail < after.Length - head && AreEqual(before[^(tail + 1)], after[^(tail + 1)]))
        {
            tail++;
        }

        var (first, second) = (before[head..^tail], after[head..^tail]);
        return (long)first.Length * second.Length <= MostCells ? Align(first, second) : Pair(first, second);
    }

    private static ImmutableArray<SequenceChange> Align(ImmutableArray<string> first, ImmutableArray<string> second)
    {
        var common = CommonLengths(first, second);
        var changes = ImmutableArray.CreateBuilder<SequenceChange>();
        var (removed, added) = (new List<string>(), new List<string>());
        for (var (i, j) = (0, 0); i < first.Length || j < second.Length;)
        {
            if (i < first.Length && j < second.Length && AreEqual(first[i], second[j]))
            {
                Take(changes, removed, added);
                (i, j) = (i + 1, j + 1);
            }
            else if (j == second.Length || (i < first.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                removed.Add(first[i++]);
            }
            else
            {
                added.Add(second[j++]);
            }
        }

        Take(changes, removed, added);
        return changes.ToImmutable();
    }

    private static int[,] CommonLengths(ImmutableArray<string> first, ImmutableArray<string> second)
    {
        var common = new int[first.Length + 1, second.Length + 1];
        for (var i = first.Length - 1; i >= 0; i--)
        {
            for (var j = second.Length - 1; j >= 0; j--)
            {
                common[i, j] = AreEqual(first[i], second[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    // What stands between two things in common is the same thing, changed.
    private static void Take(ImmutableArray<SequenceChange>.Builder changes, List<string> removed, List<string> added)
    {
        changes.AddRange(Pair([.. removed], [.. added]));
        removed.Clear();
        added.Clear();
    }

    private static ImmutableArray<SequenceChange> Pair(ImmutableArray<string> first, ImmutableArray<string> second) =>
    [
        .. Enumerable.Range(0, Math.Max(first.Length, second.Length))
            .Select(i => new SequenceChange(i < first.Length ? first[i] : null, i < second.Length ? second[i] : null))
            .Where(change => !AreEqual(change.Before, change.After)),
    ];

    private static bool AreEqual(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
