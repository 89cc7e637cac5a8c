using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// The objects of a letter's own that others refer to, in the order of their numbers: the information dictionary, the
/// metadata, the content of pages, bookmarks, attachments. Where there are equally many, the objects of all letters
/// have the same numbers.
/// </summary>
/// <param name="Contents">How many pages have own content.</param>
/// <param name="Bookmarks">How many own bookmarks there are.</param>
/// <param name="Attachments">How many files are inside.</param>
internal sealed record OwnObjects(int Contents, int Bookmarks, int Attachments)
{
    private const int InfoIndex = 0;
    private const int MetadataIndex = 1;
    private const int FirstContent = 2;

    /// <summary>The objects of a plan.</summary>
    public static OwnObjects Of(DocumentPlan plan) =>
        new(
            plan.Document.Pages.Count(page => page.Frame.OwnItems > 0),
            plan.Bookmarks.Count(bookmark => plan.IsOwn(bookmark.Element)),
            plan.Document.Attachments.Length
        );

    public int Count => FirstContent + Contents + Bookmarks + Attachments;

    /// <summary>The references, as a part that stands before all of them has them.</summary>
    /// <param name="between">The number of objects between that part and these.</param>
    public OwnReferences After(int between) => new(this, index => PdfReference.Following(between + index));

    /// <summary>The references in a part of their own, which has nothing else yet.</summary>
    public OwnReferences ReserveIn(PdfPart part)
    {
        PdfReference[] all = [.. Enumerable.Range(0, Count).Select(_ => part.Reserve())];
        return new OwnReferences(this, index => all[index]);
    }

    /// <summary>References to these objects.</summary>
    internal sealed class OwnReferences(OwnObjects objects, Func<int, PdfReference> at)
    {
        public PdfReference Info => at(InfoIndex);

        public PdfReference Metadata => at(MetadataIndex);

        /// <summary>All of them, in the order of their numbers.</summary>
        public IEnumerable<PdfReference> All => Enumerable.Range(0, objects.Count).Select(at);

        /// <param name="index">Among the pages that have own content.</param>
        public PdfReference Content(int index) => at(FirstContent + index);

        /// <param name="index">Among the own bookmarks.</param>
        public PdfReference Bookmark(int index) => at(FirstContent + objects.Contents + index);

        /// <param name="index">Among the attachments.</param>
        public PdfReference Attachment(int index) => at(FirstContent + objects.Contents + objects.Bookmarks + index);
    }
}
