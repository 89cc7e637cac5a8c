using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A part of the letter on lines of its own. The family is closed.</summary>
/// <param name="Role">What it is in the letter.</param>
public abstract record OutlinePart(PartRole Role, Place? Place) : OutlineNode(Place);

/// <summary>A paragraph: of the body, or lines of letter.yml.</summary>
/// <param name="Inlines">At least one.</param>
public sealed record TextPart(PartRole Role, ImmutableArray<OutlineInline> Inlines, Place? Place)
    : OutlinePart(Role, Place);

/// <summary>A heading: the subject, a section of the body, of the signatories or of a group of them.</summary>
/// <param name="Level">1 for the subject, to 6.</param>
/// <param name="Identifier">The name that bookmarks and links lead to.</param>
public sealed record HeadingPart(
    PartRole Role,
    int Level,
    string Identifier,
    ImmutableArray<OutlineInline> Inlines,
    Place? Place
) : OutlinePart(Role, Place);

/// <summary>A picture: a logo or a signature.</summary>
public sealed record PicturePart(PartRole Role, Picture Picture) : OutlinePart(Role, Picture.Place);

/// <summary>A list of the body.</summary>
/// <param name="Items">At least one.</param>
public sealed record ListPart(ListNumbering Numbering, ImmutableArray<ListItem> Items, Place? Place)
    : OutlinePart(PartRole.List, Place)
{
    /// <summary>Whether its items follow each other without space.</summary>
    public bool IsTight { get; init; }
}

/// <summary>An item of a list.</summary>
/// <param name="Label">Its number or bullet, with the space after it.</param>
/// <param name="Parts">At least one.</param>
public sealed record ListItem(OutlineRun Label, ImmutableArray<OutlinePart> Parts, Place? Place)
    : OutlinePart(PartRole.ListItem, Place);

/// <summary>A block quotation.</summary>
public sealed record QuotePart(ImmutableArray<OutlinePart> Parts, Place? Place)
    : OutlinePart(PartRole.Quotation, Place);

/// <summary>A table.</summary>
/// <param name="Alignments">One for each column; null where the writer did not say.</param>
/// <param name="Rows">At least one; rows of headings come first.</param>
public sealed record TablePart(
    ImmutableArray<TextAlignment?> Alignments,
    ImmutableArray<TableRowPart> Rows,
    Place? Place
) : OutlinePart(PartRole.Table, Place);

/// <summary>A row of a table.</summary>
/// <param name="IsHeader">Its cells head the columns.</param>
/// <param name="Cells">One for each column.</param>
public sealed record TableRowPart(bool IsHeader, ImmutableArray<TextPart> Cells, Place? Place)
    : OutlinePart(PartRole.TableRow, Place);

/// <summary>What follows is about something else: an ornament without words.</summary>
public sealed record BreakPart(Place? Place) : OutlinePart(PartRole.TextBreak, Place);

/// <summary>A person under the closing.</summary>
/// <param name="Signature">Read before the lines.</param>
public sealed record SignerPart(PicturePart? Signature, TextPart Lines) : OutlinePart(PartRole.Signer, Lines.Place);

/// <summary>A place for an electronic signature: nothing of it is printed, and a screen reader names it.</summary>
public sealed record SignaturePlacePart(UnsignedField Field) : OutlinePart(PartRole.SignaturePlace, Field.Place);

/// <summary>The list of signatories.</summary>
/// <param name="Groups">At least one; a list without groups is one group without a heading.</param>
public sealed record SignatoryListPart(HeadingPart Heading, ImmutableArray<SignatoryGroupPart> Groups)
    : OutlinePart(PartRole.SignatoryList, Heading.Place);

/// <summary>Signatories under one heading.</summary>
/// <param name="Heading">Such as a country; null where the list has no groups.</param>
/// <param name="Entries">At least one.</param>
public sealed record SignatoryGroupPart(HeadingPart? Heading, ImmutableArray<EntryPart> Entries, Place? Place)
    : OutlinePart(PartRole.SignatoryGroup, Place)
{
    /// <summary>The heading repeated where the group continues at the top of a column: it has been read, so it is no
    /// content.</summary>
    public string? Continued { get; init; }
}

/// <summary>A signatory: person, office, organization and country tag, as far as they are shown.</summary>
/// <param name="NameEnd">The offset in the text where the organization's name ends, in UTF-16 units.</param>
/// <param name="Place">The organization's name in the list.</param>
public sealed record EntryPart(ImmutableArray<OutlineInline> Inlines, int NameEnd, Place? Place)
    : OutlinePart(PartRole.Signatory, Place)
{
    /// <summary>The country of the tag; null where none is shown.</summary>
    public string? Country { get; init; }
}

/// <summary>A footnote.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Identifier">The name that references lead to.</param>
/// <param name="Label">Its number, with the space after it.</param>
/// <param name="Return">The link from the number to the first reference to the footnote.</param>
/// <param name="Parts">At least one.</param>
public sealed record NotePart(
    int Number,
    string Identifier,
    ImmutableArray<OutlineInline> Label,
    PlaceLink Return,
    ImmutableArray<OutlinePart> Parts,
    Place? Place
) : OutlinePart(PartRole.Footnote, Place);
