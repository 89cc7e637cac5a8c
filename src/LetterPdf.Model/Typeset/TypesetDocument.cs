using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>The finished pages with their structure: what Typesetting hands to Export. Drawing only reads it.</summary>
public sealed record TypesetDocument
{
    /// <summary>The language tag (BCP 47).</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    /// <summary>Whether it is for reading, not for sending: every page is marked, and no archival standard is
    /// claimed.</summary>
    public bool IsDraft { get; init; }

    public string? Author { get; init; }

    /// <summary>The number under which the senders file it; null where they gave none.</summary>
    public string? Identifier { get; init; }

    /// <summary>What the letter is about; null where it has no such line.</summary>
    public string? Subject { get; init; }

    /// <summary>The words by which catalogues find it.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The letter's date: every date in the file is this one.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Files that go into the finished one, the letter's own file first.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    public required Conformance Conformance { get; init; }

    /// <summary>
    /// The structure tree, parents before children; element 0 is the Document. Children are in the order of their
    /// first content on the pages (content order is reading order), so the tree needs parents only.
    /// </summary>
    public required ImmutableArray<StructureElement> Structure { get; init; }

    /// <summary>How many of the last elements are this letter's own.</summary>
    public int OwnElements { get; init; }

    /// <summary>What this letter has in common with others of its template; null where that is not known.</summary>
    public CommonPages? Common { get; init; }

    /// <summary>The faces in which the letters of a template set their recipients' names; empty for a letter that is
    /// the only one.</summary>
    public ImmutableArray<FontKey> NameFaces { get; init; } = [];

    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>The letters in it, in the order of their pages; empty for a document that is one letter.</summary>
    public ImmutableArray<LetterInFile> Letters { get; init; } = [];

    /// <summary>Where conformance findings about the whole document belong.</summary>
    public DocumentPlaces Places { get; init; } = DocumentPlaces.None;
}

/// <summary>One page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Frame">The sheet and its items.</param>
public sealed record Page(int Number, Frame Frame)
{
    /// <summary>Its form fields, in reading order.</summary>
    public ImmutableArray<PlacedField> Fields { get; init; } = [];

    /// <summary>Its lines of running text, from the top.</summary>
    public ImmutableArray<SetLine> Lines { get; init; } = [];
}

/// <summary>A sheet and its items, in reading order. The origin is the top left corner; y grows downwards.</summary>
public sealed record Frame(Length Width, Length Height, ImmutableArray<FrameItem> Items)
{
    /// <summary>How many of the first items are this letter's own. Own items belong to own elements, all others to
    /// those that the letters of a template have in common.</summary>
    public int OwnItems { get; init; }

    /// <summary>The letter's own items.</summary>
    public ImmutableArray<FrameItem> Own => Items[..OwnItems];

    /// <summary>The items that other letters of the same template have too.</summary>
    public ImmutableArray<FrameItem> Shared => Items[OwnItems..];
}

/// <summary>
/// Stands for all that several letters have in common: documents with the same object here have equal pages, fields and
/// elements, but for their own items and elements. It holds nothing: it is known by its reference.
/// </summary>
public sealed class CommonPages;
