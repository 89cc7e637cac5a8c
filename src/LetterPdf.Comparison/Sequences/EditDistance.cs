namespace LetterPdf.Comparison;

/// <summary>
/// The number of insertions, deletions and substitutions of characters that turn one text into another (Levenshtein
/// 1966); computed only within the band of the table that can stay within the limit (Ukkonen 1985).
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance; any number above <paramref name="most"/> where it is more than that.</summary>
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return most + 1;
        }

        var row = right.Length < 512 ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            if (NextRow(row, left[i - 1], right, i, most) > most)
            {
                return most + 1;
            }
        }

        return row[right.Length];
    }

    // Returns the least value of the new row: no later row has less. Outside the band everything exceeds the limit.
    private static int NextRow(Span<int> row, char letter, ReadOnlySpan<char> right, int number, int most)
    {
        var (first, last) = (Math.Max(1, number - most), (int)Math.Min(right.Length, (long)number + most));
        var diagonal = row[first - 1];
        row[first - 1] = first == 1 ? number : most + 1;
        var least = row[first - 1];
        for (var j = first; j <= last; j++)
        {
            var above = j == (long)number + most ? most + 1 : row[j];
            var cost = letter == right[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(above, row[j - 1]));
            (diagonal, row[j]) = (row[j], cost);
            least = Math.Min(least, cost);
        }

        return least;
    }
}
