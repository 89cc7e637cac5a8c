using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Typesetting.Pages;

namespace LetterPdf.Typesetting.Tests.Pages;

/// <summary>Entries in columns, with heights only.</summary>
public sealed class ColumnFillTests
{
    private static readonly Gen<ImmutableArray<double>> Heights = Gen.Int[1, 3]
        .Array[1, 14]
        .Select(lines => lines.Select(count => count * 12.0).ToImmutableArray());

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
    public void Balanced_columns_hold_every_entry_once_and_in_order() =>
        Gen.Select(Heights, Gen.Int[1, 4])
            .Sample(
                (heights, count) =>
                {
                    var columns = Fill(heights, count).Balance(0, heights.Length);
                    var next = 0;
                    return columns.All(column =>
                        {
                            var fits = column.Start.Value == next;
                            next = column.End.Value;
                            return fits;
                        })
                        && next == heights.Length;
                }
            );

    [Fact]
    public void The_tallest_balanced_column_is_as_short_as_any_share_of_whole_entries_allows() =>
        Gen.Select(Heights, Gen.Int[1, 4])
            .Sample(
                (heights, count) =>
                {
                    var fill = Fill(heights, count);
                    var tallest = fill.Balance(0, heights.Length)
                        .Max(column => fill.HeightOf(column.Start.Value, column.End.Value));
                    return Math.Abs(tallest - ShortestTallest(fill, 0, heights.Length, count)) < 1e-9;
                }
            );

    [Fact]
    public void Neighbouring_balanced_columns_differ_by_at_most_one_entry() =>
        Gen.Select(Heights, Gen.Int[2, 4])
            .Sample(
                (heights, count) =>
                {
                    var fill = Fill(heights, count);
                    var used = fill.Balance(0, heights.Length)
                        .Select(column => fill.HeightOf(column.Start.Value, column.End.Value))
                        .ToArray();
                    return used.Zip(used.Skip(1))
                        .All(pair => Math.Abs(pair.First - pair.Second) <= heights.Max() + 1e-9);
                }
            );

    [Fact]
    public void White_above_a_group_is_dropped_at_the_top_of_a_column()
    {
        // Two groups of two, each 10 + 10 under a heading of 10 with 10 above it.
        var fill = Fill(Group.Boxes([new([10, 10]), new([10, 10])]), 2);
        Assert.Equal(30, fill.HeightOf(2, 4));
        Assert.Equal(70, fill.HeightOf(0, 4));
        Assert.Equal([0..2, 2..4], fill.Fill(0, 30));
    }

    [Fact]
    public void A_heading_with_one_entry_is_not_left_at_the_foot()
    {
        // 20 + 10 + heading and entry: 60 would hold them, but not a second entry.
        var fill = Fill(Group.Boxes([new([10, 10]), new([10, 10])]), 2);
        Assert.Equal([0..2, 2..4], fill.Fill(0, 60));
    }

    [Fact]
    public void A_third_entry_may_stand_in_the_next_column()
    {
        Assert.Equal([0..2, 2..4], Fill(Group.Boxes([new([10, 10, 10, 10])]), 2).Fill(0, 30));
    }

    [Fact]
    public void Entries_that_keep_together_are_parted_only_where_they_must_be()
    {
        var fill = Fill(Group.Boxes([new([10, 10])]), 2);
        Assert.Equal([0..0, 0..0], fill.Fill(0, 20));
        Assert.Equal([0..1, 1..2], fill.Fill(0, 20, mayPart: true));
    }

    [Fact]
    public void Columns_begin_where_they_may_and_hold_every_entry_in_order() =>
        Gen.Select(Group.Lists, Gen.Int[1, 4], Gen.Int[60, 200])
            .Sample(
                (groups, count, height) =>
                {
                    var entries = Group.Boxes(groups);
                    var fill = Fill(entries, count);
                    var filled = fill.Fill(0, height);
                    return IsSound(fill.Balance(0, entries.Length), entries, entries.Length)
                        && IsSound(filled, entries, filled[^1].End.Value);
                }
            );

    [Fact]
    public void Balanced_groups_are_as_short_as_their_keeps_allow() =>
        Gen.Select(Group.Lists.Where(groups => groups.Sum(group => group.Heights.Length) <= 14), Gen.Int[1, 4])
            .Sample(
                (groups, count) =>
                {
                    var entries = Group.Boxes(groups);
                    var fill = Fill(entries, count);
                    var tallest = fill.Balance(0, entries.Length)
                        .Max(column => fill.HeightOf(column.Start.Value, column.End.Value));
                    return Math.Abs(tallest - ShortestTallest(fill, 0, entries.Length, count)) < 1e-9;
                }
            );

    private static bool IsSound(ImmutableArray<Range> columns, ImmutableArray<EntryBox> entries, int end)
    {
        var next = 0;
        foreach (var column in columns)
        {
            if (column.Start.Value != next || (next < end && !entries[next].MayBreakBefore))
            {
                return false;
            }

            next = column.End.Value;
        }

        return next == end;
    }

    private static double ShortestTallest(ColumnFill fill, int start, int end, int columns) =>
        columns == 1
            ? fill.HeightOf(start, end)
            : Enumerable
                .Range(start, end - start + 1)
                .Where(cut => cut == start || fill.MayEndAt(cut))
                .Min(cut => Math.Max(fill.HeightOf(start, cut), ShortestTallest(fill, cut, end, columns - 1)));

    private static ColumnFill Fill(ImmutableArray<double> heights, int columns) =>
        Fill([.. heights.Select(height => new EntryBox(height))], columns);

    private static ColumnFill Fill(ImmutableArray<EntryBox> entries, int columns) =>
        new(new ColumnBox { Entries = entries, Columns = columns });
}
