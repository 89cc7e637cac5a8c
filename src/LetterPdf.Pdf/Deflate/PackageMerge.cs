using System.Collections.Immutable;

namespace LetterPdf.Pdf;

/// <summary>
/// Optimal code lengths under a limit: the package-merge algorithm (Larmore and Hirschberg, A fast algorithm for
/// optimal length-limited Huffman codes, 1990). Each level's list is the leaves merged with the pairs ("packages")
/// of the list before; the cheapest 2n - 2 items of the last list, unpacked, say how deep each leaf lies.
/// </summary>
internal static class PackageMerge
{
    private const int SymbolBits = 9;

    /// <summary>A length for each symbol that occurs, 0 for the others.</summary>
    /// <param name="counts">At least two are not 0.</param>
    /// <param name="longest">The longest length allowed; 2 to its power is at least the number of symbols that occur.</param>
    public static byte[] Lengths(ImmutableArray<int> counts, int longest)
    {
        var leaves = SortedLeaves(counts);
        var levels = MergeLevels(leaves, longest);
        var lengths = new byte[counts.Length];
        var taken = (2 * leaves.Length) - 2;
        for (var level = longest - 1; level >= 0 && taken > 0; level--)
        {
            var leavesTaken = levels[level].AsSpan(0, taken).Count(true);
            for (var i = 0; i < leavesTaken; i++)
            {
                lengths[leaves[i].Symbol]++;
            }

            taken = 2 * (taken - leavesTaken);
        }

        return lengths;
    }

    private static (int Weight, int Symbol)[] SortedLeaves(ImmutableArray<int> counts)
    {
        // Weight and symbol in one integer: sorting those is several times faster than sorting pairs.
        var keys = new List<long>(counts.Length);
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0)
            {
                keys.Add(((long)counts[symbol] << SymbolBits) | (long)symbol);
            }
        }

        keys.Sort();
        return [.. keys.Select(key => ((int)(key >> SymbolBits), (int)(key & ((1 << SymbolBits) - 1))))];
    }

    /// <summary>For each level, from the deepest, which items of its list are leaves.</summary>
    private static bool[][] MergeLevels((int Weight, int Symbol)[] leaves, int longest)
    {
        var levels = new bool[longest][];
        var before = new long[2 * leaves.Length];
        var weights = new long[2 * leaves.Length];
        var count = 0;
        for (var level = 0; level < longest; level++)
        {
            (before, weights) = (weights, before);
            levels[level] = new bool[2 * leaves.Length];
            count = MergeLevel(leaves, before.AsSpan(0, count & ~1), weights, levels[level]);
        }

        return levels;
    }

    private static int MergeLevel((int Weight, int Symbol)[] leaves, ReadOnlySpan<long> before, long[] weights, bool[] areLeaves)
    {
        var (leaf, pair, count) = (0, 0, 0);
        while (leaf < leaves.Length || pair < before.Length)
        {
            var package = pair < before.Length ? before[pair] + before[pair + 1] : long.MaxValue;
            if (leaf < leaves.Length && leaves[leaf].Weight <= package)
            {
                areLeaves[count] = true;
                weights[count++] = leaves[leaf++].Weight;
            }
            else
            {
                weights[count++] = package;
                pair += 2;
            }
        }

        return count;
    }
}
