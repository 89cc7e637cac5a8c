namespace LetterPdf.Deflate;

/// <summary>
/// Optimal code lengths under a limit: the package-merge algorithm (Larmore and Hirschberg, A fast algorithm for
/// optimal length-limited Huffman codes, 1990). Each level's list is the leaves merged with the pairs ("packages") of
/// the list before; the cheapest 2n - 2 items of the last list, unpacked, give the depth of each leaf.
/// </summary>
internal static class PackageMerge
{
    // A leaf is its weight and its symbol in one integer: sorting those is several times faster than sorting pairs.
    private const int SymbolBits = 9;
    private const long SymbolMask = (1 << SymbolBits) - 1;

    /// <summary>A length for each symbol that occurs, 0 for the others.</summary>
    /// <param name="counts">At most 512, of which at least two are not 0.</param>
    /// <param name="longest">The longest length allowed; 2 to its power is at least the number of symbols that
    /// occur.</param>
    public static byte[] Lengths(ReadOnlySpan<int> counts, int longest)
    {
        Span<long> buffer = stackalloc long[counts.Length];
        var leaves = SortedLeaves(counts, buffer);

        // For each level, from the deepest, which items of its list are leaves.
        var itemsPerLevel = 2 * leaves.Length;
        Span<bool> areLeaves = stackalloc bool[longest * itemsPerLevel];
        areLeaves.Clear();
        MergeLevels(leaves, areLeaves, itemsPerLevel);
        var lengths = new byte[counts.Length];
        var taken = itemsPerLevel - 2;
        for (var level = longest - 1; level >= 0 && taken > 0; level--)
        {
            var leavesTaken = areLeaves.Slice(level * itemsPerLevel, taken).Count(true);
            foreach (var leaf in leaves[..leavesTaken])
            {
                lengths[leaf & SymbolMask]++;
            }

            taken = 2 * (taken - leavesTaken);
        }

        return lengths;
    }

    private static ReadOnlySpan<long> SortedLeaves(ReadOnlySpan<int> counts, Span<long> buffer)
    {
        var used = 0;
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0)
            {
                buffer[used++] = ((long)counts[symbol] << SymbolBits) | (long)symbol;
            }
        }

        buffer[..used].Sort();
        return buffer[..used];
    }

    private static void MergeLevels(ReadOnlySpan<long> leaves, Span<bool> areLeaves, int itemsPerLevel)
    {
        Span<long> before = stackalloc long[itemsPerLevel];
        Span<long> weights = stackalloc long[itemsPerLevel];
        var count = 0;
        for (; !areLeaves.IsEmpty; areLeaves = areLeaves[itemsPerLevel..])
        {
            var last = count;
            count = MergeLevel(leaves, before[..(last & ~1)], weights, areLeaves);
            if (count == last && weights[..count].SequenceEqual(before[..count]))
            {
                // A list that follows from an equal one is equal: no code is as long as the limit.
                Repeat(areLeaves, itemsPerLevel);
                return;
            }

            weights[..count].CopyTo(before);
        }
    }

    private static void Repeat(Span<bool> areLeaves, int itemsPerLevel)
    {
        for (var start = itemsPerLevel; start < areLeaves.Length; start += itemsPerLevel)
        {
            areLeaves[..itemsPerLevel].CopyTo(areLeaves[start..]);
        }
    }

    private static int MergeLevel(
        ReadOnlySpan<long> leaves,
        ReadOnlySpan<long> before,
        Span<long> weights,
        Span<bool> areLeaves
    )
    {
        var (leaf, pair, count) = (0, 0, 0);
        while (leaf < leaves.Length || pair < before.Length)
        {
            var package = pair < before.Length ? before[pair] + before[pair + 1] : long.MaxValue;
            if (leaf < leaves.Length && leaves[leaf] >> SymbolBits <= package)
            {
                areLeaves[count] = true;
                weights[count++] = leaves[leaf++] >> SymbolBits;
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
