using System.Collections.Immutable;

namespace LetterPdf.Operations;

/// <summary>Rows, or lines, as they are named in messages.</summary>
internal static class NumberRuns
{
    /// <summary>The rows in words: "row 3"; "rows 3 and 7"; "rows 3, 7 and 9 to 12".</summary>
    /// <param name="noun">The noun, such as "row".</param>
    /// <param name="numbers">The numbers, at least one, in any order.</param>
    public static string Of(string noun, IEnumerable<long> numbers)
    {
        var runs = RunsOf([.. numbers.Distinct().Order()]);
        var isOne = runs is [var (first, last)] && first == last;
        var told = runs.Select(Told).ToArray();
        return $"{noun}{(isOne ? "" : "s")} {Listing.And(told)}";
    }

    private static string Told((long First, long Last) run) =>
        run.First == run.Last
            ? FormattableString.Invariant($"{run.First}")
            : FormattableString.Invariant($"{run.First} to {run.Last}");

    // Two consecutive numbers are listed as two; three or more are a range.
    private static ImmutableArray<(long First, long Last)> RunsOf(ImmutableArray<long> numbers)
    {
        var runs = ImmutableArray.CreateBuilder<(long First, long Last)>();
        for (var i = 0; i < numbers.Length; )
        {
            var end = i;
            while (end + 1 < numbers.Length && numbers[end + 1] == numbers[end] + 1)
            {
                end++;
            }

            end = end - i < 2 ? i : end;
            runs.Add((numbers[i], numbers[end]));
            i = end + 1;
        }

        return runs.ToImmutable();
    }
}
