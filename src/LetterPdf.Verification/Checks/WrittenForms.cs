using System.Collections.Frozen;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// What this program writes of pages, links and tags, key by key. The standard knows many more keys by which a part
/// is not shown, or something else is read aloud than the page shows; so a key that is not listed here is a finding.
/// </summary>
internal static class WrittenForms
{
    private const long Print = 4;

    private static readonly FrozenSet<string> TreeKeys = Keys("Type", "Count", "Kids");

    private static readonly FrozenSet<string> PageKeys = Keys(
        "Type",
        "Parent",
        "MediaBox",
        "Resources",
        "Contents",
        "StructParents",
        "Tabs",
        "Annots"
    );

    private static readonly FrozenSet<string> ResourceKeys = Keys("Font", "XObject");

    private static readonly FrozenSet<string> LinkKeys = Keys(
        "Type",
        "Subtype",
        "Rect",
        "Contents",
        "F",
        "Border",
        "StructParent",
        "Dest",
        "A"
    );

    private static readonly FrozenSet<string> ActionKeys = Keys("S", "URI");

    private static readonly FrozenSet<string> TagKeys = Keys("Type", "S", "P", "Pg", "K", "Lang", "ID", "A");

    private static readonly FrozenSet<string> DrawingKeys = Keys(
        "Type",
        "Subtype",
        "BBox",
        "Group",
        "Resources",
        "Length",
        "Filter"
    );

    private static readonly FrozenDictionary<string, FrozenSet<string>> AttributeKeys = new Dictionary<
        string,
        FrozenSet<string>
    >(StringComparer.Ordinal)
    {
        ["List"] = Keys("O", "ListNumbering"),
        ["Table"] = Keys("O", "Scope"),
        ["Layout"] = Keys("O", "Placement", "BBox"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Pages and their page tree (ISO 32000-1, 7.7.3 and 14.11.2): inherited values count as the page's
    /// own.</summary>
    public static IEnumerable<Finding> Pages(DocumentView view)
    {
        var root = view.Body.Dictionary(view.Catalog, "Pages") ?? PdfDictionary.Empty;
        foreach (var key in Others(root, TreeKeys))
        {
            yield return new Finding(
                Reason.Of(PageFault.KeyOfAllPages, key),
                null,
                PdfBody.NumberOf(view.Catalog["Pages"])
            );
        }

        foreach (var page in view.Pages)
        {
            foreach (var reason in Page(view, page, PdfBody.NumberOf(view.Catalog["Pages"])))
            {
                yield return new Finding(reason, page.Number, page.ObjectNumber);
            }
        }
    }

    /// <summary>Links (ISO 32000-1, 12.5 and 12.6.4.7): they draw nothing, are always there, and do one
    /// thing.</summary>
    public static IEnumerable<Finding> Links(DocumentView view) =>
        from item in AnnotationChecks.All(view)
        where view.Body.Name(item.Annotation, "Subtype") is "Link"
        from reason in Link(view.Body, item.Annotation!)
        select new Finding(reason, item.Page.Number, item.Number);

    /// <summary>Tags (ISO 32000-1, 14.7.2 and 14.9): only pictures have alternative text.</summary>
    public static IEnumerable<Finding> Tags(DocumentView view) =>
        from node in StructureChecks.Nodes(view)
        from reason in Tag(view.Body, node)
        select new Finding(reason, null, node.Number);

    private static IEnumerable<Reason> Page(DocumentView view, PageView page, int? root)
    {
        foreach (var key in Others(page.Dictionary, PageKeys))
        {
            yield return Reason.Of(PageFault.Key, key);
        }

        if (PdfBody.NumberOf(page.Dictionary["Parent"]) != root)
        {
            yield return PageFault.Parent;
        }

        if (view.Body.Numbers(page.Dictionary, "MediaBox") is not [0, 0, _, _])
        {
            yield return PageFault.Origin;
        }

        foreach (
            var key in Others(view.Body.Dictionary(page.Dictionary, "Resources") ?? PdfDictionary.Empty, ResourceKeys)
        )
        {
            yield return Reason.Of(PageFault.ResourceKey, key);
        }
    }

    private static IEnumerable<Reason> Link(PdfBody body, PdfDictionary link)
    {
        foreach (var key in Others(link, LinkKeys))
        {
            yield return Reason.Of(AnnotationFault.LinkKey, key);
        }

        if (body.Numbers(link, "Border") is not [0, 0, 0])
        {
            yield return AnnotationFault.LinkFrame;
        }

        if (body.Integer(link, "F") is not Print)
        {
            yield return AnnotationFault.LinkFlags;
        }

        if ((link["A"] is null) == (link["Dest"] is null) || !IsDestination(body, link) || !IsAddress(body, link))
        {
            yield return AnnotationFault.LinkTarget;
        }
    }

    private static bool IsDestination(PdfBody body, PdfDictionary link) =>
        link["Dest"] is null || body.Resolve(link["Dest"]) is PdfString;

    private static bool IsAddress(PdfBody body, PdfDictionary link) =>
        link["A"] is null
        || (
            body.Dictionary(link, "A") is { } action
            && body.Name(action, "S") is "URI"
            && !Others(action, ActionKeys).Any()
        );

    private static IEnumerable<Reason> Tag(PdfBody body, StructureNode node)
    {
        var isFigure = node.Role is "Figure";
        foreach (var key in Others(node.Dictionary, TagKeys).Where(key => !(isFigure && key is "Alt")))
        {
            yield return Reason.Of(TagFault.Key, node.Role, key);
        }

        if (
            isFigure
            && node.All()
                .Any(part => part.Kids.OfType<ContentKid>().Any(kid => !string.IsNullOrWhiteSpace(kid.Content.Text)))
        )
        {
            yield return TagFault.WordsInPicture;
        }

        var attributes = node.Dictionary["A"] is { } own ? body.Dictionary(own) ?? PdfDictionary.Empty : null;
        if (
            attributes is not null
            && !(
                body.Name(attributes, "O") is { } owner
                && AttributeKeys.TryGetValue(owner, out var keys)
                && !Others(attributes, keys).Any()
            )
        )
        {
            yield return Reason.Of(TagFault.Attributes, node.Role);
        }
    }

    /// <summary>A form XObject that a page draws (ISO 32000-1, 8.10): it is as large as it says, and shown whenever
    /// the page is.</summary>
    public static IEnumerable<Reason> Drawing(PdfBody body, PdfDictionary drawing)
    {
        foreach (var key in Others(drawing, DrawingKeys))
        {
            yield return Reason.Of(PageFault.DrawingKey, key);
        }

        if (body.Numbers(drawing, "BBox") is not [0, 0, > 0, > 0])
        {
            yield return PageFault.DrawingSize;
        }
    }

    private static IEnumerable<string> Others(PdfDictionary dictionary, FrozenSet<string> keys) =>
        dictionary.Entries.Keys.Where(key => !keys.Contains(key));

    private static FrozenSet<string> Keys(params string[] keys) => keys.ToFrozenSet(StringComparer.Ordinal);
}
