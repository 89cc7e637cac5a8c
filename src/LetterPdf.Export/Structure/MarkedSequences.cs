using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>
/// Divides pages into marked-content sequences. Identifiers count first through what letters have in common, so that it
/// is the same whatever stands above it.
/// </summary>
internal static class MarkedSequences
{
    /// <summary>The sequences of each page, in content order.</summary>
    public static ImmutableArray<ImmutableArray<MarkedSequence>> Divide(TypesetDocument document)
    {
        var shared = DivideShared(document);
        return Join(DivideOwn(document, shared), shared);
    }

    /// <summary>A letter's own sequences on each page, and after them those that it has in common with
    /// others.</summary>
    public static ImmutableArray<ImmutableArray<MarkedSequence>> Join(
        ImmutableArray<ImmutableArray<MarkedSequence>> own,
        ImmutableArray<ImmutableArray<MarkedSequence>> shared
    ) => [.. own.Zip(shared, (first, rest) => first.IsEmpty ? rest : first.AddRange(rest))];

    /// <summary>The runs of glyphs, in reading order.</summary>
    public static IEnumerable<GlyphRun> RunsOf(ImmutableArray<ImmutableArray<MarkedSequence>> pages) =>
        pages
            .SelectMany(page => page)
            .SelectMany(sequence => sequence.Items)
            .OfType<PlacedRun>()
            .Select(placed => placed.Run);

    /// <summary>Those of the items that letters have in common.</summary>
    public static ImmutableArray<ImmutableArray<MarkedSequence>> DivideShared(TypesetDocument document) =>
        [.. document.Pages.Select((page, i) => Divide(page, i, page.Frame.OwnItems..page.Frame.Items.Length, 0))];

    /// <summary>Those of a letter's own items.</summary>
    /// <param name="document">The letter.</param>
    /// <param name="shared">Those of the others.</param>
    public static ImmutableArray<ImmutableArray<MarkedSequence>> DivideOwn(
        TypesetDocument document,
        ImmutableArray<ImmutableArray<MarkedSequence>> shared
    ) =>
        [
            .. document.Pages.Select(
                (page, i) =>
                    Divide(page, i, 0..page.Frame.OwnItems, shared[i].Count(sequence => !sequence.Tag.IsArtifact))
            ),
        ];

    private static ImmutableArray<MarkedSequence> Divide(Page page, int index, Range range, int nextIdentifier)
    {
        var items = page.Frame.Items;
        var sequences = ImmutableArray.CreateBuilder<MarkedSequence>();
        var last = range.End.Value;
        for (var start = range.Start.Value; start < last; )
        {
            var tag = items[start].Tag;
            var end = start + 1;
            while (end < last && items[end].Tag == tag && !HasFieldAt(page, end))
            {
                end++;
            }

            sequences.Add(new MarkedSequence(tag, index, tag.IsArtifact ? -1 : nextIdentifier++, items[start..end]));
            start = end;
        }

        return sequences.ToImmutable();
    }

    private static bool HasFieldAt(Page page, int item)
    {
        foreach (var field in page.Fields)
        {
            if (field.ItemsBefore == item)
            {
                return true;
            }
        }

        return false;
    }
}
