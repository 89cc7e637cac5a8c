namespace LetterPdf.Model;

/// <summary>Standard structure types of ISO 32000-1, 14.8.4.</summary>
public enum StructureRole
{
    Document,
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

/// <summary>A node of the structure tree.</summary>
/// <param name="Role">Its type.</param>
/// <param name="Parent">Index of the parent; -1 for the Document.</param>
public sealed record StructureElement(StructureRole Role, int Parent)
{
    /// <summary>BCP 47, where it differs from the parent's.</summary>
    public string? Language { get; init; }

    /// <summary>Of a List only.</summary>
    public ListNumbering Numbering { get; init; }

    /// <summary>Of a Link that leads out of the document: the absolute URI.</summary>
    public string? Target { get; init; }

    /// <summary>Of a Link that leads to another element: that element's <see cref="Identifier"/>.</summary>
    public string? Destination { get; init; }

    /// <summary>Of a Link: what it is, in words, where its text ("1") does not say it.</summary>
    public string? Description { get; init; }

    /// <summary>Of a Figure only: what it shows, in words.</summary>
    public string? Alt { get; init; }

    /// <summary>
    /// Of notes, of references to them and of headings: its name, in ASCII, which no other element has. A link can lead
    /// to it, from inside the document and from outside.
    /// </summary>
    public string? Identifier { get; init; }

    /// <summary>Where it came from.</summary>
    public SourceSpan? Span { get; init; }
}
