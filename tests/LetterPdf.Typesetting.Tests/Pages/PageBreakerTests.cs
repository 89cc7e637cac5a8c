using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Typesetting.Pages;

namespace LetterPdf.Typesetting.Tests.Pages;

/// <summary>Page breaks with mock boxes: heights and permissions only.</summary>
public sealed class PageBreakerTests
{
    [Fact]
    public void A_letter_that_fits_has_one_page()
    {
        var plans = Break(Lines(5));
        Assert.Equal([0..5], plans.Select(plan => plan.Before));
    }

    [Fact]
    public void Space_above_a_line_is_dropped_at_the_top_of_a_page()
    {
        var spaced = Enumerable.Repeat(new LineBox(10, 10, MayBreakBefore: true), 9).ToImmutableArray();
        var plans = Break(spaced);
        // 10 + 4 * 20 = 90 fits into 100; a fifth line with its space does not, but the next page's first has none.
        Assert.Equal([0..5, 5..9], plans.Select(plan => plan.Before));
    }

    [Fact]
    public void A_page_does_not_end_where_it_may_not()
    {
        var lines = Lines(12).SetItem(10, new LineBox(0, 10, MayBreakBefore: false));
        Assert.Equal([0..9, 9..12], Break(lines).Select(plan => plan.Before));
    }

    [Fact]
    public void Where_every_break_is_forbidden_the_letter_is_still_set()
    {
        var lines = Enumerable.Repeat(new LineBox(0, 10, MayBreakBefore: false), 15).ToImmutableArray();
        Assert.Equal(2, Break(lines).Length);
    }

    [Fact]
    public void A_line_taller_than_a_page_cannot_be_set()
    {
        Assert.Null(PageBreaker.Break(Items([new LineBox(0, 101, MayBreakBefore: true)])));
    }

    [Fact]
    public void The_last_page_never_holds_a_lone_line()
    {
        var plans = Break(Lines(11));
        Assert.True(plans[^1].Before.End.Value - plans[^1].Before.Start.Value >= 2);
    }

    [Fact]
    public void A_lone_last_line_is_worse_than_a_page_that_ends_in_a_hyphen()
    {
        var lines = Enumerable
            .Range(0, 11)
            .Select(i => new LineBox(0, 10, MayBreakBefore: true, FollowsHyphen: i is > 0 and < 10))
            .ToImmutableArray();
        Assert.Equal([0..9, 9..11], Break(lines).Select(plan => plan.Before));
    }

    [Fact]
    public void A_list_goes_on_where_the_text_ends_and_is_balanced_on_its_last_page()
    {
        var plans = Break(Lines(5), Enumerable.Repeat(10.0, 30).ToImmutableArray());
        Assert.Equal([0..5, 5..10], plans[0].Columns);
        Assert.Equal([10..20, 20..30], plans[1].Columns);
    }

    [Fact]
    public void A_heading_keeps_enough_entries_with_it()
    {
        // Room for one row only under nine lines: the list begins on the next page, with the line before it.
        var lines = Lines(9).SetItem(8, new LineBox(0, 10, MayBreakBefore: true));
        var plans = Break(lines, Enumerable.Repeat(10.0, 12).ToImmutableArray());
        Assert.Equal(0..8, plans[0].Before);
        Assert.Equal([0..6, 6..12], plans[1].Columns);
    }

    [Fact]
    public void The_last_page_of_a_list_gets_entries_from_the_one_before_rather_than_one_row()
    {
        var plans = Break(Lines(0), Enumerable.Repeat(10.0, 21).ToImmutableArray());
        var last = plans[^1].Columns;
        Assert.True(last[^1].End.Value - last[0].Start.Value >= 4);
    }

    [Fact]
    public void Any_letter_is_set_whole_in_order_and_inside_its_pages()
    {
        var line = Gen.Select(
            Gen.Int[0, 8],
            Gen.Int[8, 20],
            Gen.Int[0, 3],
            (space, height, kind) => new LineBox(space, height, kind > 0)
        );
        var entries = Gen.Int[1, 3]
            .Array[0, 60]
            .Select(items => items.Select(count => count * 10.0).ToImmutableArray());
        Gen.Select(line.Array[1, 40], entries, line.Array[0, 5], Gen.Int[1, 4])
            .Sample(
                (before, list, after, columns) =>
                {
                    var items = Items([.. before], list, columns) with { After = [.. after] };
                    var plans = PageBreaker.Break(items);
                    return plans is { } found
                        && IsWhole(found, items)
                        && found.Select((plan, i) => (plan, i)).All(page => Fits(page.plan, page.i, items));
                }
            );
    }

    [Fact]
    public void Any_grouped_list_keeps_each_heading_with_two_entries_on_any_page()
    {
        Gen.Select(Gen.Int[0, 9], Group.Lists, Gen.Int[1, 4], Gen.Int[0, 3])
            .Sample(
                (before, groups, columns, after) =>
                {
                    var entries = Group.Boxes(groups);
                    var items = Items(Lines(before)) with
                    {
                        Columns = new ColumnBox { Entries = entries, Columns = columns },
                        After = Lines(after),
                    };
                    var plans = PageBreaker.Break(items)!.Value;
                    return IsWhole(plans, items)
                        && plans.Select((plan, i) => (plan, i)).All(page => Fits(page.plan, page.i, items))
                        && plans
                            .SelectMany(plan => plan.Columns)
                            .Where(column => !column.Equals(column.End..column.End))
                            .All(column => entries[column.Start.Value].MayBreakBefore);
                }
            );
    }

    [Fact]
    public void A_group_that_no_page_holds_together_is_still_set()
    {
        var items = Items([]) with
        {
            Columns = new ColumnBox { Entries = Group.Boxes([new([60, 60, 60])]), Columns = 2 },
        };
        var plans = PageBreaker.Break(items)!.Value;
        Assert.True(IsWhole(plans, items));
        Assert.All(plans.Select((plan, i) => (plan, i)), page => Assert.True(Fits(page.plan, page.i, items)));
    }

    [Theory]
    [InlineData(0, 20)]
    [InlineData(20, 19)]
    public void A_page_ends_a_line_earlier_rather_than_in_a_divided_word(int followsHyphen, int end)
    {
        var lines = Enumerable
            .Range(0, 30)
            .Select(i => new LineBox(0, 10, MayBreakBefore: true, FollowsHyphen: i == followsHyphen));
        var plans = PageBreaker
            .Break(
                new PageItems
                {
                    Before = [.. lines],
                    FirstHeight = 200,
                    Height = 200,
                    Line = 10,
                }
            )!
            .Value;
        Assert.Equal(0..end, plans[0].Before);
    }

    [Fact]
    public void A_divided_word_at_a_pages_end_is_better_than_a_page_more()
    {
        var lines = Enumerable
            .Range(0, 40)
            .Select(i => new LineBox(0, 10, MayBreakBefore: true, FollowsHyphen: i == 20));
        Assert.Equal(
            2,
            PageBreaker
                .Break(
                    new PageItems
                    {
                        Before = [.. lines],
                        FirstHeight = 200,
                        Height = 200,
                        Line = 10,
                    }
                )!
                .Value.Length
        );
    }

    [Fact]
    public void Thousands_of_entries_in_groups_take_no_more_pages_than_they_fill()
    {
        var groups = Enumerable.Repeat(new Group([10, 10, 10, 10]), 2_000);
        var plans = PageBreaker
            .Break(
                Items([]) with
                {
                    Columns = new ColumnBox { Entries = Group.Boxes(groups), Columns = 4 },
                }
            )!
            .Value;

        // In turn columns of ten lines hold a group and three of the next, and its last with another group: 24 entries
        // a page.
        Assert.Equal((8_000 / 24) + 1, plans.Length);
    }

    private static bool IsWhole(ImmutableArray<PagePlan> plans, PageItems items) =>
        Numbers(plans.Select(plan => plan.Before)).SequenceEqual(Enumerable.Range(0, items.Before.Length))
        && Numbers(plans.SelectMany(plan => plan.Columns)).SequenceEqual(Enumerable.Range(0, items.EntryCount))
        && Numbers(plans.Select(plan => plan.After)).SequenceEqual(Enumerable.Range(0, items.After.Length));

    private static IEnumerable<int> Numbers(IEnumerable<Range> ranges) =>
        ranges.SelectMany(range => Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value));

    private static bool Fits(PagePlan plan, int page, PageItems items)
    {
        var y = 0.0;
        foreach (var line in items.Before[plan.Before])
        {
            y += (y > 0 ? line.SpaceBefore : 0) + line.Height;
        }

        if (!plan.Columns.IsEmpty && items.Columns is { } box)
        {
            var fill = new ColumnFill(box);
            y +=
                (y > 0 ? box.SpaceBefore : 0)
                + plan.Columns.Max(column => fill.HeightOf(column.Start.Value, column.End.Value));
        }

        foreach (var line in items.After[plan.After])
        {
            y += (y > 0 ? line.SpaceBefore : 0) + line.Height;
        }

        return y <= (page == 0 ? items.FirstHeight : items.Height) + 1e-6;
    }

    private static ImmutableArray<PagePlan> Break(
        ImmutableArray<LineBox> lines,
        ImmutableArray<double> entries = default
    ) => PageBreaker.Break(Items(lines, entries.IsDefault ? [] : entries))!.Value;

    private static PageItems Items(
        ImmutableArray<LineBox> lines,
        ImmutableArray<double> entries = default,
        int columns = 2
    ) =>
        new()
        {
            Before = lines,
            Columns = entries.IsDefaultOrEmpty
                ? null
                : new ColumnBox { Entries = [.. entries.Select(height => new EntryBox(height))], Columns = columns },
            FirstHeight = 100,
            Height = 100,
            Line = 10,
        };

    private static ImmutableArray<LineBox> Lines(int count) =>
        [.. Enumerable.Repeat(new LineBox(0, 10, MayBreakBefore: true), count)];
}
