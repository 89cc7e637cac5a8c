using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Pages;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Tests.Pages;

/// <summary>Which letters are drawn tighter, and by how much: the first step that saves the last page.</summary>
public sealed class TighteningTests
{
    private static readonly Letter Letter = TestLetter.With(TestLetter.Paragraph("A letter."));

    [Theory]
    [InlineData(0.199, true)]
    [InlineData(0.2, false)]
    public void A_last_page_that_is_less_than_a_fifth_full_is_worth_it(double fullness, bool isTried)
    {
        var tried = 0;
        var layout = Tightening.Of(Layout(1, fullness), Styles, _ => Counted(ref tried, Layout(1)));
        Assert.Equal((isTried ? 1 : 0, isTried ? 1 : 2), (tried, layout.Plans.Length));
    }

    [Fact]
    public void A_letter_of_one_page_is_never_drawn_tighter() =>
        Assert.Single(Tightening.Of(Layout(0.1), Styles, _ => throw new InvalidOperationException()).Plans);

    [Fact]
    public void The_first_step_that_is_enough_is_taken_and_none_where_none_is()
    {
        foreach (var enough in Enumerable.Range(1, 4))
        {
            var leadings = new List<double>();
            var layout = Tightening.Of(
                Layout(1, 0.1),
                Styles,
                styles =>
                {
                    leadings.Add(styles.Body.Leading.Points / Letter.Type.Leading.Points);
                    return leadings.Count == enough ? Layout(1) : Layout(1, 0.1);
                }
            );

            // Leadings are set in quarters of a point: 15 pt become 14.75, 14.5 and 14.
            Assert.Equal(
                new[] { 0.983, 0.967, 0.933 }.Take(enough),
                leadings.Select(leading => Math.Round(leading, 3))
            );
            Assert.Equal(enough < 4 ? 1 : 2, layout.Plans.Length);
        }
    }

    // 49 figures are wider than a column in the list's usual type, but not one step below.
    [Theory]
    [InlineData(100, false)]
    [InlineData(130, true)]
    public void What_is_told_is_what_is_wrong_with_the_letter_that_is_drawn(int entries, bool isTighter)
    {
        var names = Enumerable.Range(1, entries - 1).Select(i => $"Forum {i}").Prepend(new string('0', 49));
        var pages = TestLetter.Set(
            TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(300))) with
            {
                Signatories = TestLetter.Signatories(2, names.Select(name => (name, (string?)null))),
            }
        );
        Assert.Equal(isTighter, ListSize(pages) < 9);
        Assert.Equal(!isTighter, pages.Diagnostics.Any(finding => finding.Code == DiagnosticCatalog.OverfullLine));
    }

    private static double ListSize(FinishedPages pages) =>
        pages
            .Runs.First(item =>
                !item.Run.Tag.IsArtifact
                && pages.Document.Structure[item.Run.Tag.Element].Role == StructureRole.ListBody
            )
            .Run.Run.Size.Points;

    private static LetterLayout Counted(ref int count, LetterLayout layout)
    {
        count++;
        return layout;
    }

    private static LetterLayout Layout(params ImmutableArray<double> fullness) =>
        new(
            null!,
            [
                .. fullness.Select(full => new PagePlan
                {
                    Before = 0..0,
                    After = 0..0,
                    Fullness = full,
                }),
            ],
            null!,
            new Flow.FlowFindings()
        );

    private static Stylesheet Styles(double leading, double list) =>
        Stylesheet.For(Letter.Type, TestLetter.Fonts, leading, list);
}
