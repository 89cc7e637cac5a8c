using System.Collections.Immutable;

namespace LetterPdf.Comparison;

/// <summary>What a piece of a letter's text is: first the letter's parts and its pictures, then what stands in its
/// body.</summary>
public enum PassageRole
{
    Letterhead,
    Date,
    Delivery,
    Addressee,

    /// <summary>Between date and subject: delivery or addressee, and the file does not say which.</summary>
    AboveSubject,
    Subject,
    Salutation,
    Closing,
    Signer,
    SignatoriesHeading,
    Enclosures,
    Copies,

    /// <summary>A place for an electronic signature, as a screen reader names it.</summary>
    SignatureField,
    Picture,
    Heading,
    Paragraph,
    ListItem,
    Quotation,
    TableCell,
    Footnote,
}

/// <summary>The target of words that are a link.</summary>
/// <param name="Text">The words.</param>
/// <param name="Target">An address.</param>
public sealed record PassageLink(string Text, string Target);

/// <summary>A place in a table.</summary>
/// <param name="Row">From 1, the head's included.</param>
/// <param name="Column">From 1.</param>
public sealed record TablePlace(int Row, int Column);

/// <summary>A piece of a letter's text that is read as one: a paragraph, a heading, a cell, an address; for a picture,
/// the words that stand for it.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">As read aloud, its lines as one; "[note]" where a footnote is referred to.</param>
public sealed record Passage(PassageRole Role, string Text)
{
    /// <summary>Replaces the number of a footnote in the text, since it changes with every footnote before
    /// it.</summary>
    public const string NoteMark = "[note]";

    /// <summary>Whether the role was inferred from place and look rather than read from the file.</summary>
    public bool IsInferred { get; init; }

    /// <summary>A heading's level in the file, 1 to 6; 0 for all else.</summary>
    public int Level { get; init; }

    /// <summary>The number or sign before a list item or footnote; empty where there is none.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>The number of the paragraph in the body, from 1; null for all else.</summary>
    public int? Number { get; init; }

    /// <summary>The number of the paragraph in its Word document, from 1; null elsewhere.</summary>
    public int? Paragraph { get; init; }

    public ImmutableArray<PassageLink> Links { get; init; } = [];

    /// <summary>The position of a cell in its table; null for all else.</summary>
    public TablePlace? Cell { get; init; }

    /// <summary>Whether it is one of the letter's parts rather than a piece of its body.</summary>
    public bool IsPart => Role <= PassageRole.Picture;

    /// <summary>Whether it is among the texts without being one: the words for a picture or for a place to
    /// sign.</summary>
    public bool IsAside => Role is PassageRole.Picture or PassageRole.SignatureField;
}
