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

    public static void Write(PdfFile file, DocumentPlan plan, DocumentReferences references)
    {
        if (references.Outline is not { } outline)
        {
            return;
        }

        ImmutableArray<PdfReference> items = [.. plan.Bookmarks.Select(_ => file.Reserve())];
        ImmutableArray<int> top =
        [
            .. Enumerable.Range(0, items.Length).Where(index => plan.Bookmarks[index].Parent < 0),
        ];
        using (var root = file.Dictionary(outline))
        {
            root.Name("Type"u8, "Outlines"u8);
            WriteChildren(root, top, items);
            root.Integer(
                "Count"u8,
                top.Length
                    + top.Where(index => IsOpen(plan.Bookmarks[index]))
                        .Sum(index => plan.Bookmarks[index].Children.Length)
            );
        }

        for (var i = 0; i < items.Length; i++)
        {
            var siblings = plan.Bookmarks[i].Parent is >= 0 and var parent ? plan.Bookmarks[parent].Children : top;
            using var item = file.Dictionary(items[i]);
            WriteItem(item, plan.Bookmarks[i]);
            item.Reference("Parent"u8, plan.Bookmarks[i].Parent is >= 0 and var above ? items[above] : outline);
            WriteSiblings(item, siblings, siblings.IndexOf(i), items);
            WriteChildren(item, plan.Bookmarks[i].Children, items);
        }
    }

    private static void WriteItem(DictionaryWriter item, Bookmark bookmark)
    {
        item.Text("Title"u8, bookmark.Title);
        item.String("Dest"u8, Encoding.ASCII.GetBytes(bookmark.Destination));
        if (!bookmark.Children.IsEmpty)
        {
            // Table 153: negative for a folded entry.
            item.Integer("Count"u8, IsOpen(bookmark) ? bookmark.Children.Length : -bookmark.Children.Length);
        }
    }

    private static void WriteSiblings(
        DictionaryWriter item,
        ImmutableArray<int> siblings,
        int own,
        ImmutableArray<PdfReference> items
    )
    {
        if (own > 0)
        {
            item.Reference("Prev"u8, items[siblings[own - 1]]);
        }

        if (own < siblings.Length - 1)
        {
            item.Reference("Next"u8, items[siblings[own + 1]]);
        }
    }

    private static void WriteChildren(
        DictionaryWriter owner,
        ImmutableArray<int> children,
        ImmutableArray<PdfReference> items
    )
    {
        if (!children.IsEmpty)
        {
            owner.Reference("First"u8, items[children[0]]);
            owner.Reference("Last"u8, items[children[^1]]);
        }
    }

    private static bool IsOpen(Bookmark bookmark) => bookmark.Level == OpenLevel;
}
