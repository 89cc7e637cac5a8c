using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>The rules of the page (no text lost, nothing outside, closing, headings), checked on finished
/// pages.</summary>
public sealed class FinishedPageTests
{
    private static readonly Gen<Letter> Letters = Gen.Select(
        Gen.Select(
            Gen.Int[1, 160],
            Gen.Int[1, 1000],
            (words, seed) => TestLetter.Paragraph(TestLetter.Prose(words, seed))
        ).Array[1, 14],
        Gen.Int[0, 5],
        Gen.Int[1, 2],
        Gen.Bool,
        Gen.Enum<LetterFormat>(),
        (body, signers, signerColumns, isJustified, format) =>
            TestLetter.With(body) with
            {
                Closing = TestLetter.Line("Respectfully,"),
                Signers =
                [
                    .. Enumerable
                        .Range(0, signers)
                        .Select(i => new Signer
                        {
                            Name = TestLetter.Line($"Signer {i}"),
                            Title = TestLetter.Line("Director"),
                        }),
                ],
                SignerColumns = signerColumns,
                Page = PageSetup.For(format),
                Type = TypeSetup.Default with { Alignment = isJustified ? TextAlignment.Justify : TextAlignment.Start },
            }
    );

    [Fact]
    public void No_text_is_lost_or_doubled_and_order_is_kept() =>
        Letters.Sample(
            letter =>
            {
                var pages = TestLetter.Set(letter);
                var expected = string.Join(
                    ' ',
                    letter
                        .Body.Cast<Paragraph>()
                        .SelectMany(p => p.Inlines)
                        .Cast<TextInline>()
                        .Select(text => text.Value)
                );
                var found = string.Concat(
                        pages
                            .Elements(StructureRole.Paragraph)
                            .Select(p => string.Concat(p.Lines.Select(line => line.Text)) + " ")
                    )
                    .Replace("\u00AD", string.Empty, StringComparison.Ordinal);
                return found.Contains(expected, StringComparison.Ordinal);
            },
            iter: 100
        );

    [Fact]
    public void Nothing_stands_outside_the_margins_and_no_line_is_overfull() =>
        Letters.Sample(
            letter =>
            {
                var pages = TestLetter.Set(letter);
                Assert.Empty(pages.Diagnostics.Select(finding => finding.Message.Said()));
                Assert.All(
                    pages.Elements(StructureRole.Paragraph).SelectMany(p => p.Lines),
                    line =>
                    {
                        // The fields of a form are measured from the sheet's edges: 10 mm are left at the right.
                        var right =
                            letter.Page.NeedsA4 && line.Page == 1 ? Length.FromMillimetres(10) : letter.Page.Right;
                        Assert.InRange(line.Edges.Left, letter.Page.Left.Points - 0.01, line.Right);
                        Assert.InRange(line.Edges.Right, line.X, (letter.Page.Width - right).Points + 0.01);
                        Assert.InRange(
                            line.Baseline,
                            letter.Page.Top.Points,
                            (letter.Page.Height - letter.Page.Bottom).Points
                        );
                    }
                );
            },
            iter: 100
        );

    [Fact]
    public void No_two_pieces_of_text_overlap() =>
        Letters.Sample(
            letter =>
            {
                var pages = TestLetter.Set(
                    letter with
                    {
                        Signatories = TestLetter.Signatories(
                            2,
                            Enumerable.Range(0, 40).Select(i => ($"Organization {i}", (string?)"Peru"))
                        ),
                    }
                );
                foreach (var page in pages.Runs.GroupBy(item => item.Page))
                {
                    var runs = page.Select(item => item.Run).OrderBy(run => run.Baseline).ToArray();
                    for (var i = 0; i < runs.Length; i++)
                    {
                        for (
                            var j = i + 1;
                            j < runs.Length && runs[j].Baseline - runs[i].Baseline < runs[j].Run.Size * 0.9;
                            j++
                        )
                        {
                            Assert.False(
                                Overlap(runs[i], runs[j]),
                                $"\"{runs[i].Run.Text}\" and \"{runs[j].Run.Text}\""
                            );
                        }
                    }
                }

                static bool Overlap(PlacedRun one, PlacedRun other) =>
                    FinishedPages.Right(one) > other.X.Points + 0.01
                    && FinishedPages.Right(other) > one.X.Points + 0.01;
            },
            iter: 60
        );

    [Fact]
    public void No_page_begins_or_ends_with_a_lone_line_of_a_paragraph() =>
        Letters.Sample(
            letter =>
                TestLetter
                    .Set(letter)
                    .Elements(StructureRole.Paragraph)
                    .All(paragraph =>
                        paragraph.Lines.GroupBy(line => line.Page).Count() == 1
                        || paragraph.Lines.GroupBy(line => line.Page).All(part => part.Count() >= 2)
                    ),
            iter: 100
        );

    [Fact]
    public void The_page_of_the_closing_holds_two_lines_of_text_above_it() =>
        Letters.Sample(
            letter =>
            {
                var paragraphs = TestLetter.Set(letter).Elements(StructureRole.Paragraph);
                var closing = paragraphs.First(p =>
                    p.Lines[0].Text.StartsWith("Respectfully,", StringComparison.Ordinal)
                );
                var bodyLines = paragraphs
                    .SelectMany(p => p.Lines)
                    .Count(line => line.Page == closing.Lines[0].Page && line.Baseline < closing.Lines[0].Baseline);
                var all = paragraphs.Where(p => p.Element < closing.Element).Sum(p => p.Lines.Length);
                return bodyLines >= Math.Min(2, all);
            },
            iter: 200
        );

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_page() =>
        Gen.Select(Gen.Int[20, 60], Gen.Int[1, 900])
            .Sample(
                (words, seed) =>
                {
                    var blocks = Enumerable
                        .Range(0, 12)
                        .SelectMany(i =>
                            new[]
                            {
                                new Heading(
                                    1,
                                    [new TextInline($"Heading {i}", TestLetter.Nowhere)],
                                    TestLetter.Nowhere
                                ),
                                TestLetter.Paragraph(TestLetter.Prose(words, seed + i)),
                            }
                        );
                    var pages = TestLetter.Set(TestLetter.With([.. blocks]));
                    var headings = pages.Elements(StructureRole.Heading2);
                    var paragraphs = pages.Elements(StructureRole.Paragraph);
                    return headings.All(heading =>
                    {
                        var (page, baseline) = (heading.Lines[0].Page, heading.Lines[0].Baseline);
                        var next = paragraphs.First(p =>
                            (p.Lines[0].Page, p.Lines[0].Baseline).CompareTo((page, baseline)) > 0
                        );
                        return next.Lines.Count(line => line.Page == heading.Lines[0].Page)
                            >= Math.Min(2, next.Lines.Length);
                    });
                },
                iter: 60
            );

    [Fact]
    public void Justified_lines_reach_the_right_margin_exactly()
    {
        var letter = TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(200)));
        var lines = TestLetter.Set(letter).Elements(StructureRole.Paragraph)[^1].Lines;
        Assert.All(
            lines.SkipLast(1),
            line => Assert.Equal((letter.Page.Width - letter.Page.Right).Points, line.Edges.Right, 6)
        );
    }

    [Fact]
    public void Pages_after_the_first_carry_addressee_date_and_number_as_an_artifact()
    {
        var pages = TestLetter.Set(
            TestLetter.With([.. Enumerable.Range(0, 12).Select(i => TestLetter.Paragraph(TestLetter.Prose(120, i)))])
        );
        var count = pages.Document.Pages.Length;
        Assert.True(count >= 3);
        foreach (var page in pages.Document.Pages)
        {
            var head = page
                .Frame.Items.OfType<PlacedRun>()
                .Where(run => run.Tag.IsArtifact)
                .Select(run => run.Run.Text);
            string[] expected =
                page.Number == 1 ? [] : ["President A. B. Example", "May 22, 2024", $"Page {page.Number} of {count}"];
            Assert.Equal(expected, head);
        }
    }

    [Fact]
    public void A_hyphen_that_only_the_line_end_made_is_a_soft_hyphen_in_the_text()
    {
        var letter = TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(300))) with
        {
            Page = PageSetup.Default with { Right = Length.FromInches(5) },
        };
        var texts = TestLetter
            .Set(letter)
            .Elements(StructureRole.Paragraph)[^1]
            .Lines.Select(line => line.Text)
            .ToArray();
        Assert.Contains(texts, text => text.EndsWith('\u00AD'));
        Assert.DoesNotContain(texts, text => text.EndsWith('-'));
        Assert.DoesNotContain(
            texts,
            text => text.IndexOf('\u00AD', StringComparison.Ordinal) is var at && at >= 0 && at < text.Length - 1
        );
    }

    [Fact]
    public void Letters_expand_by_two_percent_at_most_and_only_in_full_lines() =>
        Letters.Sample(
            letter =>
            {
                var pages = TestLetter.Set(letter);
                Assert.All(pages.Runs, item => Assert.InRange(item.Run.Run.Stretch, 0.98 - 1e-9, 1.02 + 1e-9));
                return letter.Type.Alignment == TextAlignment.Justify
                    || pages.Runs.All(item => item.Run.Run.Stretch == 1);
            },
            iter: 60
        );

    [Fact]
    public void What_is_said_of_a_line_is_what_stands_on_the_page() =>
        Letters.Sample(
            letter =>
            {
                var pages = TestLetter.Set(letter);
                foreach (var page in pages.Document.Pages)
                {
                    foreach (var line in page.Lines)
                    {
                        var runs = page
                            .Frame.Items.OfType<PlacedRun>()
                            .Where(run => run.Baseline == line.Baseline)
                            .ToArray();
                        Assert.Equal(line.Text, string.Concat(runs.Select(run => run.Run.Text)));
                        Assert.All(runs, run => Assert.Equal(1 + line.Quality.Expansion, run.Run.Stretch, 9));
                    }
                }
            },
            iter: 30
        );

    [Fact]
    public void Words_in_another_language_are_divided_by_its_rules_and_say_it()
    {
        var text = string.Join(' ', Enumerable.Repeat("Menschenrechtsorganisationen", 30));
        var block = new Paragraph(
            [new ForeignText("de", [new TextInline(text, TestLetter.Nowhere)], TestLetter.Nowhere)],
            TestLetter.Nowhere
        );
        var letter = TestLetter.With(block) with { Page = PageSetup.Default with { Right = Length.FromInches(4.5) } };
        var pages = TestLetter.Set(letter);
        var (element, lines) = Assert.Single(pages.Elements(StructureRole.Span));
        Assert.Equal("de", ((SpanElement)pages.Document.Structure[element]).Language);
        string[] ends =
        [
            "Men",
            "Menschen",
            "Menschenrechts",
            "Menschenrechtsor",
            "Menschenrechtsorga",
            "Menschenrechtsorgani",
            "Menschenrechtsorganisa",
            "Menschenrechtsorganisatio",
        ];
        var divided = lines
            .Where(line => line.Text.EndsWith('\u00AD'))
            .Select(line => line.Text.TrimEnd('\u00AD').Split(' ')[^1])
            .ToArray();
        Assert.NotEmpty(divided);
        Assert.All(divided, end => Assert.Contains(ends, whole => whole.EndsWith(end, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_letters_own_places_for_hyphens_come_before_the_patterns()
    {
        var text = string.Join(' ', Enumerable.Repeat("Selenskyjowitschinskaja", 20));
        var letter = TestLetter.With(TestLetter.Paragraph(text)) with
        {
            Type = TypeSetup.Default with { Hyphenation = ["Selenskyjowit-schinskaja"] },
            Page = PageSetup.Default with { Right = Length.FromInches(5.2) },
        };
        var lines = TestLetter.Set(letter).Elements(StructureRole.Paragraph)[^1].Lines;
        var divided = lines.Where(line => line.Text.EndsWith('\u00AD')).ToArray();
        Assert.NotEmpty(divided);
        Assert.All(divided, line => Assert.EndsWith("Selenskyjowit\u00AD", line.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nato")]
    [InlineData("NATO")]
    public void Small_capitals_are_the_fonts_own_and_the_text_stays(string word)
    {
        Paragraph Of(Inline inline) => new([inline], TestLetter.Nowhere);
        var plain = TestLetter.Set(TestLetter.With(Of(new TextInline(word, TestLetter.Nowhere)))).Runs.Last().Run.Run;
        var small = TestLetter
            .Set(TestLetter.With(Of(new SmallCaps([new TextInline(word, TestLetter.Nowhere)], TestLetter.Nowhere))))
            .Runs.Last()
            .Run.Run;
        Assert.Equal(plain.Text, small.Text);
        Assert.NotEqual(plain.Glyphs[1].Id, small.Glyphs[1].Id);
        Assert.Equal(word == "Nato", plain.Glyphs[0].Id == small.Glyphs[0].Id);
    }

    [Fact]
    public void A_character_in_no_font_is_an_error_that_names_it()
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("data/body.md", "A smile \U0001F600 here");
        var block = new Paragraph([new TextInline("A smile \U0001F600 here", file.Span(0, 15))], file.Span(0, 15));
        var document = Typesetter.Typeset(TestLetter.With(block), new LayoutCache(TestLetter.Fonts), diagnostics);
        Assert.Null(document);
        var finding = Assert.Single(diagnostics.InSourceOrder());
        Assert.Equal(DiagnosticCatalog.MissingGlyph, finding.Code);
        Assert.Equal("data/body.md:1:9", finding.Place?.ToString());
        Assert.Contains("U+1F600", finding.Message.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_family_is_an_error_that_names_the_known_ones()
    {
        var diagnostics = new DiagnosticBag();
        var letter = TestLetter.With(TestLetter.Paragraph("Text.")) with
        {
            Type = TypeSetup.Default with { Family = "Comic Sans" },
        };
        Assert.Null(Typesetter.Typeset(letter, new LayoutCache(TestLetter.Fonts), diagnostics));
        var finding = Assert.Single(diagnostics.InSourceOrder());
        Assert.Equal(DiagnosticCatalog.FontFamilyNotFound, finding.Code);
        Assert.Contains("'Source Serif 4'", finding.Hint.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Margins_that_leave_no_room_are_an_error()
    {
        var diagnostics = new DiagnosticBag();
        var letter = TestLetter.With(TestLetter.Paragraph("Text.")) with
        {
            Page = PageSetup.Default with { Left = Length.FromInches(7) },
        };
        Assert.Null(Typesetter.Typeset(letter, new LayoutCache(TestLetter.Fonts), diagnostics));
        Assert.Equal(DiagnosticCatalog.TextAreaTooSmall, Assert.Single(diagnostics.InSourceOrder()).Code);
    }
}
