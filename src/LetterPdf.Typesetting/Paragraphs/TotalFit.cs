using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>A chosen break.</summary>
/// <param name="Item">Index of the glue or penalty at which the line ends.</param>
/// <param name="IsOverfull">Whether the line is wider than its measure even with all glue shrunk.</param>
/// <param name="Fit">How well the line fits.</param>
/// <param name="Demerits">The demerits of the line alone.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ChosenBreak(int Item, bool IsOverfull, LineFit Fit, double Demerits);

/// <summary>How wide lines are, in points.</summary>
/// <param name="First">The paragraph's first.</param>
/// <param name="AfterForced">Those after a forced break.</param>
/// <param name="Other">All others.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineMeasures(double First, double AfterForced, double Other);

/// <summary>How a line between two breaks fits its measure.</summary>
/// <param name="Ratio">The adjustment ratio of the glue: 1 is all its stretch, -1 all its shrink.</param>
/// <param name="Badness">100 times the ratio cubed, with a little for expansion.</param>
/// <param name="IsOverfull">Whether it is too wide even with all glue shrunk.</param>
/// <param name="IsShort">Whether it is a last line too short to end a paragraph.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineFit(double Ratio, double Badness, bool IsOverfull, bool IsShort)
{
    /// <summary>The classes of TeX: tight below -1/2, loose above 1/2, very loose above 1.</summary>
    public Fitness Fitness =>
        Ratio switch
        {
            < -0.5 => Fitness.Tight,
            <= 0.5 => Fitness.Decent,
            <= 1 => Fitness.Loose,
            _ => Fitness.VeryLoose,
        };
}

/// <summary>
/// Breaks a paragraph into lines so that the sum of demerits is least over the whole paragraph. D. E. Knuth and M. F.
/// Plass, "Breaking Paragraphs into Lines", Software: Practice and Experience 11 (1981):
/// <code>
/// Break             the main loop                        "The algorithm itself"
///   SumWidths       running totals of width, glue        "sum of widths, stretch, shrink"
///   TryBreak        one feasible break, all active lines "the main loop"
///     Fit           ratio, badness, fitness class        section "Desirability"
///     Demerits      what the line costs                  section "Desirability"
///   Rescue          keeps the paragraph alive            TeX: The Program, section 854
///   Trace           the chosen chain, first to last
/// </code>
/// The measures of the first line and of those after a forced break may differ from that of the others (hanging
/// indents).
/// </summary>
internal ref struct TotalFit
{
    // Worse than any loose line, so that only what can't be helped is overfull.
    private const double OverfullDemerits = 1e15;

    /// <summary>The badness of a line with boxes expanded as far as allowed, equal to that of word spaces about a
    /// tenth wider.</summary>
    internal const double ExpansionBadness = 1;

    // A line without any glue is as bad as one whose spaces would be fifty times as wide.
    private const double NoGlueRatio = 100;

    private readonly ReadOnlySpan<LineItem> _items;
    private readonly LineMeasures _measures;
    private readonly TotalFitOptions _options;
    private readonly Span<RunningSums> _sums;
    private readonly List<BreakNode> _nodes;
    private List<int> _active;
    private List<int> _remaining;

    private TotalFit(
        ReadOnlySpan<LineItem> items,
        LineMeasures measures,
        TotalFitOptions options,
        TotalFitWorkspace workspace
    )
    {
        _items = items;
        _measures = measures;
        _options = options;
        _sums = workspace.Begin(items.Length + 1);
        _nodes = workspace.Nodes;
        _active = workspace.Active;
        _remaining = workspace.Remaining;
    }

    /// <summary>The breaks, ending with that at the closing forced penalty; null where no choice stays within the
    /// tolerance.</summary>
    /// <param name="items">Ends with a forced penalty.</param>
    /// <param name="measures">The measures of its lines.</param>
    /// <param name="options">Costs and bounds.</param>
    /// <param name="workspace">The caller's tables, reused from paragraph to paragraph.</param>
    public static ImmutableArray<ChosenBreak>? Break(
        ReadOnlySpan<LineItem> items,
        LineMeasures measures,
        TotalFitOptions options,
        TotalFitWorkspace workspace
    ) => new TotalFit(items, measures, options, workspace).Run();

    private ImmutableArray<ChosenBreak>? Run()
    {
        SumWidths();
        _nodes.Add(
            new BreakNode
            {
                Item = -1,
                Start = NextBox(0),
                Previous = -1,
                Fitness = Fitness.Decent,
            }
        );
        _active.Add(0);
        for (var i = 0; i < _items.Length; i++)
        {
            if (!IsLegalBreak(i))
            {
                continue;
            }

            TryBreak(i);
            if (_active.Count == 0)
            {
                return null;
            }
        }

        return Trace();
    }

    private void SumWidths()
    {
        for (var i = 0; i < _items.Length; i++)
        {
            ref readonly var item = ref _items[i];
            var width = item.Kind == LineItemKind.Penalty ? 0 : item.Width;
            var before = _sums[i];
            _sums[i + 1] = new RunningSums(
                before.Width + width,
                before.Stretch + item.Stretch,
                before.Shrink + item.Shrink,
                before.Boxes + (item.Kind == LineItemKind.Box ? width : 0)
            );
        }
    }

    private bool IsLegalBreak(int index)
    {
        ref readonly var item = ref _items[index];
        return item.Kind switch
        {
            LineItemKind.Glue => index > 0 && _items[index - 1].Kind == LineItemKind.Box,
            LineItemKind.Penalty => item.Cost < LineItem.Infinite,
            _ => false,
        };
    }

    private void TryBreak(int index)
    {
        var remaining = _remaining;
        var firstNew = _nodes.Count;
        var lastRemoved = -1;
        foreach (var active in _active)
        {
            var fit = Fit(active, index);
            if (
                !fit.IsOverfull
                && MayEnd(active, index)
                && fit.Badness <= (fit.Ratio < 0 ? _options.ShrinkTolerance : _options.Tolerance)
            )
            {
                Offer(active, index, fit, firstNew);
            }

            if (!fit.IsOverfull && !_items[index].IsForced)
            {
                remaining.Add(active);
            }
            else if (lastRemoved < 0 || _nodes[active].Item >= _nodes[lastRemoved].Item)
            {
                // The latest start gives the line that exceeds its measure least.
                lastRemoved = active;
            }
        }

        if (remaining.Count == 0 && _nodes.Count == firstNew && _options.AllowOverfull)
        {
            Rescue(lastRemoved, index);
        }

        for (var node = firstNew; node < _nodes.Count; node++)
        {
            remaining.Add(node);
        }

        (_active, _remaining) = (remaining, _active);
        _remaining.Clear();
    }

    private bool MayEnd(int from, int index) =>
        (_options.AllowLadders || !_items[index].IsFlagged || !IsFlagged(_nodes[from].Item))
        && (
            !_items[index].IsDivision
            || _options.WholeLines.IsEmpty
            || _options.WholeLines.BinarySearch(_nodes[from].Lines) < 0
        );

    private bool IsFlagged(int item) => item >= 0 && _items[item].IsFlagged;

    private LineFit Fit(int from, int index)
    {
        var node = _nodes[from];
        ref readonly var end = ref _items[index];
        ref readonly var before = ref _sums[Math.Min(node.Start, index)];
        ref readonly var until = ref _sums[index];
        var natural = until.Width - before.Width + node.WidthAfter + end.WidthAtBreak;
        var measure =
            node.Item < 0 ? _measures.First
            : _items[node.Item].IsForced ? _measures.AfterForced
            : _measures.Other;
        var slack = measure - natural;
        var stretch = until.Stretch - before.Stretch;
        var shrink = until.Shrink - before.Shrink;
        if (_options.RaggedStretch is { } ragged)
        {
            // A line that ends in fill stretch keeps it; every other line may be as short as its neighbours are.
            stretch = stretch >= LineItem.FillStretch ? stretch : ragged;
            shrink = 0;
        }

        // The letters take what they can; word spaces take the rest. A line that fill stretch ends only ever shrinks.
        var most = _options.Expansion * Math.Max(0, until.Boxes - before.Boxes);
        var expanded = Math.Clamp(slack, -most, stretch >= LineItem.FillStretch ? 0 : most);
        slack -= expanded;
        var isOverfull = slack < -shrink - 1e-6;
        var room = slack >= 0 ? stretch : shrink;
        var ratio = slack == 0 || room <= 0 ? (slack > 1e-6 ? NoGlueRatio : 0) : slack / room;
        var badness = 100 * Math.Abs(ratio * ratio * ratio);
        if (expanded != 0)
        {
            var part = Math.Abs(expanded) / most;
            badness += ExpansionBadness * part * part * part;
        }

        return new LineFit(ratio, badness, isOverfull, IsShort(node, index, natural, until.Shrink - before.Shrink));
    }

    // A line that can't shrink has no space in it: after a hyphen it is the end of a divided word.
    private bool IsShort(BreakNode from, int index, double natural, double shrink) =>
        index == _items.Length - 1
        && from.Item >= 0
        && !_items[from.Item].IsForced
        && (natural < _options.LeastLastLine || (_items[from.Item].IsHyphenation && shrink == 0));

    // Of all chains that end here in one fitness class only the cheapest is kept: what follows has the same measures
    // for all of them. It also has the same lines that must end whole if their line numbers agree, or if all such
    // lines lie behind.
    private void Offer(int from, int index, LineFit fit, int firstNew)
    {
        var previous = _nodes[from];
        var demerits = previous.Demerits + Demerits(previous, index, fit);
        for (var i = firstNew; i < _nodes.Count; i++)
        {
            if (_nodes[i].Fitness == fit.Fitness && HaveSameFuture(_nodes[i].Lines, previous.Lines + 1))
            {
                if (demerits < _nodes[i].Demerits)
                {
                    _nodes[i] = NodeAt(index, from, fit.Fitness, demerits, isOverfull: false);
                }

                return;
            }
        }

        _nodes.Add(NodeAt(index, from, fit.Fitness, demerits, isOverfull: false));
    }

    private bool HaveSameFuture(int lines, int others) =>
        lines == others || _options.WholeLines.IsEmpty || Math.Min(lines, others) > _options.WholeLines[^1];

    private double Demerits(BreakNode previous, int index, LineFit fit)
    {
        ref readonly var item = ref _items[index];
        var cost = item.Kind == LineItemKind.Penalty ? item.Cost : 0;
        var line = _options.LinePenalty + fit.Badness;
        var demerits = line * line;
        if (cost > 0)
        {
            demerits += cost * cost;
        }
        else if (!item.IsForced)
        {
            demerits -= cost * cost;
        }

        if (IsFlagged(previous.Item))
        {
            demerits += item.IsFlagged ? _options.DoubleHyphenDemerits : 0;
            demerits += index == _items.Length - 1 ? _options.FinalHyphenDemerits : 0;
        }

        demerits += fit.IsShort ? _options.ShortLastLineDemerits : 0;

        return demerits + (Math.Abs(fit.Fitness - previous.Fitness) > 1 ? _options.FitnessDemerits : 0);
    }

    private void Rescue(int from, int index)
    {
        var previous = _nodes[from];
        var fit = Fit(from, index);
        _nodes.Add(NodeAt(index, from, Fitness.Decent, previous.Demerits + OverfullDemerits, fit.IsOverfull));
    }

    private BreakNode NodeAt(int index, int from, Fitness fitness, double demerits, bool isOverfull) =>
        new()
        {
            Item = index,
            Start = NextBox(index),
            WidthAfter = _items[index].WidthAfter,
            Fitness = fitness,
            Demerits = demerits,
            Previous = from,
            Lines = _nodes[from].Lines + 1,
            IsOverfull = isOverfull,
        };

    // Glue and penalties right after a break vanish; a forced break among them does not.
    private int NextBox(int index)
    {
        var next = index;
        while (
            next < _items.Length && _items[next].Kind != LineItemKind.Box && (next == index || !_items[next].IsForced)
        )
        {
            next++;
        }

        return next;
    }

    private ImmutableArray<ChosenBreak> Trace()
    {
        var nodes = _nodes;
        var best = _active.MinBy(index => nodes[index].Demerits);
        var breaks = new List<ChosenBreak>();
        for (var node = best; _nodes[node].Item >= 0; node = _nodes[node].Previous)
        {
            breaks.Add(Chosen(_nodes[node]));
        }

        breaks.Reverse();
        return [.. breaks];
    }

    private ChosenBreak Chosen(BreakNode node)
    {
        var demerits = node.Demerits - _nodes[node.Previous].Demerits;
        return new ChosenBreak(node.Item, node.IsOverfull, Fit(node.Previous, node.Item), demerits);
    }
}
