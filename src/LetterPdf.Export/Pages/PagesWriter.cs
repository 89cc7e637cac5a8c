using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Writes the page tree, the pages and their content (ISO 32000-1, 7.7.3). A page's content is two streams:
/// each letter's own and, after it, what letters have in common. Where that is the same on several pages, it is one
/// stream.</summary>
internal static class PagesWriter
{
    public static void Write(PdfPart part, DocumentPlan plan, DocumentReferences references, ExportCache cache)
    {
        WriteTree(part, references);
        WriteResources(part, plan, references);
        var contents = new Dictionary<StreamKey, PdfReference>();
        for (var page = 0; page < plan.Document.Pages.Length; page++)
        {
            WritePage(part, plan, references, page, content => ReferenceTo(content, part, contents, cache));
        }
    }

    private static void WriteTree(PdfPart part, DocumentReferences references)
    {
        using var tree = part.Dictionary(references.PageTree);
        tree.Name("Type"u8, "Pages"u8);
        tree.Integer("Count"u8, references.Pages.Length);
        using var kids = tree.Array("Kids"u8);
        foreach (var page in references.Pages)
        {
            kids.Reference(page);
        }
    }

    // One dictionary for all pages, but named by each: ISO 19005-2, 6.2.2 allows no inherited resources.
    private static void WriteResources(PdfPart part, DocumentPlan plan, DocumentReferences references)
    {
        using var resources = part.Dictionary(references.Resources);
        using (var fonts = resources.Dictionary("Font"u8))
        {
            foreach (var use in plan.Fonts.All)
            {
                fonts.Reference(use.ResourceName, references.Fonts[use.Index]);
            }
        }

        if (plan.Pictures.All.Count > 0)
        {
            using var pictures = resources.Dictionary("XObject"u8);
            for (var i = 0; i < plan.Pictures.All.Count; i++)
            {
                pictures.Reference(PictureUses.NameOf(i), references.Pictures[i]);
            }
        }
    }

    private static void WritePage(
        PdfPart part,
        DocumentPlan plan,
        DocumentReferences references,
        int index,
        Func<ReadOnlyMemory<byte>, PdfReference> write
    )
    {
        var shared = plan.Shared[index];
        var content = shared.IsEmpty ? (PdfReference?)null : write(PagePainter.Paint(shared, plan, index, part.Form));
        WriteDictionary(part, plan, references, index, content);
    }

    private static PdfReference ReferenceTo(
        ReadOnlyMemory<byte> content,
        PdfPart part,
        Dictionary<StreamKey, PdfReference> known,
        ExportCache cache
    )
    {
        var key = new StreamKey(content, StreamKind.Text, part.Form);
        if (!known.TryGetValue(key, out var reference))
        {
            reference = part.Reserve();
            known.Add(key, reference);
            using var stream = part.Stream(reference, cache.Encode(content, StreamKind.Text, part.Form));
        }

        return reference;
    }

    /// <summary>Writes the content that is a letter's own.</summary>
    /// <param name="part">The part of its own objects.</param>
    /// <param name="plan">The plan of the letter, or of its own items.</param>
    /// <param name="own">The objects.</param>
    public static void WriteOwn(PdfPart part, DocumentPlan plan, OwnObjects.OwnReferences own)
    {
        var contents = 0;
        for (var index = 0; index < plan.Own.Length; index++)
        {
            if (!plan.Own[index].IsEmpty)
            {
                var painted = PagePainter.Paint(plan.Own[index], plan, index, part.Form);
                using var stream = part.Stream(own.Content(contents++), painted, StreamKind.Text);
            }
        }
    }

    private static void WriteDictionary(
        PdfPart part,
        DocumentPlan plan,
        DocumentReferences references,
        int index,
        PdfReference? shared
    )
    {
        var frame = plan.Document.Pages[index].Frame;
        using var page = part.Dictionary(references.Pages[index]);
        page.Name("Type"u8, "Page"u8);
        page.Reference("Parent"u8, references.PageTree);
        using (var box = page.Array("MediaBox"u8))
        {
            box.Integer(0);
            box.Integer(0);
            box.Number(frame.Width.Points);
            box.Number(frame.Height.Points);
        }

        page.Reference("Resources"u8, references.Resources);
        WriteContents(page, references.OwnContents[index], shared);
        page.Integer("StructParents"u8, ParentTreeWriter.KeyOfPage(index));

        // ISO 14289-1, 7.18.3: the tab order follows the structure.
        page.Name("Tabs"u8, "S"u8);
        WriteAnnotations(page, plan, references, index);
    }

    private static void WriteContents(DictionaryWriter page, PdfReference? own, PdfReference? shared)
    {
        if ((own ?? shared) is { } only && (own is null || shared is null))
        {
            page.Reference("Contents"u8, only);
        }
        else if (own is { } first && shared is { } second)
        {
            using var contents = page.Array("Contents"u8);
            contents.Reference(first);
            contents.Reference(second);
        }
    }

    private static void WriteAnnotations(
        DictionaryWriter page,
        DocumentPlan plan,
        DocumentReferences references,
        int index
    )
    {
        List<PdfReference> own =
        [
            .. plan.Links.Where(link => link.Page == index).Select(link => references.Annotations[link.Index]),
            .. plan.Widgets.Where(widget => widget.Page == index).Select(widget => references.Widgets[widget.Index]),
        ];
        if (own.Count == 0)
        {
            return;
        }

        using var annotations = page.Array("Annots"u8);
        foreach (var annotation in own)
        {
            annotations.Reference(annotation);
        }
    }
}
