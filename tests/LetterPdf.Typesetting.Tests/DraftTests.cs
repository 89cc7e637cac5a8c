using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>A draft is marked as one on every page and in its title, and nothing moves because of that.</summary>
public sealed class DraftTests
{
    private static readonly ContentTag Mark = ContentTag.Of(ArtifactKind.DraftMark);

    private static readonly Letter Final = TestLetter.With([
        .. Enumerable.Range(0, 12).Select(i => TestLetter.Paragraph(TestLetter.Prose(120, i))),
    ]);

    private static readonly Letter Draft = Final with { IsDraft = true };

    [Fact]
    public void Every_page_has_the_mark_in_both_margins_and_centred() =>
        Assert.All(TestLetter.Set(Draft).Document.Pages, page => AssertMarked(page, Draft));

    [Fact]
    public void Nothing_else_moves()
    {
        var draft = TestLetter.Set(Draft).Document;
        var final = TestLetter.Set(Final).Document;
        Assert.Equal(
            PageText.Write(final),
            PageText.Write(draft with { Pages = [.. draft.Pages.Select(WithoutMark)] })
        );
    }

    [Fact]
    public void The_title_says_it_and_no_archive_is_claimed_whatever_the_letter_asks()
    {
        var document = TestLetter.Set(Draft).Document;
        Assert.True(document.IsDraft);
        Assert.Equal("Draft: A letter", document.Title);
        Assert.Equal(Conformance.Draft, document.Conformance);
        Assert.Equal(Conformance.Default, TestLetter.Set(Final).Document.Conformance);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.2)]
    [InlineData(0.15)]
    public void The_mark_grows_smaller_with_the_margins(double inches)
    {
        var letter = Draft with { Page = PageSetup.Default with { Bottom = Length.FromInches(inches) } };
        Assert.All(TestLetter.Set(letter).Document.Pages, page => AssertMarked(page, letter));
    }

    [Fact]
    public void The_mark_stays_on_a_narrow_page()
    {
        var letter = Draft with
        {
            Page = PageSetup.Default with { Width = Length.FromInches(1.7), Left = Length.Zero, Right = Length.Zero },
        };
        Assert.All(TestLetter.Set(letter).Document.Pages, page => AssertMarked(page, letter));
    }

    [Fact]
    public void Margins_too_small_for_the_mark_are_an_error_in_a_draft_only()
    {
        var page = PageSetup.Default with { Top = Length.FromPoints(5), Place = TestLetter.Nowhere };
        var diagnostics = new DiagnosticBag();
        Assert.Null(Typesetter.Typeset(Draft with { Page = page }, new LayoutCache(TestLetter.Fonts), diagnostics));
        var finding = Assert.Single(diagnostics.InSourceOrder());
        Assert.Equal((DiagnosticCatalog.DraftMarkNeedsMargins, TestLetter.Nowhere), (finding.Code, finding.Place));
        Assert.Empty(TestLetter.Set(Final with { Page = page }).Diagnostics);
    }

    private static void AssertMarked(Page page, Letter letter)
    {
        var marks = page.Frame.Items.OfType<PlacedRun>().Where(run => run.Tag == Mark).ToArray();
        Assert.Equal(
            ["DRAFT – not for publication", "DRAFT – not for publication"],
            marks.Select(mark => mark.Run.Text)
        );
        var setup = letter.Page;
        Assert.InRange(
            marks[0].Baseline.Points,
            marks[0].Run.Size.Points * 0.7,
            (setup.Top - (marks[0].Run.Size * 0.2)).Points
        );
        var bottom = setup.Height - setup.Bottom;
        Assert.InRange(
            marks[1].Baseline.Points,
            (bottom + (marks[0].Run.Size * 0.7)).Points,
            (setup.Height - (marks[0].Run.Size * 0.2)).Points
        );
        Assert.All(
            marks,
            mark =>
            {
                Assert.True(mark.Run.Size.Points >= 6);
                Assert.InRange(mark.X.Points, 0, setup.Width.Points);
                Assert.Equal(setup.Width.Points - (mark.X + mark.Run.Width).Points, mark.X.Points, 6);
            }
        );
    }

    private static Page WithoutMark(Page page) =>
        page with
        {
            Frame = page.Frame with { Items = [.. page.Frame.Items.Where(item => item.Tag != Mark)] },
        };
}
