using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Follows the bookmarks (ISO 32000-1, 12.3.3), each once.</summary>
internal sealed class OutlineReader(DocumentView view, FaultLog log)
{
    public const string Check = "outlines";

    private readonly HashSet<int> _seen = [];

    public void Read(PdfValue root)
    {
        if (PdfBody.NumberOf(root) is not { } number || view.Body.Dictionary(root) is not { } outlines)
        {
            log.Add(Check, DocumentFault.NoBookmarks);
            return;
        }

        var visible = ReadLevel(outlines, number, 0);
        if (outlines["First"] is not null && view.Body.Integer(outlines, "Count") is { } count && count != visible)
        {
            log.Add(Check, Reason.Of(DocumentFault.BookmarkCount, visible, count), number);
        }
    }

    // Returns how many bookmarks are visible when this level is open, counting those below open ones.
    private long ReadLevel(PdfDictionary parent, int parentNumber, int depth)
    {
        var visible = 0L;
        PdfValue? previous = null;
        for (var next = parent["First"]; next is not null; )
        {
            if (
                PdfBody.NumberOf(next) is not { } number
                || view.Body.Dictionary(next) is not { } item
                || !_seen.Add(number)
                || depth > Bounds.DeepestTree
            )
            {
                log.Add(Check, DocumentFault.NoBookmark, PdfBody.NumberOf(next));
                return visible;
            }

            ReadItem(item, number, parentNumber, PdfBody.NumberOf(previous));
            visible += 1 + ReadBelow(item, number, depth);
            (previous, next) = (next, item["Next"]);
        }

        if (PdfBody.NumberOf(parent["Last"]) != PdfBody.NumberOf(previous))
        {
            log.Add(Check, DocumentFault.LastBookmark, parentNumber);
        }

        return visible;
    }

    private void ReadItem(PdfDictionary item, int number, int parent, int? previous)
    {
        if (PdfBody.NumberOf(item["Parent"]) != parent || PdfBody.NumberOf(item["Prev"]) != previous)
        {
            log.Add(Check, DocumentFault.BookmarkParent, number);
        }

        if (string.IsNullOrWhiteSpace(view.Body.Text(item, "Title")))
        {
            log.Add(Check, DocumentFault.BookmarkWithoutWords, number);
        }

        if (!Destination.IsSound(view, item["Dest"] ?? view.Body.Dictionary(item, "A")?["D"]))
        {
            log.Add(
                Check,
                Reason.Of(DocumentFault.BookmarkNowhere, view.Body.Text(item, "Title") ?? string.Empty),
                number
            );
        }
    }

    private long ReadBelow(PdfDictionary item, int number, int depth)
    {
        if (item["First"] is null)
        {
            return 0;
        }

        var below = ReadLevel(item, number, depth + 1);
        var count = view.Body.Integer(item, "Count") ?? 0;
        if (Math.Abs(count) != below)
        {
            log.Add(Check, Reason.Of(DocumentFault.BookmarksBelow, below, count), number);
        }

        return count > 0 ? below : 0;
    }
}
