using System.Collections.Immutable;

namespace LetterPdf.Typesetting.Pages;

/// <summary>
/// Distributes entries over columns; an entry is never split, and entries that keep together stay together. All in
/// points.
/// </summary>
internal sealed class ColumnFill(ColumnBox box)
{
    // Sums of heights differ in their last bits.
    private const double Tolerance = 1e-6;

    private readonly double[] _sums = RunningSums(box.Entries);

    /// <summary>Height of a column that holds these entries: without the white above the first, and with what it
    /// repeats.</summary>
    public double HeightOf(int start, int end) =>
        start == end
            ? 0
            : _sums[end] - _sums[start] - box.Entries[start].SpaceBefore + box.Entries[start].RepeatedHeight;

    /// <summary>Whether a column may end before this entry.</summary>
    public bool MayEndAt(int entry) => entry == box.Entries.Length || box.Entries[entry].MayBreakBefore;

    /// <summary>Fills each column to the foot before the next begins.</summary>
    /// <param name="start">The first entry.</param>
    /// <param name="height">Room in a column.</param>
    /// <param name="mayPart">Whether entries that keep together may be separated where a column would otherwise be
    /// empty.</param>
    /// <returns>A range for each column; the last one's end is the first entry that found no room.</returns>
    public ImmutableArray<Range> Fill(int start, double height, bool mayPart = false)
    {
        var columns = ImmutableArray.CreateBuilder<Range>(box.Columns);
        for (var column = 0; column < box.Columns; column++)
        {
            var end = EndOfColumn(start, height, mayPart);
            columns.Add(start..end);
            start = end;
        }

        return columns.MoveToImmutable();
    }

    /// <summary>
    /// Distributes entries evenly: the tallest column is as short as whole entries allow, and among such
    /// distributions the sum of the squared heights is least.
    /// </summary>
    public ImmutableArray<Range> Balance(int start, int end)
    {
        // The tallest column of the best distribution exceeds the mean by less than the tallest run of entries that
        // keep together; every column may repeat a heading.
        var repeated = box.Entries[start..end].Max(entry => entry.RepeatedHeight);
        var bound = ((_sums[end] - _sums[start]) / box.Columns) + TallestRun(start, end) + repeated;
        var tallest = Share(start, end, bound + Tolerance, Math.Max).Cost;
        return Share(start, end, tallest + Tolerance, (sum, height) => sum + (height * height)).Columns;
    }

    // The cheapest distribution, by dynamic programming over the cuts; a column's cost is added to that of those
    // before it.
    private (double Cost, ImmutableArray<Range> Columns) Share(
        int start,
        int end,
        double limit,
        Func<double, double, double> fold
    )
    {
        var count = end - start;
        var columns = Math.Min(box.Columns, Math.Max(1, count));
        var best = new double[columns + 1, count + 1];
        var from = new int[columns + 1, count + 1];
        for (var i = 1; i <= count; i++)
        {
            best[0, i] = double.PositiveInfinity;
        }

        for (var column = 1; column <= columns; column++)
        {
            // The last column ends where the entries do, and the first begins where they do.
            for (var i = column == columns ? count : 0; i <= count; i++)
            {
                best[column, i] = double.PositiveInfinity;
                if (i > 0 && !MayEndAt(start + i))
                {
                    continue;
                }

                // A taller left column looks right where two cuts are equally even, so lower cuts lose ties.
                for (var cut = column == 1 ? 0 : i; cut >= 0 && HeightOf(start + cut, start + i) <= limit; cut--)
                {
                    var cost = fold(best[column - 1, cut], HeightOf(start + cut, start + i));
                    if (cost < best[column, i] - 1e-9)
                    {
                        (best[column, i], from[column, i]) = (cost, cut);
                    }
                }
            }
        }

        return (best[columns, count], Trace(from, columns, start, count));
    }

    private ImmutableArray<Range> Trace(int[,] from, int columns, int start, int count)
    {
        var ranges = new Range[box.Columns];
        var end = count;
        for (var column = columns; column >= 1; column--)
        {
            var cut = from[column, end];
            ranges[column - 1] = (start + cut)..(start + end);
            end = cut;
        }

        for (var column = columns; column < box.Columns; column++)
        {
            ranges[column] = (start + count)..(start + count);
        }

        return [.. ranges];
    }

    private int EndOfColumn(int start, double height, bool mayPart)
    {
        var farthest = start;
        while (farthest < box.Entries.Length && Fits(start, farthest + 1, height))
        {
            farthest++;
        }

        var end = farthest;
        while (end > start && !MayEndAt(end))
        {
            end--;
        }

        return end == start && mayPart ? farthest : end;
    }

    private double TallestRun(int start, int end)
    {
        var tallest = 0.0;
        for (var (from, to) = (start, start + 1); to <= end; to++)
        {
            if (to == end || MayEndAt(to))
            {
                tallest = Math.Max(tallest, _sums[to] - _sums[from]);
                from = to;
            }
        }

        return tallest;
    }

    private bool Fits(int start, int end, double height) => HeightOf(start, end) <= height + Tolerance;

    private static double[] RunningSums(ImmutableArray<EntryBox> entries)
    {
        var sums = new double[entries.Length + 1];
        for (var i = 0; i < entries.Length; i++)
        {
            sums[i + 1] = sums[i] + entries[i].SpaceBefore + entries[i].Height;
        }

        return sums;
    }
}
