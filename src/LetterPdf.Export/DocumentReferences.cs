using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>The objects that others refer to, as the part that letters have in common knows them: its own are reserved
/// before any is written, the fonts follow it, and each letter's own objects follow those.</summary>
internal sealed record DocumentReferences
{
    public required PdfReference Catalog { get; init; }

    /// <summary>The sRGB profile; null where PDF/A is not claimed.</summary>
    public required PdfReference? ColorProfile { get; init; }

    /// <summary>The outline; null where the letter has no heading.</summary>
    public required PdfReference? Outline { get; init; }

    /// <summary>By index of the bookmark.</summary>
    public required ImmutableArray<PdfReference> Bookmarks { get; init; }

    public required PdfReference PageTree { get; init; }

    public required PdfReference Resources { get; init; }

    public required PdfReference StructureRoot { get; init; }

    /// <summary>By index of the page.</summary>
    public required ImmutableArray<PdfReference> Pages { get; init; }

    /// <summary>The content of each letter's own, by index of the page; null where it has none.</summary>
    public required ImmutableArray<PdfReference?> OwnContents { get; init; }

    /// <summary>By index of the font in <see cref="FontUses.All"/>.</summary>
    public required ImmutableArray<PdfReference> Fonts { get; init; }

    /// <summary>By index of the picture in <see cref="PictureUses.All"/>.</summary>
    public required ImmutableArray<PdfReference> Pictures { get; init; }

    public required PdfReference Metadata { get; init; }

    /// <summary>By index of the attachment.</summary>
    public required ImmutableArray<PdfReference> Attachments { get; init; }

    /// <summary>By index of the link fragment.</summary>
    public required ImmutableArray<PdfReference> Annotations { get; init; }

    /// <summary>The interactive form; null where there are no fields.</summary>
    public required PdfReference? Form { get; init; }

    /// <summary>By index of the form field.</summary>
    public required ImmutableArray<PdfReference> Widgets { get; init; }

    /// <summary>By index of the element; the default for an element without content, which is left out.</summary>
    public required ImmutableArray<PdfReference> Elements { get; init; }

    public static DocumentReferences Reserve(PdfPart part, DocumentPlan plan)
    {
        var fonts = plan.Fonts.All.Count;
        var own = OwnObjects.Of(plan).After(FontWriter.ObjectsOf(fonts, part.Form));
        var (contents, bookmarks) = (0, 0);
        return new()
        {
            Catalog = part.Reserve(),
            ColorProfile = plan.Document.Conformance.Archive is not null ? part.Reserve() : null,
            Outline = plan.Bookmarks.IsEmpty ? null : part.Reserve(),
            Bookmarks =
            [
                .. plan.Bookmarks.Select(bookmark =>
                    plan.IsOwn(bookmark.Element) ? own.Bookmark(bookmarks++) : part.Reserve()
                ),
            ],
            PageTree = part.Reserve(),
            Resources = part.Reserve(),
            StructureRoot = part.Reserve(),
            Pages = [.. plan.Document.Pages.Select(_ => part.Reserve())],
            OwnContents =
            [
                .. plan.Document.Pages.Select(page =>
                    page.Frame.OwnItems > 0 ? own.Content(contents++) : (PdfReference?)null
                ),
            ],
            Fonts = [.. Enumerable.Range(0, fonts).Select(PdfReference.Following)],
            Pictures = [.. plan.Pictures.All.Select(_ => part.Reserve())],
            Metadata = own.Metadata,
            Attachments = [.. plan.Document.Attachments.Select((_, i) => own.Attachment(i))],
            Annotations = [.. plan.Links.Select(_ => part.Reserve())],
            Form = plan.Widgets.IsEmpty ? null : part.Reserve(),
            Widgets = [.. plan.Widgets.Select(_ => part.Reserve())],
            Elements =
            [
                .. plan.Document.Structure.Select((_, i) => plan.Structure.HasContent(i) ? part.Reserve() : default),
            ],
        };
    }
}
