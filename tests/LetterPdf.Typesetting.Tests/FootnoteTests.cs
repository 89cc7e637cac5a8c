using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>Footnotes are on the page of their reference, checked on finished pages.</summary>
public sealed class FootnoteTests
{
    private static readonly Gen<Letter> Letters = Gen.Select(
        Gen.Select(Gen.Int[5, 140], Gen.Int[1, 1000], Gen.Int[0, 3]).Array[1, 14],
        Gen.Int[1, 60],
        Gen.Bool,
        With
    );

    [Fact]
    public void A_footnote_stands_on_the_page_of_its_reference_below_all_text() =>
        Letters.Sample(
            letter =>
            {
                var pages = TestLetter.Set(letter);
                var references = LinksIn(StructureRole.Reference, pages);
                var labels = LinksIn(StructureRole.Label, pages);
                Assert.Equal(letter.Footnotes.Length, labels.Length);
                Assert.Equal(letter.Footnotes.Length, references.Length);
                Assert.All(
                    references.Zip(labels),
                    pair =>
                    {
                        Assert.Equal(pair.First.Lines[0].Text.Trim(), pair.Second.Lines[0].Text.Trim());
                        Assert.Equal(pair.First.Lines[0].Page, pair.Second.Lines[0].Page);
                    }
                );
                foreach (var page in pages.Document.Pages)
                {
                    var notes = pages
                        .Runs.Where(item => item.Page == page.Number && IsIn(StructureRole.Note, item.Run))
                        .Select(item => item.Run.Baseline.Points)
                        .ToArray();
                    var text = pages
                        .Runs.Where(item =>
                            item.Page == page.Number && !item.Run.Tag.IsArtifact && !IsIn(StructureRole.Note, item.Run)
                        )
                        .Select(item => item.Run.Baseline.Points);
                    Assert.All(text, baseline => Assert.True(notes.Length == 0 || baseline < notes.Min() - 10));
                    Assert.All(
                        notes,
                        baseline => Assert.True(baseline < (letter.Page.Height - letter.Page.Bottom).Points)
                    );
                }

                bool IsIn(StructureRole role, PlacedRun run)
                {
                    var element = run.Tag.Element;
                    while (element >= 0 && pages.Document.Structure[element].Role != role)
                    {
                        element = pages.Document.Structure[element].Parent;
                    }

                    return element >= 0;
                }
            },
            iter: 60
        );

    [Fact]
    public void A_number_is_superior_and_stays_at_its_word() =>
        Letters.Sample(
            letter =>
            {
                var pages = TestLetter.Set(
                    letter with
                    {
                        Page = PageSetup.Default with { Right = Length.FromInches(4) },
                    }
                );
                var plain = TestLetter
                    .Fonts.Find("Source Serif 4", Fonts.FontStyle.Regular, Length.FromPoints(11))!
                    .GlyphFor('1');
                Assert.Equal(letter.Footnotes.Length, LinksIn(StructureRole.Reference, pages).Length);
                foreach (var (element, lines) in LinksIn(StructureRole.Reference, pages))
                {
                    Assert.All(
                        pages.Runs.Where(item => item.Run.Tag.Element == element),
                        item => Assert.NotEqual(plain, item.Run.Run.Glyphs[0].Id)
                    );
                    Assert.Contains(
                        pages.Runs,
                        item =>
                            item.Page == lines[0].Page
                            && item.Run.Baseline.Points == lines[0].Baseline
                            && item.Run.X.Points < lines[0].X - 1
                    );
                }
            },
            iter: 20
        );

    // Words from right to left in a sentence from left to right: quoted as they are, marked as another language, and
    // with the number inside of the mark; in the middle and at the end.
    [Theory]
    [InlineData("\u05D4\u05D0\u05D2\u05D5\u05D3\u05D4", " and went on")]
    [InlineData("\u0645\u0631\u0643\u0632 \u0644\u062F\u0631\u0627", " and went on")]
    [InlineData("\u0645\u0631\u0643\u0632 \u0644\u062F\u0631\u0627", "")]
    [InlineData("\u0645\u0631\u0643\u0632", ".")]
    public void A_number_behind_words_from_right_to_left_stands_at_the_right_of_them(string words, string rest)
    {
        var quoted = new TextInline(words, TestLetter.Nowhere);
        var number = new FootnoteReference(1, TestLetter.Nowhere);
        ImmutableArray<ImmutableArray<Inline>> forms =
        [
            [quoted, number],
            [new ForeignText("ar", [quoted], TestLetter.Nowhere), number],
            [new ForeignText("ar", [quoted, number], TestLetter.Nowhere)],
        ];
        foreach (var form in forms)
        {
            var paragraph = new Paragraph(
                [new TextInline("He wrote ", TestLetter.Nowhere), .. form, new TextInline(rest, TestLetter.Nowhere)],
                TestLetter.Nowhere
            );
            var letter = TestLetter.With(paragraph) with
            {
                Footnotes = [new Footnote(1, [TestLetter.Paragraph("Note.")], TestLetter.Nowhere)],
            };
            var runs = TestLetter.Set(letter, TestLetter.FontsOfManyScripts).Runs.Select(item => item.Run).ToArray();
            var place = runs.First(run => run.Run.Text.Trim() == "1").X.Points;
            var line = runs.Where(run => run.Run.Text.Any(c => c > '\u0590' && c < '\u0700')).ToArray();
            Assert.NotEmpty(line);
            Assert.All(
                line,
                run => Assert.True(FinishedPages.Right(run) <= place + 0.1, $"{FinishedPages.Right(run)} {place}")
            );
        }
    }

    [Fact]
    public void Notes_have_names_of_their_own()
    {
        var pages = TestLetter.Set(With([(20, 1, 2), (20, 2, 1)], 8, isJustified: true));
        Assert.Equal(
            ["note-0001", "note-0002", "note-0003"],
            pages
                .Document.Structure.OfType<NamedElement>()
                .Where(element => element.Role == StructureRole.Note)
                .Select(element => element.Identifier!)
        );
    }

    [Fact]
    public void A_reference_leads_to_its_note_and_the_note_back()
    {
        var structure = TestLetter.Set(With([(20, 1, 2)], 8, isJustified: true)).Document.Structure;
        var links = structure.OfType<InnerLinkElement>().Select(element => element.Link).ToArray();
        Assert.Equal(
            ["note-0001", "note-0002", "note-0001-reference", "note-0002-reference"],
            links.Select(link => link.Destination)
        );
        Assert.Equal(
            ["Footnote 1", "Footnote 2", "Back to reference 1", "Back to reference 2"],
            links.Select(link => link.Description)
        );
        Assert.Equal(
            ["note-0001-reference", "note-0002-reference"],
            References(structure).Select(element => element.Identifier!)
        );
    }

    [Fact]
    public void A_reference_inside_a_link_is_no_link_of_its_own_and_a_second_one_has_no_name()
    {
        var reference = new FootnoteReference(1, TestLetter.Nowhere);
        var letter = With([(5, 1, 1)], 8, isJustified: false);
        var link = new Link(
            "https://example.org",
            [new TextInline("words", TestLetter.Nowhere), reference],
            TestLetter.Nowhere
        );
        var structure = TestLetter
            .Set(
                letter with
                {
                    Body =
                    [
                        new Paragraph(
                            [new TextInline("See ", TestLetter.Nowhere), link, reference],
                            TestLetter.Nowhere
                        ),
                    ],
                }
            )
            .Document.Structure;
        var references = References(structure);
        Assert.Equal(["note-0001-reference", null], references.Select(element => element.Identifier));
        Assert.Equal(StructureRole.Link, structure[references[0].Parent].Role);
        Assert.DoesNotContain(
            structure,
            element => element.Role == StructureRole.Link && element.Parent == structure.IndexOf(references[0])
        );
    }

    private static NamedElement[] References(IEnumerable<StructureElement> structure) =>
        [.. structure.OfType<NamedElement>().Where(element => element.Role == StructureRole.Reference)];

    // The number of a reference or of a note is a link.
    private static ImmutableArray<(int Element, ImmutableArray<PageLine> Lines)> LinksIn(
        StructureRole role,
        FinishedPages pages
    ) =>
        [
            .. pages
                .Elements(StructureRole.Link)
                .Where(link => pages.Document.Structure[pages.Document.Structure[link.Element].Parent].Role == role),
        ];

    // Paragraphs with so many references each, at their words.
    private static Letter With((int Words, int Seed, int Notes)[] paragraphs, int noteWords, bool isJustified)
    {
        var notes = ImmutableArray.CreateBuilder<Footnote>();
        var blocks = new List<Block>();
        foreach (var (words, seed, count) in paragraphs)
        {
            var inlines = ImmutableArray.CreateBuilder<Inline>();
            for (var i = 0; i < count; i++)
            {
                inlines.Add(
                    new TextInline(
                        TestLetter.Prose(words, seed + i) + (i == 1 ? "\u201D!" : string.Empty),
                        TestLetter.Nowhere
                    )
                );
                notes.Add(
                    new Footnote(
                        notes.Count + 1,
                        [TestLetter.Paragraph(TestLetter.Prose(noteWords, seed))],
                        TestLetter.Nowhere
                    )
                );
                inlines.Add(new FootnoteReference(notes.Count, TestLetter.Nowhere));
                inlines.Add(new TextInline(" ", TestLetter.Nowhere));
            }

            inlines.Add(new TextInline(TestLetter.Prose(words, seed), TestLetter.Nowhere));
            blocks.Add(new Paragraph(inlines.ToImmutable(), TestLetter.Nowhere));
        }

        return TestLetter.With([.. blocks]) with
        {
            Footnotes = notes.ToImmutable(),
            Type = TypeSetup.Default with { Alignment = isJustified ? TextAlignment.Justify : TextAlignment.Start },
        };
    }
}
