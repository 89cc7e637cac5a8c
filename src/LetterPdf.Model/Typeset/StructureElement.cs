namespace LetterPdf.Model;

/// <summary>Standard structure types of ISO 32000-1, 14.8.4.</summary>
public enum StructureRole
{
    Document,

    /// <summary>One of several letters in a file.</summary>
    Part,
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    List,
    ListItem,
    Label,
    ListBody,
    BlockQuote,
    Link,
    Span,
    Table,
    TableRow,
    TableHeaderCell,
    TableCell,
    Note,
    Reference,
    Figure,
    Form,
}

/// <summary>How a list is numbered (ISO 32000-1, table 347, ListNumbering).</summary>
public enum ListNumbering
{
    None,
    Disc,
    Decimal,
}

/// <summary>A node of the structure tree. The family is closed.</summary>
/// <param name="Role">Its type.</param>
/// <param name="Parent">Index of the parent; -1 for the Document.</param>
public abstract record StructureElement(StructureRole Role, int Parent)
{
    /// <summary>Where it came from.</summary>
    public Place? Place { get; init; }
}

/// <summary>An element that is fully described by its role: Document, Paragraph, parts of lists and tables,
/// Form.</summary>
public sealed record PlainElement(StructureRole Role, int Parent) : StructureElement(Role, Parent);

/// <summary>A heading, a note or a reference to one, or a letter among others: links can lead to it.</summary>
/// <param name="Identifier">Its unique name, in ASCII; null where nothing leads to it.</param>
public sealed record NamedElement(StructureRole Role, int Parent, string? Identifier) : StructureElement(Role, Parent);

/// <summary>A List.</summary>
public sealed record ListElement(int Parent, ListNumbering Numbering) : StructureElement(StructureRole.List, Parent);

/// <summary>A Span: words in another language than what is around them.</summary>
/// <param name="Language">BCP 47.</param>
public sealed record SpanElement(int Parent, string Language) : StructureElement(StructureRole.Span, Parent);

/// <summary>A Figure.</summary>
/// <param name="Alt">What it shows, in words.</param>
public sealed record FigureElement(int Parent, string Alt) : StructureElement(StructureRole.Figure, Parent);

/// <summary>A Link. The family is closed.</summary>
public abstract record LinkElement(int Parent) : StructureElement(StructureRole.Link, Parent);

/// <summary>A link out of the document.</summary>
/// <param name="Target">An absolute URI.</param>
public sealed record OuterLinkElement(int Parent, string Target) : LinkElement(Parent);

/// <summary>A link to another element.</summary>
/// <param name="Link">Its destination, which is the identifier of that element, and its description.</param>
public sealed record InnerLinkElement(int Parent, PlaceLink Link) : LinkElement(Parent);
