using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A footnote of the body.</summary>
/// <param name="Number">From 1, in the order of first references.</param>
/// <param name="Blocks">At least one.</param>
public sealed record Footnote(int Number, ImmutableArray<Block> Blocks, Place Place);
