namespace LetterPdf.Comparison;

/// <summary>How many letters have to be put in, taken out or exchanged to make one text of another (Levenshtein 1966).</summary>
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
            if (NextRow(row, left[i - 1], right, i) > most)
            {
                return most + 1;
            }
        }

        return row[right.Length];
    }

    // Gives the least of the new row: no later row has less.
    private static int NextRow(Span<int> row, char letter, ReadOnlySpan<char> right, int number)
    {
        var (diagonal, least) = (row[0], number);
        row[0] = number;
        for (var j = 1; j <= right.Length; j++)
        {
            var cost = letter == right[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(row[j], row[j - 1]));
            (diagonal, row[j]) = (row[j], cost);
            least = Math.Min(least, cost);
        }

        return least;
    }
}
