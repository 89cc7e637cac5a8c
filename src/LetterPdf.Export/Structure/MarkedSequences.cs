using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Divides pages into marked-content sequences.</summary>
internal static class MarkedSequences
{
    /// <summary>The sequences of each page, in content order.</summary>
    public static ImmutableArray<ImmutableArray<MarkedSequence>> Divide(TypesetDocument document) =>
        [.. document.Pages.Select(Divide)];

    private static ImmutableArray<MarkedSequence> Divide(Page page, int index)
    {
        var items = page.Frame.Items;
        var sequences = ImmutableArray.CreateBuilder<MarkedSequence>();
        var nextIdentifier = 0;
        for (var start = 0; start < items.Length; )
        {
            var tag = items[start].Tag;
            var end = start + 1;
            while (end < items.Length && items[end].Tag == tag && !HasFieldAt(page, end))
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
