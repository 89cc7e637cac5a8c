using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Divides pages into marked-content sequences.</summary>
internal static class MarkedSequences
{
    /// <summary>For each page its sequences, in content order.</summary>
    public static ImmutableArray<ImmutableArray<MarkedSequence>> Divide(TypesetDocument document) =>
        [.. document.Pages.Select((page, index) => Divide(page.Frame.Items, index))];

    private static ImmutableArray<MarkedSequence> Divide(ImmutableArray<FrameItem> items, int page)
    {
        var sequences = ImmutableArray.CreateBuilder<MarkedSequence>();
        var nextIdentifier = 0;
        var start = 0;
        while (start < items.Length)
        {
            // A form field is content by its annotation, and nothing of it is drawn.
            if (items[start] is PlacedField)
            {
                start++;
                continue;
            }

            var tag = items[start].Tag;
            var end = start + 1;
            while (end < items.Length && items[end].Tag == tag && items[end] is not PlacedField)
            {
                end++;
            }

            sequences.Add(new MarkedSequence(tag, page, tag.IsArtifact ? -1 : nextIdentifier++, items[start..end]));
            start = end;
        }

        return sequences.ToImmutable();
    }
}
