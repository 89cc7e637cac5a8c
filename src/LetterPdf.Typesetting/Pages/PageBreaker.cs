using System.Collections.Immutable;

namespace LetterPdf.Typesetting.Pages;

/// <summary>
/// Chooses the breaks of all pages together: the least sum of costs over the whole letter (M. F. Plass, "Optimal
/// Pagination Techniques for Automatic Typesetting Systems", 1981, for text without floats).
/// <code>
/// Break               the main loop over the places where a page can begin
///   PageChoices       every page that can begin there, with its cost
///     Lines           line by line down the page
///     List            columns filled to the foot, or balanced where the list ends
///   Trace             the cheapest chain
/// </code>
/// A place is counted in items: lines before the list, entries, lines after it. Few pages weigh most; then that no page
/// is left nearly empty at the end; then white at the feet of pages.
/// </summary>
internal sealed class PageBreaker
{
    private const double PageCost = 100_000;

    // A break where none may be, in the last pass only: worse than a page more, better than no letter.
    private const double ForbiddenBreakCost = 1_000_000;

    // A last page with a line or two on it is worse than any white elsewhere, but not worth a page.
    private const double LonelyEndCost = 50_000;
    private const double FootCost = 10;

    // A word is not divided between pages if white space at the foot, however large, avoids it; only another page
    // costs more.
    private const double HyphenCost = 40_000;

    private readonly PageItems _items;
    private readonly ColumnFill? _fill;
    private readonly Strictness _strictness;
    private readonly double[] _costs;
    private readonly int[] _previous;
    private readonly PagePlan?[] _plans;

    private PageBreaker(PageItems items, Strictness strictness)
    {
        _items = items;
        _strictness = strictness;
        _fill = items.Columns is { } columns ? new ColumnFill(columns) : null;
        _costs = new double[items.Count + 1];
        _previous = new int[items.Count + 1];
        _plans = new PagePlan?[items.Count + 1];
        Array.Fill(_costs, double.PositiveInfinity);
    }

    /// <summary>
    /// The pages; null where a single line or entry is taller than a page. Where the rules can't all be kept, pages may
    /// end in words that are divided there in any case; where that is not enough, breaks where none may be are chosen
    /// as few as can be.
    /// </summary>
    public static ImmutableArray<PagePlan>? Break(PageItems items) =>
        new PageBreaker(items, Strictness.All).Run()
        ?? (
            items.Before.Concat(items.After).Any(line => line.FollowsDivision)
                ? new PageBreaker(items, Strictness.Divided).Run()
                : null
        )
        ?? new PageBreaker(items, Strictness.None).Run();

    /// <summary>Which rules of where a page may end are kept.</summary>
    private enum Strictness
    {
        None,
        Divided,
        All,
    }

    private ImmutableArray<PagePlan>? Run()
    {
        _costs[0] = 0;
        for (var start = 0; start < _items.Count; start++)
        {
            if (!double.IsPositiveInfinity(_costs[start]))
            {
                OfferPages(start);
            }
        }

        return double.IsPositiveInfinity(_costs[_items.Count]) ? null : Trace();
    }

    private void OfferPages(int start)
    {
        var page = new PageFill(start, start == 0 ? _items.FirstHeight : _items.Height);
        if (Lines(page, _items.Before, 0) && List(page))
        {
            Lines(page, _items.After, _items.Before.Length + _items.EntryCount);
        }
    }

    /// <summary>Places lines down the page, offering a page that ends before each.</summary>
    /// <returns>Whether all of them found room.</returns>
    private bool Lines(PageFill page, ImmutableArray<LineBox> lines, int offset)
    {
        for (var i = Math.Max(0, page.End - offset); i < lines.Length; i++)
        {
            var box = lines[i];
            var space = page.IsEmpty ? box.RepeatedHeight : box.SpaceBefore;
            var notes = box.NotesHeight > 0 ? box.NotesHeight + (page.HasNotes ? 0 : _items.NoteSpace) : 0;
            if (!page.IsEmpty)
            {
                var mayBreak = box.MayBreakBefore && !(box.FollowsDivision && _strictness == Strictness.All);
                Offer(page, mayBreak, box.FollowsHyphen ? HyphenCost : 0);
            }

            if (!page.Fits(space + box.Height + notes))
            {
                return false;
            }

            page.Take(space + box.Height + notes, 1);
            page.HasNotes |= notes > 0;
        }

        if (page.End == _items.Count)
        {
            Offer(page, mayBreak: true);
        }

        return true;
    }

    private bool List(PageFill page)
    {
        if (_items.Columns is not { } box || page.End >= _items.Before.Length + box.Entries.Length)
        {
            return true;
        }

        if (!page.IsEmpty)
        {
            // The heading stays with its entries; only where nothing else is possible does the list begin a page alone.
            Offer(page, mayBreak: false);
        }

        var first = page.End - _items.Before.Length;
        var space = page.IsEmpty ? 0 : box.SpaceBefore;
        var room = page.Room - space;

        // Entries that should keep together are parted only where no page is tall enough for them.
        var filled = _fill!.Fill(first, room, mayPart: _strictness == Strictness.None && page.IsEmpty);
        if (filled[^1].End.Value == box.Entries.Length)
        {
            return EndList(page, first, filled, space);
        }

        OfferBrokenList(page, first, filled, space);
        return false;
    }

    private bool EndList(PageFill page, int first, ImmutableArray<Range> filled, double space)
    {
        var box = _items.Columns!;
        var balanced = _fill!.Balance(first, box.Entries.Length);
        page.Columns = page.Fits(space + Tallest(balanced)) ? balanced : filled;
        page.Take(space + Tallest(page.Columns), box.Entries.Length - first);
        return true;
    }

    // A list that goes on is broken at the foot of its last column. Only where the rest is short is it also offered
    // with fewer entries, so that the last page gets enough of them.
    private void OfferBrokenList(PageFill page, int first, ImmutableArray<Range> filled, double space)
    {
        var box = _items.Columns!;
        var enough = box.MinimumEntries * box.Columns;
        var end = filled[^1].End.Value;
        var rest = box.Entries.Length - end;
        var least = rest < 2 * enough ? Math.Max(first + 1, box.Entries.Length - (2 * enough)) : end;
        for (var last = Math.Min(end, box.Entries.Length - 1); last >= Math.Min(least, end) && last > first; last--)
        {
            if (last < end && !_fill!.MayEndAt(last))
            {
                continue;
            }

            var columns = last == end ? filled : Cut(filled, last);
            var taken = page.With(columns, space + Mean(columns), last - first);
            var isEnough = last - first >= enough && box.Entries.Length - last >= Math.Min(enough, box.Entries.Length);
            Offer(taken, isEnough);
        }
    }

    private static ImmutableArray<Range> Cut(ImmutableArray<Range> columns, int end) =>
        [.. columns.Select(column => Math.Min(column.Start.Value, end)..Math.Min(column.End.Value, end))];

    // A page filled by the list counts as full as its columns are on average.
    private double Mean(ImmutableArray<Range> columns) =>
        columns.Average(column => _fill!.HeightOf(column.Start.Value, column.End.Value));

    private double Tallest(ImmutableArray<Range> columns) =>
        columns.Max(column => _fill!.HeightOf(column.Start.Value, column.End.Value));

    private void Offer(PageFill page, bool mayBreak, double more = 0)
    {
        if (!mayBreak && _strictness != Strictness.None)
        {
            return;
        }

        var isLast = page.End == _items.Count;
        var foot = isLast ? 0 : page.Room / _items.Line;
        var cost =
            _costs[page.Start] + PageCost + (FootCost * foot * foot) + (mayBreak ? 0 : ForbiddenBreakCost) + more;
        if (isLast && page.Start > 0 && page.Used < 2 * _items.Line)
        {
            cost += LonelyEndCost;
        }

        if (cost < _costs[page.End])
        {
            _costs[page.End] = cost;
            _previous[page.End] = page.Start;
            _plans[page.End] = page.ToPlan(_items);
        }
    }

    private ImmutableArray<PagePlan> Trace()
    {
        var plans = new List<PagePlan>();
        for (var end = _items.Count; end > 0; end = _previous[end])
        {
            plans.Add(_plans[end]!);
        }

        plans.Reverse();
        return [.. plans];
    }
}
