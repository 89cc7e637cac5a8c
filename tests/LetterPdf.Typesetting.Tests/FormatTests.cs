using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>Where the parts of a letter stand in each format, measured on the finished page.</summary>
public sealed class FormatTests
{
    private const double Tenth = 0.05;

    private static readonly Letterhead Head = new()
    {
        Name = TestLetter.Line("Human Rights Forum"),
        Address = [TestLetter.Line("Hauptstra\u00DFe 1"), TestLetter.Line("10115 Berlin")],
        Contact = [TestLetter.Line("+49 30 123456"), TestLetter.Line("forum@example.org")],
    };

    [Theory]
    [InlineData(LetterFormat.Din5008A, 27, 87, 192)]
    [InlineData(LetterFormat.Din5008B, 45, 105, 210)]
    public void Din_fields_and_marks_stand_to_the_tenth_of_a_millimetre(
        LetterFormat format,
        double addressTop,
        double firstFold,
        double secondFold
    )
    {
        var pages = TestLetter.Set(Letter(format) with { Delivery = TestLetter.Line("Einschreiben") });
        Assert.Empty(pages.Diagnostics);
        var page = pages.Document.Pages[0].Frame;
        Assert.Equal((210.0, 297.0), (Math.Round(page.Width.Millimetres, 6), Math.Round(page.Height.Millimetres, 6)));
        var marks = page
            .Items.OfType<Rule>()
            .Select(rule =>
                (rule.X.Millimetres, Middle: (rule.Y + (rule.Height / 2)).Millimetres, rule.Width.Millimetres)
            )
            .ToArray();
        Assert.Equal([firstFold, secondFold, 148.5], marks.Select(mark => Math.Round(mark.Middle, 3)));
        Assert.All(marks, mark => Assert.Equal(5, mark.Item1, Tenth));

        var addressee = Runs(pages, "President A. B. Example");
        Assert.Equal(25, addressee.X.Millimetres, Tenth);
        Assert.InRange(addressee.Baseline.Millimetres, addressTop + 17.7, addressTop + 17.7 + (27.3 / 6));
        Assert.InRange(Runs(pages, "Einschreiben").Baseline.Millimetres, addressTop + 17.7 - 5.3, addressTop + 17.7);
        Assert.Equal(25, Runs(pages, "Einschreiben").X.Millimetres, Tenth);
        Assert.Equal(125, Runs(pages, "+49 30 123456").X.Millimetres, Tenth);
        Assert.InRange(Runs(pages, "+49 30 123456").Baseline.Millimetres, addressTop + 5, addressTop + 10);
        Assert.Equal(125, Runs(pages, "May 22, 2024").X.Millimetres, Tenth);
        Assert.InRange(Runs(pages, "Human Rights Forum").Baseline.Millimetres, 5, addressTop);
        var textTop = addressTop + 45 + 8.46;
        Assert.InRange(Runs(pages, "A subject").Baseline.Millimetres, textTop + 2, textTop + 5.3);
    }

    [Fact]
    public void A_din_letter_is_read_letterhead_contact_date_address_subject_and_the_return_address_is_no_content()
    {
        var pages = TestLetter.Set(Letter(LetterFormat.Din5008B));
        var texts = pages
            .Runs.Where(item => !item.Run.Tag.IsArtifact)
            .Select(item => item.Run.Run.Text.TrimEnd())
            .Take(9);
        Assert.Equal(
            [
                "Human Rights Forum",
                "Hauptstra\u00DFe 1 \u00B7 10115 Berlin",
                "+49 30 123456",
                "forum@example.org",
                "May 22, 2024",
                "President A. B. Example",
                "1 Main Street",
                "Washington, D.C.",
                "Re:",
            ],
            texts
        );
        var artifacts = pages.Runs.Where(item => item.Run.Tag.IsArtifact).Select(item => item.Run.Run.Text);
        Assert.Equal(["Human Rights Forum \u00B7 Hauptstra\u00DFe 1 \u00B7 10115 Berlin"], artifacts);
        var elements = pages
            .Runs.Where(item => !item.Run.Tag.IsArtifact)
            .Select(item => item.Run.Tag.Element)
            .ToArray();
        Assert.Equal(elements.Distinct().Count(), elements.Where((one, i) => i == 0 || elements[i - 1] != one).Count());
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void The_window_holds_six_lines(int lines, bool fits)
    {
        var addressee = new Addressee
        {
            Name = TestLetter.Line("Jane Roe"),
            Address = [.. Enumerable.Range(2, lines - 1).Select(i => TestLetter.Line($"Line {i}"))],
        };
        var finding = Finding(Letter(LetterFormat.Din5008A) with { Addressees = [addressee] });
        Assert.Equal(fits, finding is null);
        if (!fits)
        {
            Assert.Contains(
                "'addressee' takes 31.9 mm from top to bottom, and its field has 27.3 mm",
                finding!.Message.Said(),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Each_field_that_overflows_is_named()
    {
        var letter = Letter(LetterFormat.Din5008A);
        var many = Enumerable.Range(0, 14).Select(i => TestLetter.Line($"Line {i}")).ToArray();
        Assert.Contains(
            "'letterhead.contact'",
            Finding(letter with { Letterhead = Head with { Contact = [.. many] } })!.Message.Said(),
            StringComparison.Ordinal
        );
        var tall = Head with { Tagline = TestLetter.Line(TestLetter.Prose(80)) };
        Assert.Contains(
            "'letterhead' takes",
            Finding(letter with { Letterhead = tall })!.Message.Said(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'delivery' takes",
            Finding(letter with { Delivery = TestLetter.Line(TestLetter.Prose(40)) })!.Message.Said(),
            StringComparison.Ordinal
        );
        var wide = letter.Addressees[0] with { Name = TestLetter.Line(new string('W', 60)) };
        Assert.Contains(
            "a word of 'addressee' is wider",
            Finding(letter with { Addressees = [wide] })!.Message.Said(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(LetterFormat.Din5008A, 1)]
    [InlineData(LetterFormat.Din5008B, 1)]
    [InlineData(LetterFormat.Din5008A, 2)]
    public void A_drafts_mark_stands_at_the_head_of_the_sheet_above_the_letterhead(LetterFormat format, int lines)
    {
        var head = Head with { Tagline = TestLetter.Line(TestLetter.Prose(7 * lines)) };
        var page = TestLetter.Set(Letter(format) with { Letterhead = head, IsDraft = true }).Document.Pages[0].Frame;
        var mark = page
            .Items.OfType<PlacedRun>()
            .First(run => run.Tag.IsArtifact && run.Tag.Artifact == ArtifactKind.DraftMark);
        var name = page.Items.OfType<PlacedRun>().First(run => run.Run.Text == "Human Rights Forum");
        Assert.InRange(mark.Baseline.Millimetres, 2, 13);
        Assert.True((mark.Baseline + (mark.Run.Size * 0.3)).Points < (name.Baseline - (name.Run.Size * 0.75)).Points);
    }

    [Fact]
    public void What_stands_in_a_field_that_overflows_is_named_and_nothing_else()
    {
        var letter = Letter(LetterFormat.Din5008A);
        var many = Enumerable.Range(2, 6).Select(i => TestLetter.Line($"Line {i}"));
        var addressee = new Addressee { Name = TestLetter.Line("Jane Roe"), Address = [.. many] };
        Assert.Equal(
            "It holds 'Jane Roe', 'Line 2', 'Line 3', 'Line 4', 'Line 5', 'Line 6' and 'Line 7'; the window of the "
                + "envelope shows six lines: "
                + "shorten or leave out lines, or use page.format us-block.",
            Finding(letter with { Addressees = [addressee] })!.Hint.Said()
        );
        Assert.EndsWith(
            "put 'President A. B. Example' under 'cc', or use page.format us-block.",
            Finding(letter with { Addressees = [addressee, letter.Addressees[0]] })!.Hint.Said(),
            StringComparison.Ordinal
        );
        var tall = Finding(letter with { Letterhead = Head with { Tagline = TestLetter.Line(TestLetter.Prose(80)) } })!
            .Hint.Said();
        Assert.StartsWith("It holds 'Human Rights Forum', '", tall, StringComparison.Ordinal);
        Assert.EndsWith(
            "leave the tagline out, shorten the address, or use page.format din-5008-b, which has more room.",
            tall,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("logo", tall, StringComparison.Ordinal);
    }

    [Fact]
    public void Modified_block_has_date_closing_and_signers_at_the_middle()
    {
        var pages = TestLetter.Set(Letter(LetterFormat.UsModifiedBlock));
        foreach (var text in (string[])["May 22, 2024", "Respectfully,", "Jane Roe", "Director", "John Doe"])
        {
            Assert.Equal(8.5 / 2 * 72, Runs(pages, text).X.Points, 6);
        }

        Assert.Equal(72, Runs(pages, "President A. B. Example").X.Points, 6);
    }

    [Theory]
    [InlineData(LetterFormat.UsBlock)]
    [InlineData(LetterFormat.UsModifiedBlock)]
    [InlineData(LetterFormat.Din5008B)]
    public void Signers_in_two_columns_stand_row_by_row_with_their_names_on_one_line(LetterFormat format)
    {
        var pages = TestLetter.Set(Letter(format) with { SignerColumns = 2 });
        var (first, second, third) = (Runs(pages, "Jane Roe"), Runs(pages, "John Doe"), Runs(pages, "Kim Poe"));
        Assert.Equal(first.Baseline, second.Baseline);
        Assert.True(second.X > first.X);
        Assert.Equal(first.X, third.X);
        Assert.Equal(first.X, Runs(pages, "Respectfully,").X);
        Assert.Equal(
            format == LetterFormat.UsModifiedBlock ? 8.5 / 2 * 72 : pages.Letter.Page.Left.Points,
            first.X.Points,
            6
        );
        var names = pages
            .Runs.Select(item => item.Run.Run.Text.TrimEnd())
            .Where(text => text is "Jane Roe" or "Director" or "John Doe" or "Kim Poe");
        Assert.Equal(["Jane Roe", "Director", "John Doe", "Kim Poe"], names);
    }

    [Fact]
    public void Entries_of_enclosures_begin_below_each_other_and_turn_over_alike()
    {
        LetterText[] entries =
        [
            TestLetter.Line("First " + TestLetter.Prose(30)),
            TestLetter.Line("Second " + TestLetter.Prose(30)),
            TestLetter.Line("Third"),
        ];
        var pages = TestLetter.Set(
            TestLetter.With(TestLetter.Paragraph("Text.")) with
            {
                Enclosures = [.. entries],
                Copies = [.. entries],
            }
        );
        foreach (var (_, lines) in pages.Elements(StructureRole.Paragraph)[^2..])
        {
            var starts = lines
                .Select((line, i) => (line, i))
                .Where(item =>
                    item.line.Text.Contains("First", StringComparison.Ordinal)
                    || item.line.Text.StartsWith("Second", StringComparison.Ordinal)
                    || item.line.Text.StartsWith("Third", StringComparison.Ordinal)
                )
                .ToArray();
            var entry = starts[1].line.X;
            Assert.Equal(3, starts.Length);
            Assert.InRange(entry, 72 + 15, 72 + 80);
            Assert.Equal(entry, starts[2].line.X, 3);
            Assert.All(lines.Except(starts.Select(start => start.line)), line => Assert.Equal(entry + 11, line.X, 3));
            Assert.True(lines.Length > 5);
        }
    }

    private static Letter Letter(LetterFormat format) =>
        TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(120))) with
        {
            Page = PageSetup.For(format),
            Letterhead = Head,
            Closing = TestLetter.Line("Respectfully,"),
            Signers =
            [
                new Signer { Name = TestLetter.Line("Jane Roe"), Title = TestLetter.Line("Director") },
                new Signer { Name = TestLetter.Line("John Doe") },
                new Signer { Name = TestLetter.Line("Kim Poe") },
            ],
        };

    private static PlacedRun Runs(FinishedPages pages, string text) =>
        pages.Runs.First(item => item.Run.Run.Text.TrimEnd() == text).Run;

    private static Diagnostic? Finding(Letter letter)
    {
        var diagnostics = new DiagnosticBag();
        var document = Typesetter.Typeset(letter, new LayoutCache(TestLetter.Fonts), diagnostics);
        var finding = diagnostics.InSourceOrder().SingleOrDefault();
        Assert.Equal(finding is null, document is not null);
        Assert.True(finding is null || finding.Code == DiagnosticCatalog.FieldOverflows);
        return finding;
    }
}
