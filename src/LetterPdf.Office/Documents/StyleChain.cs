using System.Collections.Immutable;

namespace LetterPdf.Office;

/// <summary>What a style says, with those that it is based on.</summary>
/// <param name="Names">Its name, then those of the others.</param>
internal sealed record StyleChain(ImmutableArray<string> Names, RunProperties Run, ParagraphProperties Paragraph)
{
    public static StyleChain None { get; } = new([], RunProperties.None, ParagraphProperties.None);
}
