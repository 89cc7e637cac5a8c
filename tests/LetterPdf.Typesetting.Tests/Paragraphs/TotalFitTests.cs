using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Typesetting.Paragraphs;

namespace LetterPdf.Typesetting.Tests.Paragraphs;

/// <summary>The line breaker in its own terms: boxes, glue and penalties without fonts.</summary>
public sealed class TotalFitTests
{
    private const double Measure = 100;

    [Fact]
    public void A_paragraph_that_fits_is_one_line()
    {
        var breaks = Break(Words(20, 20, 20), Measure, Measure, new TotalFitOptions());
        Assert.Single(breaks!.Value);
    }

    [Fact]
    public void Total_fit_evens_out_what_greedy_would_leave_to_the_end()
    {
        // Greedy fills line 1 with four words and leaves line 2 with a single wide gap; total fit takes three and
        // three.
        var items = Words(22, 22, 22, 22, 45, 45, 30);
        var loose = new TotalFitOptions { Tolerance = double.PositiveInfinity };
        var breaks = Break(items, Measure, Measure, loose)!.Value;
        Assert.Equal(
            LeastDemerits(items, Measure, Measure, loose),
            Demerits(items, [.. breaks.Select(item => item.Item)], Measure, Measure, loose)!.Value,
            6
        );
    }

    [Fact]
    public void No_breaks_are_found_where_a_word_is_wider_than_the_measure()
    {
        Assert.Null(
            Break(Words(20, 150, 20), Measure, Measure, new TotalFitOptions { Tolerance = double.PositiveInfinity })
        );
    }

    [Fact]
    public void The_last_resort_sets_a_word_that_is_too_wide_on_a_line_that_says_so()
    {
        var breaks = Break(
            Words(20, 150, 20),
            Measure,
            Measure,
            new TotalFitOptions { Tolerance = double.PositiveInfinity, AllowOverfull = true }
        )!.Value;
        Assert.Single(breaks, item => item.IsOverfull);
        Assert.Equal(3, breaks.Length);
    }

    [Fact]
    public void The_first_line_may_be_wider_than_the_others()
    {
        var options = new TotalFitOptions { RaggedStretch = 20, Tolerance = double.PositiveInfinity };
        var breaks = Break(Words(40, 40, 40, 40), 100, 50, options)!.Value;
        Assert.Equal(3, breaks.Length);
    }

    [Fact]
    public void Of_two_very_short_ragged_lines_the_longer_one_is_better()
    {
        // Both first lines are far too short for any bound on badness; one word alone is still the worse of the two.
        var options = new TotalFitOptions { RaggedStretch = 1, Tolerance = double.PositiveInfinity };
        var breaks = Break(Words(10, 20, 65, 10), Measure, Measure, options)!.Value;
        Assert.Equal(2, breaks.Length);
        Assert.Equal(5, breaks[0].Item);
    }

    [Fact]
    public void A_forced_break_ends_a_line_however_short_it_is()
    {
        LineItem[] items =
        [
            LineItem.Box(10, 0),
            LineItem.Penalty(LineItem.Infinite, 1),
            LineItem.Glue(0, LineItem.FillStretch, 0, 1),
            LineItem.Penalty(-LineItem.Infinite, 1),
            .. Words(30),
        ];
        Assert.Equal(2, Break(items, Measure, Measure, new TotalFitOptions())!.Value.Length);
    }

    [Fact]
    public void Hyphens_are_used_where_there_are_some_and_no_other_way()
    {
        LineItem[] hyphenated =
        [
            LineItem.Box(60, 0),
            LineItem.Hyphenation(50, 1, 4, 0),
            LineItem.Box(60, 1),
            .. Words(1)[1..],
        ];
        LineItem[] plain = [LineItem.Box(120, 0), .. Words(1)[1..]];
        Assert.Null(Break(plain, Measure, Measure, new TotalFitOptions { Tolerance = double.PositiveInfinity }));
        Assert.Equal(
            2,
            Break(
                hyphenated,
                Measure,
                Measure,
                new TotalFitOptions { Tolerance = double.PositiveInfinity }
            )!.Value.Length
        );
    }

    [Fact]
    public void A_paragraph_leaves_nothing_behind_for_the_next()
    {
        var workspace = new TotalFitWorkspace();
        var options = new TotalFitOptions { Tolerance = double.PositiveInfinity, AllowOverfull = true };
        foreach (var items in (LineItem[][])[Words(20, 30, 40, 50, 10, 60), Words(20, 150, 20), Words(40, 40)])
        {
            Assert.Equal(
                Break(items, Measure, Measure, options)!.Value,
                TotalFit.Break(items, new LineMeasures(Measure, Measure, Measure), options, workspace)!.Value
            );
        }
    }

    [Fact]
    public void Demerits_are_the_least_that_any_choice_of_breaks_has()
    {
        var words = Gen.Select(Gen.Int[8, 45], Gen.Int[0, 2]).Array[2, 9];
        Gen.Select(words, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Int[0, 60])
            .Sample(
                (source, isRagged, expands, allowLadders, lastLine) =>
                {
                    var items = WordsWithHyphens(source);
                    var options = new TotalFitOptions
                    {
                        Tolerance = double.PositiveInfinity,
                        RaggedStretch = isRagged ? 20 : null,
                        Expansion = expands && !isRagged ? 0.02 : 0,
                        LeastLastLine = lastLine,
                        ShortLastLineDemerits = 20_000,
                        AllowLadders = allowLadders,
                    };
                    var least = LeastDemerits(items, Measure, Measure, options);
                    var breaks = Break(items, Measure, Measure, options);
                    if (double.IsPositiveInfinity(least))
                    {
                        return breaks is null;
                    }

                    var found = Demerits(
                        items,
                        [.. breaks!.Value.Select(item => item.Item)],
                        Measure,
                        Measure,
                        options
                    );
                    return found is { } value && value <= least * (1 + 1e-9);
                }
            );
    }

    [Fact]
    public void A_last_line_that_is_too_short_is_avoided_where_it_can_be()
    {
        var items = Words(22, 22, 22, 22, 9);
        var options = new TotalFitOptions { Tolerance = double.PositiveInfinity };
        Assert.Equal(11, Break(items, Measure, Measure, options)!.Value[0].Item);
        var breaks = Break(
            items,
            Measure,
            Measure,
            options with
            {
                LeastLastLine = 20,
                ShortLastLineDemerits = 1e9,
            }
        )!.Value;
        Assert.Equal(8, breaks[0].Item);
    }

    private static LineItem[] Words(params double[] widths) =>
        WordsWithHyphens([.. widths.Select(width => ((int)width, 0))]);

    // Each word a box, or two with a hyphenation between them where the second number says so.
    private static LineItem[] WordsWithHyphens((int Width, int Kind)[] words)
    {
        var items = new List<LineItem>();
        foreach (var (width, kind) in words)
        {
            if (items.Count > 0)
            {
                items.Add(LineItem.Glue(5, 2.5, 1.6, items.Count));
            }

            items.Add(LineItem.Box(width / 2.0, items.Count));
            if (kind == 1)
            {
                items.Add(LineItem.Hyphenation(50, items.Count, 3, 0.5));
            }

            items.Add(LineItem.Box(width / 2.0, items.Count));
        }

        items.Add(LineItem.Penalty(LineItem.Infinite, items.Count));
        items.Add(LineItem.Glue(0, LineItem.FillStretch, 0, items.Count));
        items.Add(LineItem.Penalty(-LineItem.Infinite, items.Count));
        return [.. items];
    }

    // Every subset of legal breaks, priced by the definition: the slow way to the same result.
    private static double LeastDemerits(LineItem[] items, double first, double rest, TotalFitOptions options)
    {
        var legal = Enumerable
            .Range(1, items.Length - 2)
            .Where(i =>
                (items[i].Kind == LineItemKind.Glue && items[i - 1].Kind == LineItemKind.Box)
                || (items[i].Kind == LineItemKind.Penalty && items[i].Cost < LineItem.Infinite)
            )
            .ToArray();
        var least = double.PositiveInfinity;
        for (var subset = 0; subset < 1 << legal.Length; subset++)
        {
            var breaks = legal.Where((_, bit) => (subset >> bit & 1) == 1).Append(items.Length - 1).ToArray();
            least = Math.Min(least, Demerits(items, breaks, first, rest, options) ?? double.PositiveInfinity);
        }

        return least;
    }

    private static double? Demerits(LineItem[] items, int[] breaks, double first, double rest, TotalFitOptions options)
    {
        var total = 0.0;
        var start = 0;
        var after = 0.0;
        var lastClass = 1;
        var lastFlagged = false;
        for (var line = 0; line < breaks.Length; line++)
        {
            var end = breaks[line];
            var content = items[start..end].Where(item => item.Kind != LineItemKind.Penalty).ToArray();
            var natural = after + content.Sum(item => item.Width) + items[end].WidthAtBreak;
            var stretch = content.Sum(item => item.Stretch);
            var shrink = content.Sum(item => item.Shrink);
            if (options.RaggedStretch is { } ragged)
            {
                stretch = stretch >= LineItem.FillStretch ? stretch : ragged;
                shrink = 0;
            }

            var slack = (line == 0 ? first : rest) - natural;
            var most = options.Expansion * content.Where(item => item.Kind == LineItemKind.Box).Sum(item => item.Width);
            var expanded =
                slack < 0 ? -Math.Min(-slack, most)
                : stretch >= LineItem.FillStretch ? 0
                : Math.Min(slack, most);
            slack -= expanded;
            if (slack < -shrink - 1e-6)
            {
                return null;
            }

            if (!options.AllowLadders && lastFlagged && items[end].IsFlagged)
            {
                return null;
            }

            var room = slack >= 0 ? stretch : shrink;
            var ratio =
                Math.Abs(slack) < 1e-12 ? 0
                : room <= 0 ? (slack > 1e-6 ? 100 : 0)
                : slack / room;
            var badness =
                (100 * Math.Abs(ratio * ratio * ratio))
                + (expanded == 0 ? 0 : TotalFit.ExpansionBadness * Math.Pow(Math.Abs(expanded) / most, 3));
            var isLast = line == breaks.Length - 1 && line > 0;
            total +=
                isLast
                && (
                    natural < options.LeastLastLine
                    || (lastFlagged && content.Count(item => item.Kind == LineItemKind.Glue) == 1)
                )
                    ? options.ShortLastLineDemerits
                    : 0;
            var fitness =
                ratio < -0.5 ? 0
                : ratio <= 0.5 ? 1
                : ratio <= 1 ? 2
                : 3;
            var cost = items[end].Kind == LineItemKind.Penalty && !items[end].IsForced ? items[end].Cost : 0;
            total += ((options.LinePenalty + badness) * (options.LinePenalty + badness)) + (cost * cost);
            total += Math.Abs(fitness - lastClass) > 1 ? options.FitnessDemerits : 0;
            total += lastFlagged && items[end].IsFlagged ? options.DoubleHyphenDemerits : 0;
            total += lastFlagged && line == breaks.Length - 1 ? options.FinalHyphenDemerits : 0;
            (lastClass, lastFlagged, after) = (fitness, items[end].IsFlagged, items[end].WidthAfter);
            start = end + 1;
            while (start < items.Length && items[start].Kind != LineItemKind.Box && !items[start].IsForced)
            {
                start++;
            }
        }

        return total;
    }

    private static ImmutableArray<ChosenBreak>? Break(
        LineItem[] items,
        double firstMeasure,
        double measure,
        TotalFitOptions options
    ) => TotalFit.Break(items, new LineMeasures(firstMeasure, measure, measure), options, new TotalFitWorkspace());
}
