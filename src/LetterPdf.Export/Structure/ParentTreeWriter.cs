using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// The way from content back to its structure element (ISO 32000-1, 14.7.4.4): keys 0 and on are the pages, each
/// with the elements of its marked-content identifiers; the keys after them are the link annotations, then the form
/// fields.
/// </summary>
internal static class ParentTreeWriter
{
    public static int KeyOfPage(int page) => page;

    public static int KeyOfAnnotation(DocumentPlan plan, int fragment) => plan.Document.Pages.Length + fragment;

    public static int KeyOfWidget(DocumentPlan plan, int widget) => KeyOfAnnotation(plan, plan.Links.Length) + widget;

    public static int NextKey(DocumentPlan plan) => KeyOfWidget(plan, plan.Widgets.Length);

    public static void Write(PdfPart part, PdfReference reference, DocumentPlan plan, DocumentReferences references)
    {
        using var tree = part.Dictionary(reference);
        using var numbers = tree.Array("Nums"u8);
        for (var page = 0; page < plan.Sequences.Length; page++)
        {
            numbers.Integer(KeyOfPage(page));
            using var elements = numbers.Array();

            // In the order of their identifiers.
            foreach (var sequence in plan.Shared[page].Concat(plan.Own[page]))
            {
                if (!sequence.Tag.IsArtifact)
                {
                    elements.Reference(references.Elements[sequence.Tag.Element]);
                }
            }
        }

        foreach (var link in plan.Links)
        {
            numbers.Integer(KeyOfAnnotation(plan, link.Index));
            numbers.Reference(references.Elements[link.Element]);
        }

        foreach (var widget in plan.Widgets)
        {
            numbers.Integer(KeyOfWidget(plan, widget.Index));
            numbers.Reference(references.Elements[widget.Element]);
        }
    }
}
