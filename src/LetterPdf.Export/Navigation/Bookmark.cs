using System.Collections.Immutable;

namespace LetterPdf.Export;

/// <summary>A heading, or a letter among others, as an entry of the outline (ISO 32000-1, 12.3.3).</summary>
/// <param name="Title">The heading's text, or to whom the letter goes.</param>
/// <param name="Destination">The name of the heading's destination.</param>
/// <param name="Element">Index of the heading's element.</param>
/// <param name="Level">The level of the heading, 1 to 6; 0 for a letter.</param>
/// <param name="Parent">Index of the bookmark above it; -1 at the top.</param>
internal sealed record Bookmark(string Title, string Destination, int Element, int Level, int Parent)
{
    /// <summary>Indices of the bookmarks right below it.</summary>
    public ImmutableArray<int> Children { get; init; } = [];
}
