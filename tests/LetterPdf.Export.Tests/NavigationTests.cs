using LetterPdf.Model;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace LetterPdf.Export.Tests;

public sealed class NavigationTests
{
    private static readonly StructureRole[] Levels =
    [
        StructureRole.Heading1,
        StructureRole.Heading2,
        StructureRole.Heading3,
        StructureRole.Heading4,
    ];

    [Fact]
    public void Headings_are_bookmarks_under_those_that_they_belong_to()
    {
        using var file = new FinishedFile(WithHeadings(1, 2, 3, 3, 2, 1, 2));
        Assert.True(file.Pdf.TryGetBookmarks(out var bookmarks, false));
        Assert.Equal("0(1(2,3),4) 5(6)", string.Join(' ', bookmarks.Roots.Select(Nested)));

        static string Nested(BookmarkNode node) =>
            node.Title
            + (node.Children.Count == 0 ? string.Empty : $"({string.Join(',', node.Children.Select(Nested))})");
    }

    [Fact]
    public void Bookmarks_know_their_neighbours_and_what_they_stand_under()
    {
        using var file = new FinishedFile(WithHeadings(1, 2, 3, 3, 2, 1, 2));
        Assert.Equal(
            [
                "0: parent - prev - next 5 first 1 last 4",
                "1: parent 0 prev - next 4 first 2 last 3",
                "2: parent 1 prev - next 3 first - last -",
                "3: parent 1 prev 2 next - first - last -",
                "4: parent 0 prev 1 next - first - last -",
                "5: parent - prev 0 next - first 6 last 6",
                "6: parent 5 prev - next - first - last -",
            ],
            Items(file, file.At<DictionaryToken>("Outlines"))
                .Select(item =>
                    $"{Title(file, item)}: "
                    + string.Join(
                        ' ',
                        new[] { "Parent", "Prev", "Next", "First", "Last" }.Select(key =>
                            $"{key.ToLowerInvariant()} "
                            + $"{(item.Data.TryGetValue(key, out var other) ? Title(file, file.In<DictionaryToken>(other)) : "-")}"
                        )
                    )
                ),
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData(new[] { 1 }, 1, new[] { 0 })]
    [InlineData(new[] { 1, 2, 2 }, 3, new[] { 2, 0, 0 })]
    [InlineData(new[] { 1, 2, 3, 3, 2 }, 3, new[] { 2, -2, 0, 0, 0 })]
    [InlineData(new[] { 1, 2, 3, 4, 4, 3 }, 2, new[] { 1, -2, -2, 0, 0, 0 })]
    [InlineData(new[] { 1, 2, 3, 1, 2 }, 4, new[] { 1, -1, 0, 1, 0 })]
    public void The_first_level_is_open_and_what_lies_below_is_folded(int[] levels, int visible, int[] counts)
    {
        using var file = new FinishedFile(WithHeadings(levels));
        Assert.Equal(visible, file.At<NumericToken>("Outlines", "Count").Int);
        Assert.Equal(
            counts,
            Items(file, file.At<DictionaryToken>("Outlines"))
                .Select(item => item.Data.ContainsKey("Count") ? file.In<NumericToken>(item, "Count").Int : 0)
        );
    }

    // Only PDF/UA minds where headings begin.
    [Theory]
    [InlineData("0(1) 2", 2, 3, 2)]
    [InlineData("0 1(2)", 3, 1, 3)]
    [InlineData("0 1", 3, 2)]
    public void Headings_that_do_not_begin_at_the_first_level_are_bookmarks_all_the_same(
        string expected,
        params int[] levels
    )
    {
        Assert.True(Conformance.TryCreate([PdfStandard.PdfA2a], out var archive));
        using var file = new FinishedFile(WithHeadings(levels) with { Conformance = archive });
        Assert.True(file.Pdf.TryGetBookmarks(out var bookmarks, false));
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                bookmarks.Roots.Select(root =>
                    root.Title
                    + (root.IsLeaf ? string.Empty : $"({string.Join(',', root.Children.Select(child => child.Title))})")
                )
            )
        );
    }

    [Fact]
    public void A_footnote_s_number_is_no_part_of_its_heading_s_bookmark()
    {
        var draft = new Draft();
        var heading = draft.Named(StructureRole.Heading1, "subject");
        var reference = draft.Named(StructureRole.Reference, "reference-1", heading);
        var link = draft.LinkTo("note-1", reference);
        var note = draft.Named(StructureRole.Note, "note-1");
        draft
            .Line(heading, "The law ")
            .Text(ContentTag.Of(link), "1", 150)
            .Line(heading, " and the ")
            .Run(ContentTag.Of(heading), Draft.Hyphenated("inter"), 150);
        using var file = new FinishedFile(
            draft.NextLine().Text(ContentTag.Of(heading), "national court", 72).Line(note, "Ibid.").Done()
        );
        Assert.Equal("The law and the international court", Assert.Single(file.Bookmarks).Title);
    }

    [Fact]
    public void A_letter_without_headings_has_no_outline()
    {
        using var file = new FinishedFile(new Draft().Line(StructureRole.Paragraph, "Text").Done());
        Assert.False(file.Catalog.Data.ContainsKey("Outlines"));
        Assert.False(file.Catalog.Data.ContainsKey("Names"));
    }

    [Fact]
    public void A_heading_without_content_is_no_bookmark()
    {
        var draft = new Draft();
        draft.Named(StructureRole.Heading1, "unused");
        using var file = new FinishedFile(draft.Line(StructureRole.Paragraph, "Text").Done());
        Assert.False(file.Catalog.Data.ContainsKey("Outlines"));
        Assert.False(file.Catalog.Data.ContainsKey("Names"));
    }

    [Fact]
    public void Pages_are_labelled_by_their_numbers()
    {
        using var file = new FinishedFile(
            new Draft().Line(StructureRole.Paragraph, "One").NewPage().Line(StructureRole.Paragraph, "Two").Done()
        );
        var ranges = file.At<ArrayToken>("PageLabels", "Nums");
        Assert.Equal(2, ranges.Length);
        Assert.Equal(0, file.In<NumericToken>(ranges[0]).Int);
        Assert.Equal("D", file.In<NameToken>(ranges[1], "S").Data);
        Assert.Equal(["S"], file.In<DictionaryToken>(ranges[1]).Data.Keys);
    }

    [Fact]
    public void Destinations_stand_in_the_order_of_their_names_bytes()
    {
        var draft = new Draft();
        foreach (var name in new[] { "note-2", "Note-1", "note-10", "note-1", "note_1" })
        {
            draft.Line(draft.Named(StructureRole.Note, name), "Ibid.");
        }

        using var file = new FinishedFile(draft.Done());
        string[] expected = ["Note-1", "note-1", "note-10", "note-2", "note_1"];
        Assert.Equal(
            expected,
            file.At<ArrayToken>("Names", "Dests", "Names").Data.Where((_, i) => i % 2 == 0).Select(FinishedFile.Text),
            StringComparer.Ordinal
        );
        Assert.Equal(
            expected,
            file.At<ArrayToken>("StructTreeRoot", "IDTree", "Names")
                .Data.Where((_, i) => i % 2 == 0)
                .Select(FinishedFile.Text),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_destination_is_a_little_above_its_element_on_its_page()
    {
        var draft = new Draft();
        var heading = draft.Named(StructureRole.Heading1, "subject");
        var second = draft.Named(StructureRole.Heading2, "part");
        draft
            .Text(ContentTag.Of(heading), "Subject", 100)
            .NewPage()
            .Line(StructureRole.Paragraph, "Text")
            .Line(second, "Part")
            .Line(second, " goes on");
        using var file = new FinishedFile(draft.Done());

        // Baselines at 72 and 102 points, letters of 11 points, 6 points of space.
        Assert.Equal(
            [("Subject", 1, 100.0, 792.0 - 72 + 11 + 6), ("Part goes on", 2, 72.0, 792.0 - 102 + 11 + 6)],
            file.Bookmarks.Cast<DocumentBookmarkNode>()
                .Select(node =>
                    (
                        node.Title,
                        node.PageNumber,
                        node.Destination.Coordinates.Left!.Value,
                        node.Destination.Coordinates.Top!.Value
                    )
                )
        );
    }

    [Fact]
    public void A_destination_at_the_page_s_edge_does_not_lie_beyond_it()
    {
        var draft = new Draft { Height = Length.FromPoints(80) };
        var note = draft.Named(StructureRole.Note, "note-1");
        var large = Draft.Shape("1", Draft.Serif) with { Size = Length.FromPoints(70) };
        using var file = new FinishedFile(draft.Run(ContentTag.Of(note), large, 0).Done());
        Assert.Equal(80, file.In<NumericToken>(Place(file, "note-1")[3]).Double);
    }

    [Fact]
    public void A_picture_s_destination_is_a_little_above_its_top()
    {
        var draft = new Draft();
        var figure = draft.Element(StructureRole.Figure, draft.Named(StructureRole.Note, "dove"));
        using var file = new FinishedFile(draft.Picture(ContentTag.Of(figure)).Done());
        var place = Place(file, "dove");
        Assert.Equal("XYZ", file.In<NameToken>(place[1]).Data);
        Assert.Equal((72, 792 - 72 + 6), (file.In<NumericToken>(place[2]).Int, file.In<NumericToken>(place[3]).Int));
        Assert.IsType<NullToken>(place[4]);
    }

    [Fact]
    public void A_link_inside_the_document_has_its_place_and_its_description()
    {
        var draft = new Draft();
        draft.Line(draft.Named(StructureRole.Note, "note-1"), "Ibid.");
        var link = draft.LinkTo("note-1", draft.Element(StructureRole.Paragraph));
        using var file = new FinishedFile(draft.Line(link, "1").Done());
        var annotation = Assert.Single(Annotations(file));
        Assert.Equal("note-1", file.In<StringToken>(annotation, "Dest").Data);
        Assert.Equal("Note 1", file.In<StringToken>(annotation, "Contents").Data);
        Assert.False(file.In<DictionaryToken>(annotation).Data.ContainsKey("A"));
    }

    [Fact]
    public void A_link_out_of_the_document_has_an_action_and_its_own_words()
    {
        using var file = new FinishedFile(WithLink(draft => draft).Done());
        var annotation = Annotations(file)[0];
        Assert.Equal("the website", file.In<StringToken>(annotation, "Contents").Data);
        Assert.Equal("URI", file.In<NameToken>(annotation, "A", "S").Data);
        Assert.Equal("https://example.org/a", file.In<StringToken>(annotation, "A", "URI").Data);
        Assert.False(file.In<DictionaryToken>(annotation).Data.ContainsKey("Dest"));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void A_link_over_two_lines_or_pages_is_one_element_with_two_annotations(bool overPages, int pages)
    {
        using var file = new FinishedFile(WithLink(draft => overPages ? draft.NewPage() : draft.NextLine()).Done());
        var annotations = Annotations(file);
        Assert.Equal(
            [pages, pages + 1],
            annotations.Select(annotation => file.In<NumericToken>(annotation, "StructParent").Int)
        );
        Assert.Equal(
            [1, pages],
            Enumerable.Range(1, pages).SelectMany(page => Annotations(file, page).Select(_ => page))
        );

        var link = Assert.Single(Elements(file), element => file.In<NameToken>(element, "S").Data == "Link");
        var references = file.In<ArrayToken>(link, "K")
            .Data.OfType<DictionaryToken>()
            .Where(kid => kid.Data["Type"] is NameToken { Data: "OBJR" })
            .ToList();
        Assert.Equal(annotations, references.Select(reference => reference.Data["Obj"]));
        Assert.Equal(
            [PageReference(file, 1), PageReference(file, pages)],
            references.Select(reference => reference.Data["Pg"])
        );
        Assert.All(
            annotations,
            annotation => Assert.Equal(link, ParentTree(file)[file.In<NumericToken>(annotation, "StructParent").Int])
        );
    }

    [Fact]
    public void Every_marked_sequence_finds_its_element_by_its_page_s_key()
    {
        using var file = new FinishedFile(WithLink(draft => draft.NewPage()).Done());
        var parents = ParentTree(file);
        Assert.Equal([0, 1, 2, 3], parents.Keys);
        Assert.Equal(4, file.At<NumericToken>("StructTreeRoot", "ParentTreeNextKey").Int);
        string[][] expected =
        [
            ["P", "Link"],
            ["Link", "P"],
        ];
        for (var page = 0; page < expected.Length; page++)
        {
            Assert.Equal(page, file.In<NumericToken>(file.Pdf.GetPage(page + 1).Dictionary, "StructParents").Int);
            Assert.Equal(
                expected[page],
                file.In<ArrayToken>(parents[page]).Data.Select(element => file.In<NameToken>(element, "S").Data),
                StringComparer.Ordinal
            );
        }
    }

    private static TypesetDocument WithHeadings(params int[] levels)
    {
        var draft = new Draft();
        foreach (var (index, level) in levels.Index())
        {
            draft.Line(draft.Named(Levels[level - 1], $"section-{index}"), $"{index}");
        }

        return draft.Done();
    }

    private static Draft WithLink(Func<Draft, Draft> between)
    {
        var draft = new Draft();
        var paragraph = draft.Element(StructureRole.Paragraph);
        var link = draft.Element(new OuterLinkElement(paragraph, "https://example.org/a"));
        draft.Text(ContentTag.Of(paragraph), "See ", 72).Text(ContentTag.Of(link), "the web", 100);
        return between(draft).Text(ContentTag.Of(link), "site", 72).Text(ContentTag.Of(paragraph), " and on.", 95);
    }

    private static string Title(FinishedFile file, DictionaryToken item) =>
        item.Data.ContainsKey("Title") ? file.In<StringToken>(item, "Title").Data : "-";

    private static IEnumerable<DictionaryToken> Items(FinishedFile file, DictionaryToken parent)
    {
        var next = parent.Data.GetValueOrDefault("First");
        while (next is not null)
        {
            var item = file.In<DictionaryToken>(next);
            yield return item;
            foreach (var below in Items(file, item))
            {
                yield return below;
            }

            next = item.Data.GetValueOrDefault("Next");
        }
    }

    private static ArrayToken Place(FinishedFile file, string name)
    {
        var names = file.At<ArrayToken>("Names", "Dests", "Names").Data;
        var index = names
            .Index()
            .First(entry => entry.Item is StringToken or HexToken && FinishedFile.Text(entry.Item) == name)
            .Index;
        return file.In<ArrayToken>(names[index + 1]);
    }

    private static List<IToken> Annotations(FinishedFile file) =>
        [.. Enumerable.Range(1, file.Pdf.NumberOfPages).SelectMany(page => Annotations(file, page))];

    private static IReadOnlyList<IToken> Annotations(FinishedFile file, int page) =>
        file.Pdf.GetPage(page).Dictionary.Data.TryGetValue("Annots", out var annotations)
            ? file.In<ArrayToken>(annotations).Data
            : [];

    private static IToken PageReference(FinishedFile file, int page) => file.At<ArrayToken>("Pages", "Kids")[page - 1];

    private static Dictionary<int, IToken> ParentTree(FinishedFile file) =>
        file.At<ArrayToken>("StructTreeRoot", "ParentTree", "Nums")
            .Data.Chunk(2)
            .ToDictionary(pair => ((NumericToken)pair[0]).Int, pair => pair[1]);

    /// <summary>References to all elements of the structure tree.</summary>
    private static IEnumerable<IToken> Elements(FinishedFile file)
    {
        var waiting = new Stack<IToken>([file.Follow(file.Catalog.Data["StructTreeRoot"])]);
        while (waiting.TryPop(out var element))
        {
            var kids = file.In<DictionaryToken>(element).Data["K"];
            foreach (var kid in file.Follow(kids) is ArrayToken array ? array.Data : [kids])
            {
                if (kid is IndirectReferenceToken)
                {
                    yield return kid;
                    waiting.Push(kid);
                }
            }
        }
    }
}
