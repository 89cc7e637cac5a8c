using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>A letter in a right-to-left language is the mirror image of one in a left-to-right language, line by
/// line; inside a line, words are where UAX #9 puts them.</summary>
public sealed class RightToLeftTests
{
    private static readonly Gen<string> Words = Gen.Select(Gen.Int[1, 40], Gen.Int[1, 100_000], Hebrew);

    [Fact]
    public void Its_lines_are_where_the_mirror_shows_those_of_another() =>
        Gen.Select(Words.Array[10], Gen.Int[1, 30], Gen.Int[0, 127])
            .Sample(
                (texts, entries, parts) =>
                {
                    var letter = LetterOf(texts, entries, parts);
                    var page = letter.Page.Width.Points;
                    var leftToRight = LinesOf(letter);
                    var rightToLeft = LinesOf(letter with { Language = Of("he") });
                    Assert.Equal(leftToRight.Length, rightToLeft.Length);
                    Assert.All(
                        leftToRight.Zip(rightToLeft),
                        pair =>
                        {
                            Assert.Equal(pair.First.Words, pair.Second.Words);
                            Assert.Equal(pair.First.Baseline, pair.Second.Baseline);
                            Assert.InRange(pair.First.Left - (page - pair.Second.Right), -1e-6, 1e-6);
                            Assert.InRange(pair.First.Right - (page - pair.Second.Left), -1e-6, 1e-6);
                        }
                    );
                },
                iter: 60
            );

    [Fact]
    public void A_number_in_a_sentence_stands_left_of_the_words_before_it()
    {
        var pages = Set(TestLetter.With(TestLetter.Paragraph("\u05E9\u05DC 116 \u05DD")) with { Language = Of("he") });
        var paragraph = Assert.Single(
            pages.Elements(StructureRole.Paragraph),
            part => part.Lines[0].Text.Contains("116")
        );
        ImmutableArray<double> places =
        [
            .. pages
                .Runs.Where(item => item.Run.Tag.Element == paragraph.Element && item.Run.Run.Text.Trim().Length > 0)
                .Select(item => item.Run.X.Points),
        ];
        Assert.Equal(3, places.Length);
        Assert.Equal(places.OrderDescending(), places);
    }

    private static LetterLanguage Of(string tag) => LetterLanguage.AmericanEnglish with { Tag = tag };

    private static FinishedPages Set(Letter letter) => TestLetter.Set(letter, TestLetter.FontsOfManyScripts);

    // Everything that has a side: indents, numbers, bullets, tables, columns, alignments, signers, the page's head.
    private static Letter LetterOf(string[] texts, int entries, int parts)
    {
        bool Has(int bit) => (parts >> bit & 1) != 0;
        var place = TestLetter.Nowhere;
        Block Text(int i) => TestLetter.Paragraph(texts[i]);
        ImmutableArray<Inline> Cell(int i) => [new TextInline(texts[i][..Math.Min(20, texts[i].Length)], place)];
        return TestLetter.With(
            Text(0),
            new BlockQuote([Text(1)], place),
            new ListBlock(Has(0) ? 1 : null, [new ListEntry([Text(2), Text(3)], place), new([Text(4)], place)], place),
            new Table(
                [null, TextAlignment.End, TextAlignment.Center],
                [
                    .. Enumerable
                        .Range(0, 3)
                        .Select(row => new TableRow(
                            row == 0,
                            [.. Enumerable.Range(row, 3).Select(i => new TableCell(Cell(i), place))],
                            place
                        )),
                ],
                place
            ),
            new Paragraph([new TextInline(texts[5], place), new FootnoteReference(1, place)], place)
        ) with
        {
            Footnotes = [new Footnote(1, [Text(6)], place)],
            Type = TypeSetup.Default with { Alignment = Has(1) ? TextAlignment.Start : TextAlignment.Justify },
            Letterhead = new Letterhead
            {
                Name = TestLetter.Line(texts[7]),
                Alignment =
                    Has(2) ? TextAlignment.Start
                    : Has(3) ? TextAlignment.End
                    : TextAlignment.Center,
            },
            Closing = TestLetter.Line("\u05E9\u05DC\u05DD"),
            Signers =
            [
                new Signer { Name = TestLetter.Line(texts[8]) },
                new Signer { Name = TestLetter.Line("\u05DD") },
            ],
            SignerColumns = Has(4) ? 2 : 1,
            Signatories = TestLetter.Signatories(
                Has(5) ? 2 : 3,
                Enumerable.Range(0, entries).Select(i => (Hebrew(1 + (i % 5), i), Has(6) ? "\u05DC\u05DD" : null))
            ),
            Copies = [TestLetter.Line(texts[9])],
        };
    }

    private static string Hebrew(int words, int seed)
    {
        var random = new Random(seed);
        return string.Join(
            ' ',
            Enumerable
                .Range(0, words)
                .Select(_ =>
                    string.Concat(
                        Enumerable.Range(0, 1 + random.Next(8)).Select(_ => "\u05E9\u05DC\u05DD"[random.Next(3)])
                    )
                )
        );
    }

    private static ImmutableArray<Line> LinesOf(Letter letter) =>
        [
            .. Set(letter)
                .Runs.GroupBy(item => (item.Page, item.Run.Tag, item.Run.Baseline))
                .Where(line => line.Any(item => item.Run.Run.Text.Trim().Length > 0))
                .Select(line => new Line(
                    string.Concat(line.Select(item => item.Run.Run.Text)),
                    line.Key.Baseline,
                    line.Where(IsSeen).Min(item => item.Run.X.Points),
                    line.Where(IsSeen).Max(item => FinishedPages.Right(item.Run))
                )),
        ];

    private static bool IsSeen((int Page, PlacedRun Run) item) => item.Run.Run.Text.Trim().Length > 0;

    private sealed record Line(string Words, Length Baseline, double Left, double Right);
}
