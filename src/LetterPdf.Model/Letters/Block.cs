using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A part of the body that stands on lines of its own. The family is closed.</summary>
/// <param name="Place">Where it is written.</param>
public abstract record Block(Place Place);

/// <summary>A paragraph; at least one inline.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Inlines, Place Place) : Block(Place);

/// <summary>A heading of the body.</summary>
/// <param name="Level">From 1 for the highest that the body uses, without gaps; the PDF puts H2 for 1, under the
/// subject's H1.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Inlines, Place Place) : Block(Place);

/// <summary>A bulleted or numbered list.</summary>
/// <param name="FirstNumber">The first item's number, or null for bullets.</param>
public sealed record ListBlock(int? FirstNumber, ImmutableArray<ListEntry> Entries, Place Place) : Block(Place)
{
    /// <summary>Whether its items follow each other without space, as when no blank line separates them.</summary>
    public bool IsTight { get; init; }
}

/// <summary>One item of a list; at least one block.</summary>
public sealed record ListEntry(ImmutableArray<Block> Blocks, Place Place);

/// <summary>A block quotation.</summary>
public sealed record BlockQuote(ImmutableArray<Block> Blocks, Place Place) : Block(Place);

/// <summary>A break in the text: what follows is about something else.</summary>
public sealed record ThematicBreak(Place Place) : Block(Place);
