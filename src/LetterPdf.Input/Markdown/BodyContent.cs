using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The body as it was read.</summary>
/// <param name="Footnotes">The footnotes, by number.</param>
internal sealed record BodyContent(ImmutableArray<Block> Blocks, ImmutableArray<Footnote> Footnotes)
{
    /// <summary>The text as it is written; null where there is nothing to ask about it.</summary>
    public BodyDraft? Draft { get; init; }

    public static BodyContent Empty { get; } = new([], []);
}
