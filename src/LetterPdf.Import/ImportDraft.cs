using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>A text as it was read, before its parts are told from its body.</summary>
/// <param name="Blocks">In order; every place is a <see cref="DocumentParagraph"/> or a span of the text.</param>
internal sealed record ImportDraft(ImmutableArray<Block> Blocks, ImmutableArray<Footnote> Notes)
{
    /// <summary>The language of most of the text, BCP 47; null where the file does not say.</summary>
    public string? Language { get; init; }

    /// <summary>The subject of the mail that the text came in; null for none.</summary>
    public string? Subject { get; init; }

    /// <summary>The letter's parts, where the file says which they are; they are not in the blocks. Null where they
    /// have to be found.</summary>
    public ImportedParts? Parts { get; init; }

    public ImmutableArray<ReviewMark> Marks { get; init; } = [];

    public ImmutableArray<Reason> Steps { get; init; } = [];
}
