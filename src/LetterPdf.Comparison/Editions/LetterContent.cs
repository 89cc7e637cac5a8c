using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Comparison;

/// <summary>What an edition says, in reading order; footnotes last, since where they stand depends on the
/// pages.</summary>
/// <param name="Passages">All text but the list of signatories.</param>
/// <param name="Signatories">The list.</param>
internal sealed record LetterContent(ImmutableArray<Passage> Passages, ImmutableArray<SignatoryEntry> Signatories)
{
    /// <summary>Whether its sources tell what each part is; otherwise that is inferred from place and look.</summary>
    public bool IsNamedBySources { get; init; }

    /// <param name="edition">A letter.</param>
    /// <param name="withAsides">Whether words for pictures and places for signatures are compared; a Word document says
    /// nothing of them.</param>
    public static LetterContent Of(Edition edition, bool withAsides = true)
    {
        var blocks = edition.ReadBlocks();
        var parts = new PartFinder(blocks, edition.Facts);
        var outline = edition switch
        {
            WordEdition word => word.Outline,
            { Letter: { } letter } => LetterOutline.Of(letter),
            _ => null,
        };
        var isNamed = outline is not null && parts.NameBySources(outline);
        if (!isNamed)
        {
            parts.NameByPlaces();
        }

        return new LetterContent(
            [.. Numbered(blocks.Passages).Where(passage => withAsides || !passage.IsAside), .. blocks.Footnotes],
            SignatoryEntries.Of(blocks.Signatories, outline?.Signatories)
        )
        {
            IsNamedBySources = isNamed,
        };
    }

    private static IEnumerable<Passage> Numbered(List<Passage> passages)
    {
        var number = 0;
        return passages.Select(passage =>
            passage.Role == PassageRole.Paragraph ? passage with { Number = ++number } : passage
        );
    }
}
