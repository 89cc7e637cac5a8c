using System.Collections.Immutable;
using System.Text;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Writes the outline (ISO 32000-1, 12.3.3): the letter's parts are visible, the countries of signatories
/// are folded.</summary>
internal static class OutlineWriter
{
    // The subject's bookmark is open: its children are visible, and nothing below them.
    private const int OpenLevel = 1;

    public static void Write(PdfPart part, DocumentPlan plan, DocumentReferences references)
    {
        if (references.Outline is not { } outline)
        {
            return;
        }

        var items = references.Bookmarks;
        var top = TopOf(plan);
        using (var root = part.Dictionary(outline))
        {
            root.Name("Type"u8, "Outlines"u8);
            if (!top.IsEmpty)
            {
                root.Reference("First"u8, items[top[0]]);
                root.Reference("Last"u8, items[top[^1]]);
            }

            root.Integer(
                "Count"u8,
                top.Length
                    + top.Where(index => IsOpen(plan.Bookmarks[index]))
                        .Sum(index => plan.Bookmarks[index].Children.Length)
            );
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!plan.IsOwn(plan.Bookmarks[i].Element))
            {
                WriteItem(part, items[i], plan.Bookmarks[i].Title, LinksOf(plan, references, i, top));
            }
        }
    }

    /// <summary>Writes the bookmarks that are a letter's own.</summary>
    /// <param name="part">The part of its own objects.</param>
    /// <param name="plan">The plan of the letter, or of its own items.</param>
    /// <param name="own">The objects.</param>
    /// <param name="links">Where the bookmarks stand among the others.</param>
    public static void WriteOwn(
        PdfPart part,
        DocumentPlan plan,
        OwnObjects.OwnReferences own,
        ImmutableArray<BookmarkLinks> links
    )
    {
        var written = 0;
        foreach (var bookmark in plan.Bookmarks.Where(bookmark => plan.IsOwn(bookmark.Element)))
        {
            WriteItem(part, own.Bookmark(written), bookmark.Title, links[written]);
            written++;
        }
    }

    /// <summary>Where the bookmarks that are each letter's own stand among the others.</summary>
    public static IEnumerable<BookmarkLinks> OwnLinks(DocumentPlan plan, DocumentReferences references)
    {
        var top = TopOf(plan);
        return Enumerable
            .Range(0, plan.Bookmarks.Length)
            .Where(index => plan.IsOwn(plan.Bookmarks[index].Element))
            .Select(index => LinksOf(plan, references, index, top));
    }

    private static ImmutableArray<int> TopOf(DocumentPlan plan) =>
        [.. Enumerable.Range(0, plan.Bookmarks.Length).Where(index => plan.Bookmarks[index].Parent < 0)];

    private static BookmarkLinks LinksOf(
        DocumentPlan plan,
        DocumentReferences references,
        int index,
        ImmutableArray<int> top
    )
    {
        var (all, items) = (plan.Bookmarks, references.Bookmarks);
        var bookmark = all[index];
        var siblings = bookmark.Parent is >= 0 and var parent ? all[parent].Children : top;
        var place = siblings.BinarySearch(index);
        return new BookmarkLinks(
            bookmark.Destination,
            bookmark.Parent >= 0 ? items[bookmark.Parent] : references.Outline!.Value
        )
        {
            Previous = place > 0 ? items[siblings[place - 1]] : null,
            Next = place < siblings.Length - 1 ? items[siblings[place + 1]] : null,
            First = bookmark.Children is [var first, ..] ? items[first] : null,
            Last = bookmark.Children is [.., var last] ? items[last] : null,

            // Table 153: what can be seen below it; negative for a folded entry, below which it would be seen.
            Count = IsOpen(bookmark) ? VisibleBelow(all, bookmark) : -VisibleBelow(all, bookmark),
        };
    }

    private static int VisibleBelow(ImmutableArray<Bookmark> all, Bookmark bookmark) =>
        bookmark.Children.Length
        + bookmark.Children.Where(child => IsOpen(all[child])).Sum(child => all[child].Children.Length);

    private static void WriteItem(PdfPart part, PdfReference reference, string title, BookmarkLinks links)
    {
        using var item = part.Dictionary(reference);
        item.Text("Title"u8, title);
        item.String("Dest"u8, Encoding.ASCII.GetBytes(links.Destination));
        if (links.Count != 0)
        {
            item.Integer("Count"u8, links.Count);
        }

        item.Reference("Parent"u8, links.Parent);
        WriteSome(item, "Prev"u8, links.Previous);
        WriteSome(item, "Next"u8, links.Next);
        WriteSome(item, "First"u8, links.First);
        WriteSome(item, "Last"u8, links.Last);
    }

    private static void WriteSome(DictionaryWriter item, ReadOnlySpan<byte> key, PdfReference? reference)
    {
        if (reference is { } other)
        {
            item.Reference(key, other);
        }
    }

    private static bool IsOpen(Bookmark bookmark) => bookmark.Level == OpenLevel;
}
