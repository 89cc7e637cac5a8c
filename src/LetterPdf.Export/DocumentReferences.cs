using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>The objects that others refer to, reserved before any is written.</summary>
internal sealed record DocumentReferences
{
    public required PdfReference Catalog { get; init; }

    public required PdfReference Info { get; init; }

    public required PdfReference Metadata { get; init; }

    /// <summary>The sRGB profile; null where PDF/A is not claimed.</summary>
    public required PdfReference? ColorProfile { get; init; }

    /// <summary>The outline; null where the letter has no heading.</summary>
    public required PdfReference? Outline { get; init; }

    public required PdfReference PageTree { get; init; }

    public required PdfReference Resources { get; init; }

    public required PdfReference StructureRoot { get; init; }

    /// <summary>By index of the page.</summary>
    public required ImmutableArray<PdfReference> Pages { get; init; }

    /// <summary>By index of the font in <see cref="FontUses.All"/>.</summary>
    public required ImmutableArray<PdfReference> Fonts { get; init; }

    /// <summary>By index of the picture in <see cref="PictureUses.All"/>.</summary>
    public required ImmutableArray<PdfReference> Pictures { get; init; }

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

    public static DocumentReferences Reserve(PdfFile file, DocumentPlan plan) =>
        new()
        {
            Catalog = file.Reserve(),
            Info = file.Reserve(),
            Metadata = file.Reserve(),
            ColorProfile = plan.Document.Conformance.Archive is not null ? file.Reserve() : null,
            Outline = plan.Bookmarks.IsEmpty ? null : file.Reserve(),
            PageTree = file.Reserve(),
            Resources = file.Reserve(),
            StructureRoot = file.Reserve(),
            Pages = [.. plan.Document.Pages.Select(_ => file.Reserve())],
            Fonts = [.. plan.Fonts.All.Select(_ => file.Reserve())],
            Pictures = [.. plan.Pictures.All.Select(_ => file.Reserve())],
            Attachments = [.. plan.Document.Attachments.Select(_ => file.Reserve())],
            Annotations = [.. plan.Links.Select(_ => file.Reserve())],
            Form = plan.Widgets.IsEmpty ? null : file.Reserve(),
            Widgets = [.. plan.Widgets.Select(_ => file.Reserve())],
            Elements =
            [
                .. plan.Document.Structure.Select((_, i) => plan.Structure.HasContent(i) ? file.Reserve() : default),
            ],
        };
}
