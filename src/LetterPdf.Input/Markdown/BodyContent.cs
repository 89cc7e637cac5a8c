using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The body as it was read.</summary>
/// <param name="Footnotes">By number.</param>
internal sealed record BodyContent(ImmutableArray<Block> Blocks, ImmutableArray<Footnote> Footnotes)
{
    public static BodyContent Empty { get; } = new([], []);
}
