using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Everything that is decided before the first object is written; the rules check it. It is made of a whole
/// document, or of a letter's own items only, where the others are known from another letter.</summary>
/// <param name="Document">What is exported.</param>
/// <param name="Own">The marked-content sequences of each page that are the letter's own.</param>
/// <param name="Shared">Those that it has in common with others; they follow its own.</param>
/// <param name="Sequences">Both together.</param>
/// <param name="Fonts">The fonts with the glyphs that are used of each.</param>
/// <param name="Pictures">The pictures.</param>
/// <param name="Links">The link annotations, in reading order.</param>
/// <param name="Widgets">The form fields, in reading order.</param>
/// <param name="Structure">The structure tree with its content.</param>
/// <param name="Destinations">The named destinations, in the order of their names.</param>
/// <param name="Bookmarks">The headings, in reading order.</param>
internal sealed record DocumentPlan(
    TypesetDocument Document,
    ImmutableArray<ImmutableArray<MarkedSequence>> Own,
    ImmutableArray<ImmutableArray<MarkedSequence>> Shared,
    ImmutableArray<ImmutableArray<MarkedSequence>> Sequences,
    FontUses Fonts,
    PictureUses Pictures,
    ImmutableArray<LinkFragment> Links,
    ImmutableArray<SignatureWidget> Widgets,
    StructureTree Structure,
    ImmutableArray<Destination> Destinations,
    ImmutableArray<Bookmark> Bookmarks
)
{
    /// <summary>The runs of glyphs, in reading order.</summary>
    public IEnumerable<GlyphRun> Runs => MarkedSequences.RunsOf(Sequences);

    /// <summary>Whether an element is the letter's own.</summary>
    public bool IsOwn(int element) => element >= Document.Structure.Length - Document.OwnElements;

    /// <summary>The plan of a whole document.</summary>
    public static DocumentPlan OfWhole(
        TypesetDocument document,
        ImmutableArray<ImmutableArray<MarkedSequence>> own,
        ImmutableArray<ImmutableArray<MarkedSequence>> shared,
        FontUses fonts
    )
    {
        var all = MarkedSequences.Join(own, shared);
        return Of(
            document,
            (own, shared, all),
            fonts,
            LinkFragments.Find(document, fonts),
            SignatureWidgets.Find(document, all)
        );
    }

    /// <summary>The plan of a letter's own items: links and fields are among the others.</summary>
    public static DocumentPlan OfOwn(
        TypesetDocument document,
        ImmutableArray<ImmutableArray<MarkedSequence>> own,
        FontUses fonts
    ) => Of(document, (own, [.. own.Select(_ => ImmutableArray<MarkedSequence>.Empty)], own), fonts, [], []);

    private static DocumentPlan Of(
        TypesetDocument document,
        (
            ImmutableArray<ImmutableArray<MarkedSequence>> Own,
            ImmutableArray<ImmutableArray<MarkedSequence>> Shared,
            ImmutableArray<ImmutableArray<MarkedSequence>> All
        ) sequences,
        FontUses fonts,
        ImmutableArray<LinkFragment> links,
        ImmutableArray<SignatureWidget> widgets
    )
    {
        var structure = StructureTree.Build(document, sequences.All, links, widgets);
        return new DocumentPlan(
            document,
            sequences.Own,
            sequences.Shared,
            sequences.All,
            fonts,
            PictureUses.Collect(sequences.All),
            links,
            widgets,
            structure,
            Export.Destinations.Find(document, structure),
            Export.Bookmarks.Of(document, structure)
        );
    }
}
