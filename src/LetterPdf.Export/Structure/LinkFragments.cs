using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Finds the places of links on the pages.</summary>
internal static class LinkFragments
{
    public static ImmutableArray<LinkFragment> Find(TypesetDocument document, FontUses fonts)
    {
        var fragments = new List<LinkFragment>();
        for (var page = 0; page < document.Pages.Length; page++)
        {
            // A link's runs are joined as long as they follow each other on one baseline.
            (int Link, double Baseline) last = (-1, 0);
            foreach (var item in document.Pages[page].Frame.Items)
            {
                var link = item is PlacedRun ? LinkAround(document, item.Tag) : -1;
                if (link >= 0 && item is PlacedRun placed)
                {
                    var isSameLine = last == (link, placed.Baseline.Points);
                    var box = Box(fragments.Count - (isSameLine ? 1 : 0), link, page, placed, fonts);
                    if (isSameLine)
                    {
                        fragments[^1] = Join(fragments[^1], box);
                    }
                    else
                    {
                        fragments.Add(box);
                    }

                    last = (link, placed.Baseline.Points);
                }
                else
                {
                    last = (-1, 0);
                }
            }
        }

        return [.. fragments];
    }

    /// <summary>The Link element that an item's element is or belongs to; -1 where there is none.</summary>
    private static int LinkAround(TypesetDocument document, ContentTag tag)
    {
        var element = tag.Element;
        while (element >= 0 && document.Structure[element] is not LinkElement)
        {
            element = document.Structure[element].Parent;
        }

        return element;
    }

    private static LinkFragment Box(int index, int link, int page, PlacedRun placed, FontUses fonts)
    {
        var face = fonts[placed.Run.Font].Face;
        var scale = placed.Run.Size.Points / face.UnitsPerEm;
        return new LinkFragment(
            index,
            link,
            page,
            placed.X.Points,
            placed.Baseline.Points - (face.Metrics.Ascender * scale),
            (placed.X + placed.Run.Width).Points,
            placed.Baseline.Points - (face.Metrics.Descender * scale)
        );
    }

    private static LinkFragment Join(LinkFragment one, LinkFragment other) =>
        one with
        {
            Left = Math.Min(one.Left, other.Left),
            Top = Math.Min(one.Top, other.Top),
            Right = Math.Max(one.Right, other.Right),
            Bottom = Math.Max(one.Bottom, other.Bottom),
        };
}
