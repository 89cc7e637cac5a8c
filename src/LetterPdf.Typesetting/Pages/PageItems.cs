using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace LetterPdf.Typesetting.Pages;

/// <summary>What the page breaker knows of a line: all in points.</summary>
/// <param name="SpaceBefore">Dropped at the top of a page.</param>
/// <param name="Height">Of the line.</param>
/// <param name="MayBreakBefore">A page may end before it.</param>
/// <param name="FollowsHyphen">A page that ends before it ends in a divided word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineBox(
    double SpaceBefore,
    double Height,
    bool MayBreakBefore,
    bool FollowsHyphen = false
)
{
    /// <summary>
    /// A page that ends before it ends in a word that is divided there however its paragraph is set: in the first pass
    /// none does.
    /// </summary>
    public bool FollowsDivision { get; init; }

    /// <summary>The height of the lines repeated above it where it begins a page.</summary>
    public double RepeatedHeight { get; init; }

    /// <summary>The height of the footnotes that belong at the foot of its page.</summary>
    public double NotesHeight { get; init; }
}

/// <summary>What the page breaker knows of an entry of a list: all in points.</summary>
/// <param name="Height">Its own, with that of its group's heading where it is the first of a group.</param>
/// <param name="SpaceBefore">Dropped at the top of a column.</param>
/// <param name="MayBreakBefore">A column may begin with it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EntryBox(double Height, double SpaceBefore = 0, bool MayBreakBefore = true)
{
    /// <summary>The height of the heading repeated above it where it begins a column.</summary>
    public double RepeatedHeight { get; init; }
}

/// <summary>What the page breaker knows of a list in columns: all in points.</summary>
internal sealed record ColumnBox
{
    public required ImmutableArray<EntryBox> Entries { get; init; }

    public required int Columns { get; init; }

    public double SpaceBefore { get; init; }

    /// <summary>The minimum number of entries in each column where the list is broken, on either side of the
    /// break.</summary>
    public int MinimumEntries { get; init; } = 2;
}

/// <summary>A letter for the page breaker: lines, at most one list in columns, lines.</summary>
internal sealed record PageItems
{
    public required ImmutableArray<LineBox> Before { get; init; }

    public ColumnBox? Columns { get; init; }

    public ImmutableArray<LineBox> After { get; init; } = [];

    /// <summary>Room for text on page 1.</summary>
    public required double FirstHeight { get; init; }

    /// <summary>Room for text on every other page.</summary>
    public required double Height { get; init; }

    /// <summary>The height of a line of text: the unit in which white at a page's foot is weighed.</summary>
    public required double Line { get; init; }

    /// <summary>White and rule above the first footnote of a page.</summary>
    public double NoteSpace { get; init; }

    public int EntryCount => Columns?.Entries.Length ?? 0;

    public int Count => Before.Length + EntryCount + After.Length;
}

/// <summary>The contents of a page.</summary>
internal sealed record PagePlan
{
    /// <summary>Lines before the list.</summary>
    public required Range Before { get; init; }

    /// <summary>Entries of the list, a range for each column from the left; empty where the page has no part of
    /// it.</summary>
    public ImmutableArray<Range> Columns { get; init; } = [];

    /// <summary>Lines after the list.</summary>
    public required Range After { get; init; }

    /// <summary>The part of the page's height that is used, from 0 to 1.</summary>
    public double Fullness { get; init; }
}
