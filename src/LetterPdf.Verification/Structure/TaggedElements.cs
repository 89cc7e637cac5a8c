using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>The tag tree as a list, and what can be read from it.</summary>
internal static class TaggedElements
{
    public static ImmutableArray<TaggedElement> Of(DocumentView view)
    {
        var elements = ImmutableArray.CreateBuilder<TaggedElement>();
        if (view.Tree is { } root)
        {
            Add(view, root, 0, elements);
        }

        return elements.ToImmutable();
    }

    /// <summary>The signatories' names. Only their list has items without labels: a letter's other lists have bullets
    /// or numbers.</summary>
    public static ImmutableArray<string> Signatories(DocumentView view) =>
        [
            .. from list in StructureChecks.Nodes(view)
            where list.Role is "L" && list.Parent?.Role is "Document" && Numbering(view, list) is "None"
            from item in list.Elements
            where item.Role is "LI" && item.Elements.All(part => part.Role is not "Lbl")
            select item.Text(),
        ];

    private static void Add(
        DocumentView view,
        StructureNode node,
        int level,
        ImmutableArray<TaggedElement>.Builder elements
    )
    {
        var language =
            view.Body.Text(node.Dictionary, "Lang")
            ?? (node.Parent is null ? view.Body.Text(view.Catalog, "Lang") : null);
        var alt = view.Body.Text(node.Dictionary, "Alt");
        var hasParts = alt is null && node.Elements.Any();
        elements.Add(
            new TaggedElement(
                level,
                node.Role,
                hasParts ? string.Empty : node.Text(),
                language,
                alt,
                view.Body.Text(node.Dictionary, "ID"),
                Target(view, node),
                Numbering(view, node)
            )
        );
        if (hasParts)
        {
            AddParts(view, node, level + 1, elements);
        }
    }

    private static void AddParts(
        DocumentView view,
        StructureNode node,
        int level,
        ImmutableArray<TaggedElement>.Builder elements
    )
    {
        var own = default(string);
        foreach (var kid in node.Kids)
        {
            if (kid is ContentKid content)
            {
                own += content.Content.Text;
                continue;
            }

            AddText(own, level, elements);
            own = null;
            if (kid is ElementKid element)
            {
                Add(view, element.Node, level, elements);
            }
        }

        AddText(own, level, elements);
    }

    private static void AddText(string? text, int level, ImmutableArray<TaggedElement>.Builder elements)
    {
        if (text is not null)
        {
            elements.Add(
                new TaggedElement(level, string.Empty, text.Replace("\u00AD", string.Empty, StringComparison.Ordinal))
            );
        }
    }

    private static string? Numbering(DocumentView view, StructureNode node) =>
        node.Role is "L" && StructureChecks.Attribute(view.Body, node, "List", "ListNumbering") is PdfName name
            ? name.Value
            : null;

    private static string? Target(DocumentView view, StructureNode node)
    {
        var annotation = node.Kids.OfType<AnnotationKid>().FirstOrDefault()?.Annotation;
        var action = view.Body.Dictionary(annotation, "A");
        return view.Body.Text(action, "URI")
            ?? ((view.Body.Text(annotation, "Dest") ?? view.Body.Text(action, "D")) is { } place ? $"#{place}" : null);
    }
}
