using System.Collections.Frozen;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Checks of the tag tree (ISO 32000-1, 14.7 and 14.8).</summary>
internal static class StructureChecks
{
    private const int MostAttributes = 50;

    // csharpier-ignore
    private static readonly FrozenSet<string> KnownTypes = FrozenSet.Create(
        StringComparer.Ordinal,
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "P", "H1", "H2",
        "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Formula", "Form");

    private static readonly FrozenSet<string> Holders = FrozenSet.Create(
        StringComparer.Ordinal,
        "Document",
        "Part",
        "Art",
        "Sect",
        "Div",
        "BlockQuote",
        "LBody",
        "Note",
        "TD",
        "TH"
    );

    private static readonly FrozenSet<string> InLine = FrozenSet.Create(
        StringComparer.Ordinal,
        "Span",
        "Link",
        "Reference",
        "Quote",
        "Code",
        "Note",
        "Figure",
        "Formula",
        "Annot",
        "BibEntry"
    );

    public static IEnumerable<StructureNode> Nodes(DocumentView view) => view.Tree?.All() ?? [];

    public static IEnumerable<Finding> Tree(DocumentView view)
    {
        if (view.Tree is null || view.Tree.Role is not "Document")
        {
            yield return new Finding(TagFault.NoTree, null, view.Tree?.Number);
        }

        foreach (var finding in view.Log[CheckName.Tree])
        {
            yield return finding;
        }
    }

    public static IEnumerable<Finding> ParentTree(DocumentView view) => ParentTreeCheck.Findings(view);

    public static IEnumerable<Finding> Types(DocumentView view)
    {
        if (view.Body.Dictionary(view.Catalog, "StructTreeRoot")?["RoleMap"] is { } map)
        {
            yield return new Finding(TagFault.RoleMap, null, PdfBody.NumberOf(map));
        }

        foreach (var node in Nodes(view).Where(node => !KnownTypes.Contains(node.Role)))
        {
            yield return new Finding(Reason.Of(TagFault.UnknownKind, node.Role), null, node.Number);
        }
    }

    public static IEnumerable<Finding> Nesting(DocumentView view) =>
        from node in Nodes(view)
        where node.Parent is not null && KnownTypes.Contains(node.Role) && !MayHold(node.Parent.Role, node.Role)
        select new Finding(Reason.Of(TagFault.Nesting, node.Role, node.Parent!.Role), null, node.Number);

    public static IEnumerable<Finding> Order(DocumentView view)
    {
        var places = view
            .Pages.SelectMany(page => page.Contents.Select((content, i) => (content, i)))
            .DistinctBy(entry => entry.content, ReferenceEqualityComparer.Instance)
            .ToDictionary(entry => (object)entry.content, entry => entry.i, ReferenceEqualityComparer.Instance);
        var last = new Dictionary<PageView, int>();
        foreach (var (node, kid) in Nodes(view).Take(1).SelectMany(InReadingOrder))
        {
            var place = places[kid.Content];
            if (place < last.GetValueOrDefault(kid.Page, -1))
            {
                yield return new Finding(Reason.Of(TagFault.Order, kid.Content.Text), kid.Page.Number, node.Number);
            }

            last[kid.Page] = place;
        }
    }

    public static IEnumerable<Finding> Headings(DocumentView view)
    {
        var last = 0;
        foreach (var node in Nodes(view).Where(node => node.Role is ['H', >= '1' and <= '6']))
        {
            var level = node.Role[1] - '0';
            if (level > last + 1)
            {
                yield return new Finding(Reason.Of(TagFault.HeadingLevel, node.Text(), level, last), null, node.Number);
            }

            last = level;
        }
    }

    public static IEnumerable<Finding> Lists(DocumentView view) =>
        from node in Nodes(view)
        where node.Role is "L"
        let numbering = Attribute(view.Body, node, "List", "ListNumbering")
        let hasLabels = node.Elements.SelectMany(item => item.Elements).Any(part => part.Role is "Lbl")
        where numbering is not PdfName || (hasLabels && numbering is PdfName { Value: "None" })
        select new Finding(TagFault.ListNumbering, null, node.Number);

    public static IEnumerable<Finding> Tables(DocumentView view) => TableCheck.Findings(view);

    public static IEnumerable<Finding> Notes(DocumentView view)
    {
        var root = view.Body.Dictionary(view.Catalog, "StructTreeRoot")?["IDTree"];
        var named = root is null ? [] : NameTree.Names(view.Body, root);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in Nodes(view).Where(node => node.Role is "Note" || node.Dictionary["ID"] is not null))
        {
            var name = view.Body.Text(node.Dictionary, "ID");
            if (string.IsNullOrEmpty(name) || !seen.Add(name))
            {
                yield return new Finding(TagFault.NoteWithoutName, null, node.Number);
            }
            else if (
                named?.Exists(entry =>
                    string.Equals(entry.Key, name, StringComparison.Ordinal)
                    && PdfBody.NumberOf(entry.Value) == node.Number
                )
                is not true
            )
            {
                yield return new Finding(Reason.Of(TagFault.NoteUnlisted, name), null, node.Number);
            }
        }
    }

    public static IEnumerable<Finding> Figures(DocumentView view) =>
        from node in Nodes(view)
        where node.Role is "Figure"
        let hasPlace = Attribute(view.Body, node, "Layout", "BBox") is PdfArray { Items.Count: 4 }
        where !hasPlace || string.IsNullOrWhiteSpace(view.Body.Text(node.Dictionary, "Alt"))
        select new Finding(TagFault.Picture, null, node.Number);

    public static IEnumerable<Finding> Fields(DocumentView view)
    {
        bool IsField(StructureKid kid) =>
            kid is AnnotationKid annotation && FormChecks.IsField(view, annotation.Annotation);
        foreach (var node in Nodes(view))
        {
            if (node.Role is "Form" && (node.Kids.Count != 1 || !IsField(node.Kids[0])))
            {
                yield return new Finding(TagFault.FieldTag, null, node.Number);
            }
            else if (node.Role is not "Form" && node.Kids.Exists(IsField))
            {
                yield return new Finding(Reason.Of(TagFault.FieldElsewhere, node.Role), null, node.Number);
            }
        }
    }

    public static IEnumerable<Finding> Links(DocumentView view)
    {
        foreach (var node in Nodes(view))
        {
            var annotations = node
                .Kids.OfType<AnnotationKid>()
                .Where(kid => !FormChecks.IsField(view, kid.Annotation))
                .ToList();
            if (node.Role is "Link" && (annotations.Count == 0 || string.IsNullOrWhiteSpace(node.Text())))
            {
                yield return new Finding(TagFault.LinkTag, null, node.Number);
            }
            else if (annotations.Count > 0 && node.Role is not ("Link" or "Annot" or "Reference" or "Lbl"))
            {
                yield return new Finding(Reason.Of(TagFault.LinkElsewhere, node.Role), null, node.Number);
            }
        }
    }

    public static IEnumerable<Finding> Languages(DocumentView view) =>
        from node in Nodes(view)
        where node.Dictionary["Lang"] is not null && !LanguageTag.IsWellFormed(view.Body.Text(node.Dictionary, "Lang"))
        select new Finding(
            Reason.Of(TagFault.Language, view.Body.Text(node.Dictionary, "Lang") ?? string.Empty),
            null,
            node.Number
        );

    /// <summary>An attribute of an element (14.7.5), of the kind that owns it; null where it has none.</summary>
    public static PdfValue? Attribute(PdfBody body, StructureNode node, string owner, string key)
    {
        var objects = body.Resolve(node.Dictionary["A"]) is PdfArray list
            ? list.Items
            : [node.Dictionary["A"] ?? PdfNull.Value];
        return objects
            .Take(MostAttributes)
            .Select(body.Dictionary)
            .Where(attributes =>
                string.Equals(body.Name(attributes, "O"), owner, StringComparison.Ordinal)
                && attributes![key] is not null
            )
            .Select(attributes => body.Resolve(attributes![key]))
            .FirstOrDefault();
    }

    private static IEnumerable<(StructureNode Node, ContentKid Kid)> InReadingOrder(StructureNode node) =>
        node.Kids.SelectMany(kid =>
            kid switch
            {
                ElementKid element => InReadingOrder(element.Node),
                ContentKid content => [(node, content)],
                _ => Enumerable.Empty<(StructureNode, ContentKid)>(),
            }
        );

    private static bool MayHold(string parent, string child) =>
        (parent, child) switch
        {
            (_, "Document") => false,
            ("L", "LI" or "L" or "Caption") or ("LI", "Lbl" or "LBody") or ("Note" or "BibEntry" or "TOCI", "Lbl") =>
                true,
            ("L" or "LI", _) or (_, "LI" or "LBody") => false,
            ("Reference" or "Link", "Lbl") => true,
            (_, "Lbl") => false,


            ("Table", "TR" or "THead" or "TBody" or "TFoot" or "Caption")
            or
            ("THead" or "TBody" or "TFoot", "TR")
            or ("TR", "TH" or "TD") => true,
            ("Table" or "THead" or "TBody" or "TFoot" or "TR", _)
            or (_, "TR" or "TH" or "TD" or "THead" or "TBody" or "TFoot") => false,
            _ => Holders.Contains(parent) || InLine.Contains(child),
        };
}
