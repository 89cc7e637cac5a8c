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

    /// <summary>How many letters the file has: one for each part of the document, or the document itself.</summary>
    public static int Letters(DocumentView view) => LettersOf(view).Count();

    /// <summary>The signatories' names, each letter's that differ from those of the letters before.</summary>
    public static ImmutableArray<string> Signatories(DocumentView view)
    {
        var names = ImmutableArray<string>.Empty;
        foreach (var letter in LettersOf(view))
        {
            string[] own = [.. SignatoriesOf(view, letter)];
            names = names.IsEmpty ? [.. own] : [.. names, .. own.Except(names, StringComparer.Ordinal)];
        }

        return names;
    }

    // Only their list has items without labels: a letter's other lists have bullets or numbers.
    private static IEnumerable<string> SignatoriesOf(DocumentView view, StructureNode letter) =>
        from list in letter.Elements
        where list.Role is "L" && Numbering(view, list) is "None"
        from item in list.Elements
        where item.Role is "LI" && item.Elements.All(part => part.Role is not "Lbl")
        select item.Text();

    private static IEnumerable<StructureNode> LettersOf(DocumentView view)
    {
        if (view.Tree is not { Role: "Document" } document)
        {
            return [];
        }

        StructureNode[] parts = [.. document.Elements.Where(element => element.Role is "Part")];
        return parts.Length > 0 ? parts : [document];
    }

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
