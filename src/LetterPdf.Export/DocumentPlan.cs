using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Everything that is decided before the first object is written; the rules check it.</summary>
/// <param name="Document">What is exported.</param>
/// <param name="Sequences">Each page's content, divided into marked-content sequences.</param>
/// <param name="Fonts">The fonts with the glyphs that are used of each.</param>
/// <param name="Pictures">The pictures.</param>
/// <param name="Links">The link annotations, in reading order.</param>
/// <param name="Widgets">The form fields, in reading order.</param>
/// <param name="Structure">The structure tree with its content.</param>
/// <param name="Destinations">The named destinations, in the order of their names.</param>
/// <param name="Bookmarks">The headings, in reading order.</param>
internal sealed record DocumentPlan(
    TypesetDocument Document,
    ImmutableArray<ImmutableArray<MarkedSequence>> Sequences,
    FontUses Fonts,
    PictureUses Pictures,
    ImmutableArray<LinkFragment> Links,
    ImmutableArray<SignatureWidget> Widgets,
    StructureTree Structure,
    ImmutableArray<Destination> Destinations,
    ImmutableArray<Bookmark> Bookmarks
);
