using System.Collections.Immutable;

namespace LetterPdf.Typesetting.Pages;

/// <summary>A page while it is filled from the top; points.</summary>
/// <param name="start">The first item.</param>
/// <param name="height">Room for text.</param>
internal sealed class PageFill(int start, double height)
{
    public int Start { get; } = start;

    /// <summary>One past the last item that the page holds.</summary>
    public int End { get; private set; } = start;

    public double Used { get; private set; }

    public double Room => height - Used;

    public bool IsEmpty => End == Start;

    public ImmutableArray<Range> Columns { get; set; } = [];

    /// <summary>Footnotes stand at its foot.</summary>
    public bool HasNotes { get; set; }

    public bool Fits(double height) => height <= Room + 1e-6;

    public void Take(double height, int items)
    {
        Used += height;
        End += items;
    }

    /// <summary>The page with a part of the list below what it holds.</summary>
    /// <param name="columns">The entries.</param>
    /// <param name="used">What they take, the space above them included.</param>
    /// <param name="entries">How many.</param>
    public PageFill With(ImmutableArray<Range> columns, double used, int entries) =>
        new(Start, height)
        {
            Used = Used + used,
            End = End + entries,
            Columns = columns,
        };

    public PagePlan ToPlan(PageItems items)
    {
        var before = items.Before.Length;
        var after = before + items.EntryCount;
        return new PagePlan
        {
            Before = Math.Min(Start, before)..Math.Min(End, before),
            Columns = Columns,
            After = Math.Max(0, Start - after)..Math.Max(0, End - after),
            Fullness = Used / height,
        };
    }
}
