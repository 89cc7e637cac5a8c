using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Neighbouring items of one page that belong together: one marked-content sequence (ISO 32000-1,
/// 14.6).</summary>
/// <param name="Tag">The element or artifact that it is the content of.</param>
/// <param name="Page">Index of the page.</param>
/// <param name="Identifier">The marked-content identifier, from 0 on each page; -1 for an artifact.</param>
/// <param name="Items">The items, at least one.</param>
internal sealed record MarkedSequence(ContentTag Tag, int Page, int Identifier, ImmutableArray<FrameItem> Items)
{
    /// <summary>The text of its runs.</summary>
    public string Text => string.Concat(Items.OfType<PlacedRun>().Select(placed => placed.Run.Text));
}
