using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>Tables, checked on finished pages.</summary>
public sealed class TableTests
{
    private static readonly Gen<Table> Tables = Gen.Select(
        Gen.Int[1, 5],
        Gen.Int[1, 70],
        Gen.Int[0, 2],
        Gen.Int[1, 900],
        Make
    );

    [Fact]
    public void Every_cell_stands_once_inside_the_margins_and_no_row_is_split() =>
        Tables.Sample(
            table =>
            {
                var pages = TestLetter.Set(
                    TestLetter.With(TestLetter.Paragraph("Before."), table, TestLetter.Paragraph("After."))
                );
                var cells = pages
                    .Elements(StructureRole.TableHeaderCell)
                    .Concat(pages.Elements(StructureRole.TableCell))
                    .OrderBy(cell => cell.Element)
                    .ToArray();
                var expected = table
                    .Rows.SelectMany(row => row.Cells)
                    .Select(cell => string.Concat(cell.Inlines.OfType<TextInline>().Select(text => text.Value)));
                Assert.Equal(
                    expected.Select(text => text.Length == 0 ? "\u00A0" : text),
                    cells.Select(cell =>
                        string.Concat(cell.Lines.Select(line => line.Text))
                            .Replace("\u00AD", string.Empty, StringComparison.Ordinal)
                    )
                );
                foreach (var row in cells.GroupBy(cell => pages.Document.Structure[cell.Element].Parent))
                {
                    Assert.Single(row.SelectMany(cell => cell.Lines).Select(line => line.Page).Distinct());
                    Assert.Single(row.Select(cell => cell.Lines[0].Baseline).Distinct());
                    Assert.All(
                        row.Zip(row.Skip(1)),
                        pair =>
                            Assert.True(
                                pair.First.Lines.Max(line => line.Right) < pair.Second.Lines.Min(line => line.X)
                            )
                    );
                    Assert.All(row.SelectMany(cell => cell.Lines), line => Assert.InRange(line.Right, 72, 540.01));
                }
            },
            iter: 60
        );

    [Fact]
    public void After_a_table_and_a_thematic_break_stands_the_white_of_a_paragraph()
    {
        var text = TestLetter.Paragraph("Text.");
        var pages = TestLetter.Set(
            TestLetter.With(text, text, Make(2, 3, 0, 1), text, new ThematicBreak(TestLetter.Nowhere), text)
        );
        var lines = pages
            .Elements(StructureRole.Paragraph)[^4..]
            .Select(element => element.Lines[0].Baseline)
            .ToArray();
        var paragraph = lines[1] - lines[0];
        var rule = pages.Document.Pages[0].Frame.Items.OfType<Rule>().Last();
        Assert.Equal(paragraph, lines[2] - (rule.Y + rule.Height).Points, 3);

        var stars = pages.Runs.Single(item => item.Run.Run.Text == "* * *").Run;
        var face = TestLetter.Fonts[stars.Run.Font];
        var foot = face.FootOf(face.GlyphFor('*')) * stars.Run.Size.Points / face.UnitsPerEm;
        Assert.InRange(foot, 2, 6);
        Assert.Equal(paragraph, lines[3] - (stars.Baseline.Points - foot), 3);
    }

    [Fact]
    public void The_heading_stands_again_on_each_page_as_an_artifact()
    {
        var pages = TestLetter.Set(TestLetter.With(Make(3, 90, 0, 1)));
        var last = pages.Elements(StructureRole.TableCell)[^1].Lines[0].Page;
        Assert.True(last > 1);
        for (var page = 2; page <= last; page++)
        {
            var again = pages
                .Runs.Where(item =>
                    item.Page == page
                    && item.Run.Tag.IsArtifact
                    && item.Run.Run.Text.StartsWith("Head", StringComparison.Ordinal)
                )
                .Select(item => item.Run.Baseline.Points)
                .ToArray();
            Assert.Equal(3, again.Length);
            Assert.All(
                pages.Elements(StructureRole.TableCell).SelectMany(cell => cell.Lines).Where(line => line.Page == page),
                line => Assert.True(line.Baseline > again[0] + 5)
            );
        }
    }

    [Fact]
    public void Columns_with_little_text_stand_on_one_line_where_the_table_has_a_long_text()
    {
        var row = new TableRow(false, [Cell("Country 12"), Cell(TestLetter.Prose(80))], TestLetter.Nowhere);
        var pages = TestLetter.Set(TestLetter.With(new Table([null, null], [row], TestLetter.Nowhere)));
        Assert.Single(pages.Elements(StructureRole.TableCell)[0].Lines);
    }

    [Fact]
    public void Rows_count_as_text_above_the_closing_so_a_long_table_fills_its_pages()
    {
        var letter = TestLetter.With(
            TestLetter.Paragraph(TestLetter.Prose(100)),
            Make(2, 60, 0, 3),
            TestLetter.Paragraph("After it.")
        ) with
        {
            Closing = TestLetter.Line("Respectfully,"),
        };
        var pages = TestLetter.Set(letter);
        var foot = pages.Runs.Where(item => item.Page == 1).Max(item => item.Run.Baseline.Points);
        Assert.InRange(
            foot,
            (letter.Page.Height - letter.Page.Bottom).Points - (4 * letter.Type.Leading.Points),
            (letter.Page.Height - letter.Page.Bottom).Points
        );
    }

    private static TableCell Cell(string text) =>
        new(text.Length == 0 ? [] : [new TextInline(text, TestLetter.Nowhere)], TestLetter.Nowhere);

    private static Table Make(int columns, int rows, int kind, int seed)
    {
        TableRow Row(int index) =>
            new(
                index == 0,
                [
                    .. Enumerable
                        .Range(0, columns)
                        .Select(column => Cell(index == 0 ? $"Head {column}" : Text(index, column))),
                ],
                TestLetter.Nowhere
            );
        string Text(int row, int column) =>
            ((row * 7) + column + seed) % 4 == 0
                ? string.Empty
                : TestLetter.Prose((((row * 3) + column + seed) % (kind == 0 ? 3 : 12)) + 1, seed + row + column);
        return new Table(
            [
                .. Enumerable
                    .Range(0, columns)
                    .Select(column =>
                        (TextAlignment?)(
                            column % 3 == 0 ? null
                            : column % 3 == 1 ? TextAlignment.End
                            : TextAlignment.Center
                        )
                    ),
            ],
            [.. Enumerable.Range(0, rows).Select(Row)],
            TestLetter.Nowhere
        );
    }
}
