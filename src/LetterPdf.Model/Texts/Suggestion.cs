namespace LetterPdf.Model;

/// <summary>The known word that somebody probably meant.</summary>
public static class Suggestion
{
    private const int LongestWord = 100;

    /// <summary>The known word that is nearest, or null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        var best = known
            .Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
            .OrderBy(entry => entry.Distance)
            .FirstOrDefault();

        // A third of the word may be wrong: more is a guess, not a suggestion.
        return best.Word is not null && best.Distance <= Math.Max(1, best.Word.Length / 3) ? best.Word : null;
    }

    /// <summary>Optimal string alignment: insertions, deletions, substitutions and swapped neighbours, case
    /// ignored.</summary>
    public static int Distance(string left, string right)
    {
        if (left.Length > LongestWord)
        {
            return left.Length;
        }

        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Step(rows, left, right, i, j);
            }
        }

        return rows[left.Length, right.Length];
    }

    private static int Step(int[,] rows, string left, string right, int i, int j)
    {
        var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
        var best = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + cost);
        var swapped = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
