using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Input;

/// <summary>Rows as a message names them.</summary>
internal static class RowNumbers
{
    /// <summary>"row 3"; "rows 3 and 7"; "rows 3, 7 and 9 to 12".</summary>
    /// <param name="rows">At least one, in any order.</param>
    public static string Of(IEnumerable<int> rows)
    {
        var runs = RunsOf([.. rows.Distinct().Order()]);
        var text = new StringBuilder(runs is [var (only, last)] && only == last ? "row " : "rows ");
        for (var i = 0; i < runs.Length; i++)
        {
            var (first, end) = runs[i];
            text.Append(
                i == 0 ? ""
                : i == runs.Length - 1 ? " and "
                : ", "
            );
            text.Append(
                first == end
                    ? FormattableString.Invariant($"{first}")
                    : FormattableString.Invariant($"{first} to {end}")
            );
        }

        return text.ToString();
    }

    // Two neighbours are two rows; three are a run.
    private static ImmutableArray<(int First, int Last)> RunsOf(ImmutableArray<int> rows)
    {
        var runs = ImmutableArray.CreateBuilder<(int First, int Last)>();
        for (var i = 0; i < rows.Length; )
        {
            var end = i;
            while (end + 1 < rows.Length && rows[end + 1] == rows[end] + 1)
            {
                end++;
            }

            end = end - i < 2 ? i : end;
            runs.Add((rows[i], rows[end]));
            i = end + 1;
        }

        return runs.ToImmutable();
    }
}
