using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Pages;

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
        var layout = Tightening.Try(Layout(1, fullness), _ => Counted(ref tried, Layout(1)), Letter, TestLetter.Fonts);
        Assert.Equal((isTried ? 1 : 0, isTried ? 1 : 2), (tried, layout.Plans.Length));
    }

    [Fact]
    public void A_letter_of_one_page_is_never_drawn_tighter() =>
        Assert.Single(
            Tightening.Try(Layout(0.1), _ => throw new InvalidOperationException(), Letter, TestLetter.Fonts).Plans
        );

    [Fact]
    public void The_first_step_that_is_enough_is_taken_and_none_where_none_is()
    {
        foreach (var enough in Enumerable.Range(1, 4))
        {
            var leadings = new List<double>();
            var layout = Tightening.Try(
                Layout(1, 0.1),
                styles =>
                {
                    leadings.Add(styles.Body.Leading.Points / Letter.Type.Leading.Points);
                    return leadings.Count == enough ? Layout(1) : Layout(1, 0.1);
                },
                Letter,
                TestLetter.Fonts
            );

            // Leadings are set in quarters of a point: 15 pt become 14.75, 14.5 and 14.
            Assert.Equal(
                new[] { 0.983, 0.967, 0.933 }.Take(enough),
                leadings.Select(leading => Math.Round(leading, 3))
            );
            Assert.Equal(enough < 4 ? 1 : 2, layout.Plans.Length);
        }
    }

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
            null!
        );
}
