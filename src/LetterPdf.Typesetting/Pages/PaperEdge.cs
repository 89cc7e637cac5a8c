using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Pages;

/// <summary>Text beyond the edge of the sheet: in the file, but on no paper.</summary>
internal static class PaperEdge
{
    // What rounding may add up to over a line.
    private static readonly Length Tolerance = Length.FromPoints(0.1);

    /// <summary>Reports each line that runs off a page; whether there is one.</summary>
    public static bool IsCrossed(ImmutableArray<Page> pages, DiagnosticBag diagnostics)
    {
        var isCrossed = false;
        foreach (var page in pages)
        {
            var frame = page.Frame;
            foreach (var placed in frame.Items.OfType<PlacedRun>().Where(placed => IsBeyond(placed, frame.Width)))
            {
                isCrossed = true;
                diagnostics.Add(
                    DiagnosticCatalog.TextOffPaper.At(
                        placed.Run.Place,
                        Reason.Of(TypesettingFinding.TextOffPaper, placed.Run.Text.Trim(), page.Number),
                        TypesettingAdvice.BreakableLine
                    )
                );
            }
        }

        return isCrossed;
    }

    // A space at a line's end may stand anywhere.
    private static bool IsBeyond(PlacedRun placed, Length width)
    {
        var ink = placed.Run.Width;
        for (var i = placed.Run.Glyphs.Length - 1; i >= 0 && IsSpace(placed.Run, i); i--)
        {
            ink -= placed.Run.Glyphs[i].Advance;
        }

        return placed.X + ink > width + Tolerance || placed.X < Length.Zero - Tolerance;
    }

    private static bool IsSpace(GlyphRun run, int glyph) => char.IsWhiteSpace(run.Text[run.Glyphs[glyph].Cluster]);
}
