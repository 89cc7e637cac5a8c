using System.Collections.Immutable;
using LetterPdf.Model;
using Edge = LetterPdf.Typesetting.Paragraphs.Protrusion;

namespace LetterPdf.Typesetting.Tests;

/// <summary>A line of an element as it stands on a page.</summary>
internal sealed record PageLine(int Page, double X, double Baseline, double Right, string Text)
{
    /// <summary>Its visible edges, without what protrudes.</summary>
    public required (double Left, double Right) Edges { get; init; }
}

/// <summary>Finished pages, read back item by item, for checking the rules of the page.</summary>
internal sealed class FinishedPages(Letter letter, TypesetDocument document, ImmutableArray<Diagnostic> diagnostics)
{
    public Letter Letter => letter;

    public TypesetDocument Document => document;

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics;

    /// <summary>All text runs with their pages, in reading order.</summary>
    public IEnumerable<(int Page, PlacedRun Run)> Runs =>
        document.Pages.SelectMany(page => page.Frame.Items.OfType<PlacedRun>().Select(run => (page.Number, run)));

    /// <summary>The lines of every element of a role, in reading order, element by element.</summary>
    public ImmutableArray<(int Element, ImmutableArray<PageLine> Lines)> Elements(StructureRole role) =>
        [
            .. Runs.Where(item => !item.Run.Tag.IsArtifact && document.Structure[item.Run.Tag.Element].Role == role)
                .GroupBy(item => item.Run.Tag.Element)
                .Select(group => (group.Key, LinesOf(group))),
        ];

    /// <summary>The signatories' entries.</summary>
    public ImmutableArray<ImmutableArray<PageLine>> Entries =>
        [.. Elements(StructureRole.ListBody).Select(element => element.Lines)];

    /// <summary>The left edges of the list's columns, as the entries on a page show them.</summary>
    public IEnumerable<IGrouping<double, ImmutableArray<PageLine>>> ColumnsOf(int page) =>
        Entries.Where(entry => entry[0].Page == page).GroupBy(entry => Math.Round(entry[0].X, 2));

    public int LastListPage => Entries[^1][0].Page;

    private static ImmutableArray<PageLine> LinesOf(IEnumerable<(int Page, PlacedRun Run)> runs) =>
        [
            .. runs.GroupBy(item => (item.Page, Math.Round(item.Run.Baseline.Points, 3)))
                .Select(line => new PageLine(
                    line.Key.Page,
                    line.Min(item => item.Run.X.Points),
                    line.First().Run.Baseline.Points,
                    line.Max(item => Right(item.Run)),
                    string.Concat(line.Select(item => item.Run.Run.Text))
                )
                {
                    Edges = (SeemingLeft(line.First().Run), line.Max(item => Right(item.Run) - Protrusion(item.Run))),
                }),
        ];

    /// <summary>The right edge of what is visible: a space at a line's end hangs in the margin.</summary>
    public static double Right(PlacedRun run)
    {
        var width = run.Run.Width.Points;
        for (var i = run.Run.Glyphs.Length - 1; i >= 0 && run.Run.Text[run.Run.Glyphs[i].Cluster] == ' '; i--)
        {
            width -= run.Run.Glyphs[i].Advance.Points;
        }

        return run.X.Points + width;
    }

    private static double Protrusion(PlacedRun run)
    {
        var last =
            (run.Run.Text.TrimEnd() is { Length: > 0 } text ? text[^1] : ' ') is var sign && sign == '\u00AD'
                ? '-'
                : sign;
        return Edge.PartAtEnd(last) * Advance(run.Run, last);
    }

    private static double SeemingLeft(PlacedRun run) =>
        run.X.Points + (Edge.PartAtStart(run.Run.Text[0]) * Advance(run.Run, run.Run.Text[0]));

    private static double Advance(GlyphRun run, char sign)
    {
        var face = TestLetter.FontsOfManyScripts[run.Font];
        return face.AdvanceOf(face.GlyphFor(sign)) * run.Size.Points / face.UnitsPerEm;
    }
}
