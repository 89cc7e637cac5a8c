using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Model;
using LetterPdf.Typesetting.Hyphenation;
using LetterPdf.Typesetting.Pages;
using LetterPdf.Typesetting.Paragraphs;

namespace LetterPdf.Typesetting.Tests.Pages;

/// <summary>No page ends in a divided word, unless it can't be set otherwise.</summary>
public sealed class PageEndTests
{
    private static readonly Gen<Letter> Letters = Gen.Select(
        Gen.Select(
            Gen.Int[20, 260],
            Gen.Int[1, 100_000],
            (words, seed) => TestLetter.Paragraph(TestLetter.Prose(words, seed))
        ).Array[6, 24],
        Gen.Double[0.75, 5.2],
        Gen.Int[8, 14],
        (body, right, size) =>
            TestLetter.With(body) with
            {
                Page = PageSetup.Default with { Right = Length.FromInches(right) },
                Type = TypeSetup.Default with
                {
                    Alignment = TextAlignment.Justify,
                    Size = Length.FromPoints(size),
                    Leading = Length.FromPoints(size * 1.3),
                },
            }
    );

    [Fact]
    public void No_page_of_any_letter_ends_in_a_divided_word()
    {
        var pages = 0;
        Letters.Sample(
            letter =>
            {
                var set = TestLetter.Set(letter);
                Interlocked.Add(ref pages, set.Document.Pages.Length);
                Assert.DoesNotContain(LastLines(set), line => line.EndsWith('\u00AD'));
            },
            iter: 150
        );
        Assert.InRange(pages, 300, int.MaxValue);
    }

    [Fact]
    public void An_address_that_a_page_ends_in_is_kept_whole_too()
    {
        for (var words = 230; words < 300; words++)
        {
            var text =
                TestLetter.Prose(words)
                + " See https://www.example.org/documents/reports/of-the-commission/annexes/2024/protection.pdf for "
                + "this. "
                + TestLetter.Prose(60, 2);
            var pages = TestLetter.Set(
                TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(230)), TestLetter.Paragraph(text))
            );
            Assert.DoesNotContain(
                LastLines(pages),
                line =>
                    line.Contains("https:", StringComparison.Ordinal)
                    && !line.Contains(".pdf", StringComparison.Ordinal)
            );
        }
    }

    // Each line of all its pages but the first and the last begins and ends inside the address: there is no other
    // place.
    [Fact]
    public void A_page_ends_in_an_address_only_where_that_fills_pages()
    {
        var address = "https://www.example.org/" + string.Concat(Enumerable.Repeat("reports/annexes/", 1_000));
        var pages = TestLetter.Set(
            TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(40) + " " + address + " " + TestLetter.Prose(40)))
        );
        Assert.InRange(pages.Document.Pages.Length, 4, 6);
        var ends = LastLines(pages);
        Assert.Equal(pages.Document.Pages.Length - 1, ends.Count(line => line.EndsWith('/')));
    }

    // Ten lines of one address: the page ends before it, though there be a page more.
    [Fact]
    public void An_address_longer_than_a_line_is_not_parted_by_a_page_while_it_finds_room_on_one()
    {
        var address = "https://www.example.org/" + string.Concat(Enumerable.Repeat("reports/annexes/", 40));
        for (var words = 100; words < 400; words += 10)
        {
            var pages = TestLetter.Set(
                TestLetter.With(
                    TestLetter.Paragraph(TestLetter.Prose(words)),
                    TestLetter.Paragraph("See this: " + address)
                )
            );
            Assert.DoesNotContain(LastLines(pages).SkipLast(1), line => line.EndsWith('/'));
        }
    }

    [Theory]
    [InlineData(false, new[] { 10, 20 })]
    [InlineData(true, new[] { 9, 18, 20 })]
    public void A_page_more_is_better_than_a_word_that_can_only_be_divided(bool isDivided, int[] ends)
    {
        // Twenty lines fill two pages; where the tenth ends in such a word they take three.
        var lines = Enumerable
            .Range(0, 20)
            .Select(i => new LineBox(0, 10, MayBreakBefore: true) { FollowsDivision = isDivided && i == 10 });
        Assert.Equal(ends, Break([.. lines]).Select(plan => plan.Before.End.Value));
    }

    [Fact]
    public void Where_every_line_is_divided_pages_end_where_they_else_would_and_keep_the_other_rules()
    {
        var lines = Enumerable
            .Range(0, 20)
            .Select(i => new LineBox(0, 10, MayBreakBefore: i != 10) { FollowsDivision = i > 0 })
            .ToImmutableArray();
        Assert.Equal([0..9, 9..18, 18..20], Break(lines).Select(plan => plan.Before));
    }

    [Fact]
    public void Lines_that_must_be_whole_are_and_the_paragraph_is_set_as_well_as_it_can_be() =>
        Gen.Select(Gen.Int[20, 200], Gen.Int[1, 100_000], Gen.Double[2.5, 5], Gen.Int[0, 12].Array[1, 3])
            .Sample(
                (words, seed, width, wishes) =>
                {
                    ImmutableArray<int> whole = [.. wishes.Distinct().Order()];
                    var shape = new ParagraphShape
                    {
                        Measure = Length.FromInches(width),
                        Alignment = TextAlignment.Justify,
                        Hyphenate = true,
                        Protrudes = true,
                    };
                    using var paragraphs = new ParagraphLayout(
                        new ShapingCache(TestLetter.Fonts),
                        new LetterHyphenation("en-US", []),
                        new FontFindings(),
                        new DiagnosticBag()
                    );
                    var style = LetterPdf
                        .Typesetting.Styles.Stylesheet.For(TypeSetup.Default, TestLetter.Fonts)
                        .Body.Upright;
                    var text = StyledText.Of(TestLetter.Prose(words, seed), style, ContentTag.Of(0));
                    var (free, bound) = (
                        paragraphs.Layout(text, shape),
                        paragraphs.Layout(text, shape with { WholeLines = whole })
                    );
                    Assert.DoesNotContain(
                        whole.Where(line => line < bound.Length),
                        line => bound[line].Division != Division.None
                    );
                    Assert.DoesNotContain(bound, line => line.IsOverfull);
                    if (whole.All(line => line >= free.Length || free[line].Division == Division.None))
                    {
                        Assert.Equal(free.Select(line => TextOf(line)), bound.Select(line => TextOf(line)));
                    }
                }
            );

    private static string TextOf(ComposedLine line) => string.Concat(line.Pieces.Select(piece => piece.Run.Text));

    private static ImmutableArray<string> LastLines(FinishedPages pages) =>
        [
            .. pages
                .Document.Pages.Where(page => !page.Lines.IsEmpty)
                .Select(page => page.Lines.MaxBy(line => line.Baseline)!.Text),
        ];

    private static ImmutableArray<PagePlan> Break(ImmutableArray<LineBox> lines) =>
        PageBreaker
            .Break(
                new PageItems
                {
                    Before = lines,
                    FirstHeight = 100,
                    Height = 100,
                    Line = 10,
                }
            )!
            .Value;
}
