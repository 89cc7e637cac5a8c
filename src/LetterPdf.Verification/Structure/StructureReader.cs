using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Reads the tag tree (ISO 32000-1, 14.7), each element once, with the content and annotations that it
/// names.</summary>
internal sealed class StructureReader(PdfBody body, IReadOnlyList<PageView> pages, FaultLog log)
{
    private readonly Dictionary<int, PageView> _pages = pages.ToDictionary(page => page.ObjectNumber);
    private readonly HashSet<int> _seen = [];
    private readonly HashSet<int> _fields = [];
    private readonly HashSet<MarkedContent> _reached = new(ReferenceEqualityComparer.Instance);

    private int _kidsLeft = Bounds.MostKids;

    public StructureNode? Read(PdfDictionary catalog)
    {
        if (body.Dictionary(catalog, "StructTreeRoot") is not { } root)
        {
            return null;
        }

        var top = body.Resolve(root["K"]) is PdfArray { Items: [var only] } ? only : root["K"];
        var node = ReadElement(top, null, PdfBody.NumberOf(catalog["StructTreeRoot"]), 0);
        foreach (var page in pages)
        {
            foreach (var content in page.Contents.Where(content => !_reached.Contains(content)))
            {
                log.Add(
                    CheckName.TreeContent,
                    Reason.Of(TagContentFault.Untagged, Short(content.Text)),
                    null,
                    page.Number
                );
            }
        }

        return node;
    }

    private StructureNode? ReadElement(PdfValue? value, StructureNode? parent, int? owner, int depth)
    {
        if (
            PdfBody.NumberOf(value) is not { } number
            || body.Resolve(value) is not PdfDictionary dictionary
            || body.Name(dictionary, "S") is not { } role
            || depth > Bounds.DeepestTree
            || !_seen.Add(number)
        )
        {
            log.Add(CheckName.Tree, TagFault.NoTag, PdfBody.NumberOf(value));
            return null;
        }

        if (PdfBody.NumberOf(dictionary["P"]) != owner)
        {
            log.Add(CheckName.Tree, Reason.Of(TagFault.Parent, role), number);
        }

        var node = new StructureNode(number, dictionary, parent, role);
        foreach (
            var kid in body.Resolve(dictionary["K"]) is PdfArray list ? list.Items
            : dictionary["K"] is { } single ? [single]
            : []
        )
        {
            ReadKid(node, kid, depth);
        }

        return node;
    }

    private void ReadKid(StructureNode node, PdfValue value, int depth)
    {
        if (--_kidsLeft < 0)
        {
            log.Add(CheckName.Tree, TagFault.TooMany);
            return;
        }

        switch (body.Resolve(value))
        {
            case PdfInteger identifier:
                AddContent(node, node.Dictionary["Pg"], identifier.Value);
                break;
            case PdfDictionary kid when body.Name(kid, "Type") is "MCR":
                AddContent(node, kid["Pg"] ?? node.Dictionary["Pg"], body.Integer(kid, "MCID") ?? -1);
                break;
            case PdfDictionary kid when body.Name(kid, "Type") is "OBJR":
                AddAnnotation(node, kid);
                break;
            default:
                if (ReadElement(value, node, node.Number, depth + 1) is { } element)
                {
                    node.Kids.Add(new ElementKid(element));
                }

                break;
        }
    }

    private void AddContent(StructureNode node, PdfValue? pageReference, long identifier)
    {
        var page = PdfBody.NumberOf(pageReference) is { } number ? _pages.GetValueOrDefault(number) : null;
        if (page?.Content(identifier) is not { } content)
        {
            log.Add(CheckName.TreeContent, Reason.Of(TagContentFault.NoContent, node.Role), node.Number, page?.Number);
        }
        else if (!_reached.Add(content))
        {
            log.Add(
                CheckName.TreeContent,
                Reason.Of(TagContentFault.InTwoTags, Short(content.Text)),
                node.Number,
                page.Number
            );
        }
        else
        {
            if (!string.Equals(content.Tag, node.Role, StringComparison.Ordinal))
            {
                log.Add(
                    CheckName.TreeContent,
                    Reason.Of(TagContentFault.OtherTag, content.Tag, node.Role),
                    node.Number,
                    page.Number
                );
            }

            node.Kids.Add(new ContentKid(page, content));
        }
    }

    private void AddAnnotation(StructureNode node, PdfDictionary kid)
    {
        if (PdfBody.NumberOf(kid["Obj"]) is { } number && body.Dictionary(kid["Obj"]) is { } annotation)
        {
            node.Kids.Add(new AnnotationKid(number, annotation, WordsOf(number, annotation)));
        }
        else
        {
            log.Add(CheckName.TreeContent, Reason.Of(TagContentFault.NoAnnotation, node.Role), node.Number);
        }
    }

    // Each field once, and no more fields than a letter has: so no more is read than is in the file.
    private string WordsOf(int number, PdfDictionary annotation) =>
        body.Name(annotation, "Subtype") is "Widget"
        && annotation["TU"] is PdfString words
        && _fields.Count < Bounds.MostFields
        && _fields.Add(number)
            ? TextString.Decode(words.Bytes)
            : string.Empty;

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
