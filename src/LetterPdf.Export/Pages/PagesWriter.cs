using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Writes the page tree, the pages and their content (ISO 32000-1, 7.7.3).</summary>
internal static class PagesWriter
{
    public static void Write(PdfFile file, DocumentPlan plan, DocumentReferences references)
    {
        WriteTree(file, references);
        WriteResources(file, plan, references);
        for (var page = 0; page < plan.Document.Pages.Length; page++)
        {
            WritePage(file, plan, references, page);
        }
    }

    private static void WriteTree(PdfFile file, DocumentReferences references)
    {
        using var tree = file.Dictionary(references.PageTree);
        tree.Name("Type"u8, "Pages"u8);
        tree.Integer("Count"u8, references.Pages.Length);
        using var kids = tree.Array("Kids"u8);
        foreach (var page in references.Pages)
        {
            kids.Reference(page);
        }
    }

    // One dictionary for all pages, but named by each: ISO 19005-2, 6.2.2 allows no inherited resources.
    private static void WriteResources(PdfFile file, DocumentPlan plan, DocumentReferences references)
    {
        using var resources = file.Dictionary(references.Resources);
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

    private static void WritePage(PdfFile file, DocumentPlan plan, DocumentReferences references, int index)
    {
        var content = file.Reserve();
        WriteDictionary(file, plan, references, index, content);
        var painter = new PagePainter(file.Form, plan.Fonts, plan.Pictures, plan.Document.Pages[index].Frame.Height);
        foreach (var sequence in plan.Sequences[index])
        {
            painter.Paint(sequence, plan.Document.Structure);
        }

        using var stream = file.Stream(content, painter.WrittenMemory, StreamKind.Text);
    }

    private static void WriteDictionary(
        PdfFile file,
        DocumentPlan plan,
        DocumentReferences references,
        int index,
        PdfReference content
    )
    {
        var frame = plan.Document.Pages[index].Frame;
        using var page = file.Dictionary(references.Pages[index]);
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
        page.Reference("Contents"u8, content);
        page.Integer("StructParents"u8, ParentTreeWriter.KeyOfPage(index));

        // ISO 14289-1, 7.18.3: the tab order follows the structure.
        page.Name("Tabs"u8, "S"u8);
        WriteAnnotations(page, plan, references, index);
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
