using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>
/// The structure tree with its children in content order: an element is where its first content is, whatever the
/// order in which elements were made. Elements without content are left out.
/// </summary>
internal sealed class StructureTree
{
    private readonly ImmutableArray<StructureElement> _elements;
    private readonly List<StructureKid>?[] _kids;

    private StructureTree(ImmutableArray<StructureElement> elements)
    {
        _elements = elements;
        _kids = new List<StructureKid>?[elements.Length];
    }

    public static StructureTree Build(
        TypesetDocument document,
        ImmutableArray<ImmutableArray<MarkedSequence>> pages,
        ImmutableArray<LinkFragment> links,
        ImmutableArray<SignatureWidget> widgets
    )
    {
        var tree = new StructureTree(document.Structure);
        for (var page = 0; page < pages.Length; page++)
        {
            tree.Add(pages[page], [.. widgets.Where(widget => widget.Page == page)]);
        }

        // A link's annotations follow its content, so that a reader meets the words before the annotation.
        foreach (var link in links)
        {
            tree.Reach(link.Element).Add(new AnnotationKid(link));
        }

        return tree;
    }

    public bool HasContent(int element) => _kids[element] is not null;

    public IReadOnlyList<StructureKid> KidsOf(int element) => _kids[element] ?? [];

    /// <summary>The elements with content, parents before children, in reading order.</summary>
    public IEnumerable<int> InReadingOrder()
    {
        var waiting = new Stack<int>();
        if (_elements.Length > 0 && HasContent(0))
        {
            waiting.Push(0);
        }

        while (waiting.TryPop(out var element))
        {
            yield return element;
            var kids = KidsOf(element);
            for (var i = kids.Count - 1; i >= 0; i--)
            {
                if (kids[i] is ElementKid kid)
                {
                    waiting.Push(kid.Element);
                }
            }
        }
    }

    /// <summary>The text of an element and all below it, as read aloud: without hyphens that only a line end
    /// made.</summary>
    public string TextOf(int element)
    {
        var text = new StringBuilder();
        AppendText(text, element, static _ => true);
        return text.Replace("\u00AD", string.Empty).ToString();
    }

    /// <summary>The element's first content, its own or that of an element in it.</summary>
    public MarkedSequence FirstContentOf(int element) =>
        KidsOf(element)[0] switch
        {
            ContentKid content => content.Sequence,
            ElementKid child => FirstContentOf(child.Element),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Appends the text of an element and of the wanted ones below it, line-end hyphens included.</summary>
    public void AppendText(StringBuilder text, int element, Func<int, bool> isWanted)
    {
        foreach (var kid in KidsOf(element))
        {
            if (kid is ContentKid content)
            {
                text.Append(content.Sequence.Text);
            }
            else if (kid is WidgetKid field)
            {
                text.Append(field.Widget.Field.Description);
            }
            else if (kid is ElementKid child && isWanted(child.Element))
            {
                AppendText(text, child.Element, isWanted);
            }
        }
    }

    // A page's content and fields, in reading order.
    private void Add(ImmutableArray<MarkedSequence> sequences, ImmutableArray<SignatureWidget> widgets)
    {
        var next = 0;
        for (var i = 0; i <= sequences.Length; i++)
        {
            for (; next < widgets.Length && widgets[next].Sequence == i; next++)
            {
                Reach(widgets[next].Element).Add(new WidgetKid(widgets[next]));
            }

            if (i < sequences.Length)
            {
                Add(sequences[i].Tag, new ContentKid(sequences[i]));
            }
        }
    }

    private void Add(ContentTag tag, StructureKid kid)
    {
        if (!tag.IsArtifact)
        {
            Reach(tag.Element).Add(kid);
        }
    }

    // When an element is first met, it takes its place below its parent, and so on upwards.
    private List<StructureKid> Reach(int element)
    {
        if (_kids[element] is { } known)
        {
            return known;
        }

        var kids = _kids[element] = [];
        if (_elements[element].Parent >= 0)
        {
            Reach(_elements[element].Parent).Add(new ElementKid(element));
        }

        return kids;
    }
}
