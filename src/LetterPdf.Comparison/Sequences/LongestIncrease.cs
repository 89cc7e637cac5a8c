namespace LetterPdf.Comparison;

/// <summary>The longest strictly increasing subsequence (Fredman 1975), in n log n steps.</summary>
internal static class LongestIncrease
{
    /// <summary>The places of its members, in order.</summary>
    public static int[] Of(ReadOnlySpan<int> values)
    {
        // For each length, the index of the least value that ends such a subsequence; and for each index the one
        // before it.
        var ends = new List<int>();
        var previous = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var length = FirstNotBelow(values, ends, values[i]);
            previous[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[length] = i;
            }
        }

        var places = new int[ends.Count];
        for (var (at, place) = (ends.Count - 1, ends.Count == 0 ? -1 : ends[^1]); at >= 0; at--)
        {
            places[at] = place;
            place = previous[place];
        }

        return places;
    }

    private static int FirstNotBelow(ReadOnlySpan<int> values, List<int> ends, int value)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (values[ends[middle]] < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
