using System.Collections.Immutable;

namespace LetterPdf.Office;

/// <summary>A text document (.docx; ECMA-376-1, 17) as data: what it shows, and what was done to it by
/// reviewers.</summary>
/// <param name="Body">In order. What is deleted by a tracked change is in it too, and says so.</param>
internal sealed record WordDocument(ImmutableArray<WordBlock> Body)
{
    public ImmutableArray<WordNote> Notes { get; init; } = [];

    public ImmutableArray<WordComment> Comments { get; init; } = [];

    /// <summary>The texts of headers and footers, each once.</summary>
    public ImmutableArray<string> Running { get; init; } = [];

    /// <summary>Changes of the last section's look.</summary>
    public ImmutableArray<WordChange> SectionChanges { get; init; } = [];

    /// <summary>How its lists are numbered.</summary>
    public required WordNumbering Numbering { get; init; }

    /// <summary>The names of all its styles.</summary>
    public ImmutableArray<string> StyleNames { get; init; } = [];

    /// <summary>The footnote whose sign stands in a bookmark, by the bookmark's name: fields repeat its number
    /// (17.16.5.38).</summary>
    public ImmutableDictionary<string, string> MarkedNotes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The language that its styles give all text, BCP 47; null where they give none.</summary>
    public string? Language { get; init; }
}

/// <summary>A footnote or an endnote (17.11).</summary>
/// <param name="Id">By which its sign in the text names it.</param>
internal sealed record WordNote(bool IsEndnote, string Id, ImmutableArray<WordBlock> Blocks);

/// <summary>A comment (17.13.4).</summary>
/// <param name="Change">Who wrote it, and when.</param>
internal sealed record WordComment(string Id, WordChange Change, string Text);

/// <summary>What a reviewer did (17.13.5).</summary>
/// <param name="Author">As the file has it; null where it names nobody.</param>
/// <param name="Time">As the file has it; null where there is none.</param>
internal sealed record WordChange(WordChangeKind Kind, string? Author, DateTime? Time);

/// <summary>Kinds of <see cref="WordChange"/>.</summary>
internal enum WordChangeKind
{
    Insertion,
    Deletion,
    MoveFrom,
    MoveTo,

    /// <summary>A change of how text, a paragraph, a table or a section looks.</summary>
    Look,
    Comment,
}
