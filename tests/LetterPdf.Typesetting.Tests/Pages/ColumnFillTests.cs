using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Typesetting.Pages;

namespace LetterPdf.Typesetting.Tests.Pages;

/// <summary>Entries in columns, with heights only.</summary>
public sealed class ColumnFillTests
{
    private static readonly Gen<ImmutableArray<double>> Heights =
        Gen.Int[1, 3].Array[1, 14].Select(lines => lines.Select(count => count * 12.0).ToImmutableArray());

    [Fact]
    public void Columns_are_filled_to_the_foot_one_after_the_other()
    {
        var columns = Fill([10, 10, 10, 10, 10], 2).Fill(0, 20);
        Assert.Equal([0..2, 2..4], columns);
    }

    [Fact]
    public void Two_columns_are_balanced_with_the_longer_one_at_the_left()
    {
        Assert.Equal([0..3, 3..5], Fill([10, 10, 10, 10, 10], 2).Balance(0, 5));
    }

    [Fact]
    public void Fewer_entries_than_columns_leave_the_last_columns_empty()
    {
        Assert.Equal([0..1, 1..2, 2..2], Fill([10, 10], 3).Balance(0, 2));
    }

    [Fact]
    public void Balanced_columns_hold_every_entry_once_and_in_order() => Gen.Select(Heights, Gen.Int[1, 4]).Sample((heights, count) =>
    {
        var columns = Fill(heights, count).Balance(0, heights.Length);
        var next = 0;
        return columns.All(column =>
        {
            var fits = column.Start.Value == next;
            next = column.End.Value;
            return fits;
        }) && next == heights.Length;
    });

    [Fact]
    public void The_tallest_balanced_column_is_as_short_as_any_share_of_whole_entries_allows() =>
        Gen.Select(Heights, Gen.Int[1, 4]).Sample((heights, count) =>
        {
            var fill = Fill(heights, count);
            var tallest = fill.Balance(0, heights.Length).Max(column => fill.HeightOf(column.Start.Value, column.End.Value));
            return Math.Abs(tallest - ShortestTallest(fill, 0, heights.Length, count)) < 1e-9;
        });

    [Fact]
    public void Neighbouring_balanced_columns_differ_by_at_most_one_entry() => Gen.Select(Heights, Gen.Int[2, 4]).Sample((heights, count) =>
    {
        var fill = Fill(heights, count);
        var used = fill.Balance(0, heights.Length).Select(column => fill.HeightOf(column.Start.Value, column.End.Value)).ToArray();
        return used.Zip(used.Skip(1)).All(pair => Math.Abs(pair.First - pair.Second) <= heights.Max() + 1e-9);
    });

    private static double ShortestTallest(ColumnFill fill, int start, int end, int columns) => columns == 1
        ? fill.HeightOf(start, end)
        : Enumerable.Range(start, end - start + 1).Min(cut => Math.Max(fill.HeightOf(start, cut), ShortestTallest(fill, cut, end, columns - 1)));

    private static ColumnFill Fill(ImmutableArray<double> heights, int columns) =>
        new(new ColumnBox { EntryHeights = heights, Columns = columns });
}
