using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests.Pages;

/// <summary>The head of the pages after the first, and where their text begins. All in points.</summary>
public sealed class ContinuationHeadTests
{
    // 5 mm of white paper, the head's line and a blank line below it: TypeSetup.Default is 11 on 15.
    private const double LeastMargin = (5 * 72 / 25.4) + 12.25 + 15;

    private static readonly Gen<double> Margins = Gen.Double[8, 120];

    [Fact]
    public void Text_begins_where_it_does_on_page_1_unless_the_margin_has_no_room_for_the_head()
    {
        Margins.Sample(
            top =>
            {
                var (first, second, _) = Baselines(Set(top, isDraft: false));
                Assert.Equal(Math.Max(0, LeastMargin - top), second - first, 0.01);
            },
            iter: 60
        );
    }

    [Fact]
    public void The_head_is_inside_what_printers_print_and_two_lines_above_the_text()
    {
        Margins.Sample(
            top =>
            {
                var (_, text, head) = Baselines(Set(top, isDraft: false));
                Assert.InRange(head, (5 * 72 / 25.4) + 6, double.MaxValue);
                Assert.InRange(text - head, 25, 32);
            },
            iter: 60
        );
    }

    [Fact]
    public void A_drafts_mark_stands_above_the_head()
    {
        Margins.Sample(
            top =>
            {
                var pages = Set(Math.Max(top, 30), isDraft: true);
                var (_, _, head) = Baselines(pages);
                var marks = Of(pages, 2, ArtifactKind.DraftMark).Select(run => run.Baseline.Points).ToArray();
                Assert.InRange(marks.Min(), 5, head - 8);
            },
            iter: 30
        );
    }

    private static FinishedPages Set(double top, bool isDraft) =>
        TestLetter.Set(
            TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(1000))) with
            {
                Addressees = [],
                Subject = null,
                Salutation = null,
                IsDraft = isDraft,
                Page = PageSetup.Default with { Top = Length.FromPoints(top) },
            }
        );

    // The first baselines of pages 1 and 2, and that of the head.
    private static (double First, double Second, double Head) Baselines(FinishedPages pages)
    {
        var text = pages.Runs.Where(item => !item.Run.Tag.IsArtifact).ToLookup(item => item.Page, item => item.Run);
        var head = Of(pages, 2, ArtifactKind.PageHeader).Select(run => run.Baseline.Points).Distinct();
        return (text[1].Min(Baseline), text[2].Min(Baseline), Assert.Single(head));

        static double Baseline(PlacedRun run) => run.Baseline.Points;
    }

    private static IEnumerable<PlacedRun> Of(FinishedPages pages, int page, ArtifactKind kind) =>
        pages
            .Runs.Where(item => item.Page == page && item.Run.Tag.IsArtifact && item.Run.Tag.Artifact == kind)
            .Select(item => item.Run);
}
