namespace LetterPdf.Verification;

/// <summary>An element of the tag tree.</summary>
internal sealed class StructureNode(int number, PdfDictionary dictionary, StructureNode? parent, string role)
{
    public int Number { get; } = number;

    public PdfDictionary Dictionary { get; } = dictionary;

    public StructureNode? Parent { get; } = parent;

    public string Role { get; } = role;

    public List<StructureKid> Kids { get; } = [];

    public IEnumerable<StructureNode> Elements => Kids.OfType<ElementKid>().Select(kid => kid.Node);

    /// <summary>The element and all below it, in reading order.</summary>
    public IEnumerable<StructureNode> All() => Elements.SelectMany(kid => kid.All()).Prepend(this);

    /// <summary>The text of the element and of all below it, without hyphens that only a line break added.</summary>
    public string Text() => RawText().Replace("\u00AD", string.Empty, StringComparison.Ordinal);

    private string RawText() =>
        string.Concat(
            Kids.Select(kid =>
                kid switch
                {
                    ElementKid element => element.Node.RawText(),
                    ContentKid content => content.Content.Text,
                    AnnotationKid annotation => annotation.Words,
                    _ => string.Empty,
                }
            )
        );
}

/// <summary>What stands below an element (ISO 32000-1, table 323). The family is closed.</summary>
internal abstract record StructureKid;

internal sealed record ElementKid(StructureNode Node) : StructureKid;

internal sealed record ContentKid(PageView Page, MarkedContent Content) : StructureKid;

/// <param name="Words">The description of a field; empty for a link, whose words are content.</param>
internal sealed record AnnotationKid(int Number, PdfDictionary Annotation, string Words) : StructureKid;
