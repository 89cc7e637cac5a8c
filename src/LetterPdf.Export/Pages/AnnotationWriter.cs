using System.Text;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Writes link annotations (ISO 32000-1, 12.5.6.5).</summary>
internal static class AnnotationWriter
{
    // Print, and none of the flags that hide (ISO 19005-2, 6.3.2).
    private const int PrintFlag = 4;

    public static void Write(PdfPart part, DocumentPlan plan, DocumentReferences references)
    {
        foreach (var link in plan.Links)
        {
            Write(part, plan, link, references.Annotations[link.Index]);
        }
    }

    private static void Write(PdfPart part, DocumentPlan plan, LinkFragment link, PdfReference reference)
    {
        var height = plan.Document.Pages[link.Page].Frame.Height.Points;
        using var annotation = part.Dictionary(reference);
        annotation.Name("Type"u8, "Annot"u8);
        annotation.Name("Subtype"u8, "Link"u8);
        using (var box = annotation.Array("Rect"u8))
        {
            box.Number(link.Left);
            box.Number(height - link.Bottom);
            box.Number(link.Right);
            box.Number(height - link.Top);
        }

        // ISO 14289-1, 7.18.5: what the link is, in words.
        var element = plan.Document.Structure[link.Element];
        annotation.Text(
            "Contents"u8,
            (element as InnerLinkElement)?.Link.Description ?? plan.Structure.TextOf(link.Element).Trim()
        );
        annotation.Integer("F"u8, PrintFlag);
        using (var border = annotation.Array("Border"u8))
        {
            border.Integer(0);
            border.Integer(0);
            border.Integer(0);
        }

        annotation.Integer("StructParent"u8, ParentTreeWriter.KeyOfAnnotation(plan, link.Index));
        switch (element)
        {
            case InnerLinkElement inner:
                annotation.String("Dest"u8, Encoding.ASCII.GetBytes(inner.Link.Destination));
                break;
            case OuterLinkElement outer:
                using (var action = annotation.Dictionary("A"u8))
                {
                    action.Name("S"u8, "URI"u8);
                    action.String("URI"u8, Encoding.ASCII.GetBytes(LinkTarget.Of(outer)));
                }

                break;
        }
    }
}
