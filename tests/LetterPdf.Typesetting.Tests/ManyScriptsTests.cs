using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>Names of other scripts in an English list: direction, fonts, breaks, the tag's place.</summary>
public sealed class ManyScriptsTests
{
    private const string Arabic =
        "\u0645\u0631\u0643\u0632 \u0627\u0644\u0642\u0627\u0647\u0631\u0629 "
        + "\u0644\u062F\u0631\u0627\u0633\u0627\u062A \u062D\u0642\u0648\u0642 "
        + "\u0627\u0644\u0625\u0646\u0633\u0627\u0646";
    private const string Hebrew =
        "\u05D4\u05D0\u05D2\u05D5\u05D3\u05D4 \u05DC\u05D6\u05DB\u05D5\u05D9\u05D5\u05EA "
        + "\u05D4\u05D0\u05D6\u05E8\u05D7";
    private const string Japanese = "\u30A2\u30B8\u30A2\u4EBA\u6A29\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF";

    [Theory]
    [InlineData(Arabic, "Egypt")]
    [InlineData(Hebrew, "Israel")]
    public void A_name_from_right_to_left_stands_so_with_its_tag_at_the_right(string name, string country)
    {
        var runs = EntryRuns(name, country);
        var words = name.Split(' ').Select(word => Assert.Single(runs, run => run.Run.Text == word)).ToArray();
        Assert.All(
            words.Zip(words.Skip(1)),
            pair => Assert.True(pair.First.X > pair.Second.X, "words go from right to left")
        );
        var tag = Assert.Single(runs, run => run.Run.Text.Contains(country, StringComparison.Ordinal));
        Assert.InRange(tag.X.Points - (words[0].X + words[0].Run.Width).Points, -0.001, 4);
        Assert.All(
            words,
            word =>
                Assert.True(
                    word.Run.Glyphs[0].Cluster > word.Run.Glyphs[^1].Cluster,
                    "the last letter stands first from the left"
                )
        );
    }

    [Theory]
    [InlineData(Arabic)]
    [InlineData(Hebrew)]
    [InlineData(Japanese)]
    [InlineData("\u0645\u0631\u0643\u0632 ABC 123 (\u062D\u0642\u0648\u0642)")]
    [InlineData("Al-Haq \u2013 \u0645\u0631\u0643\u0632")]
    public void The_text_is_read_in_its_own_order_and_nothing_overlaps(string name)
    {
        foreach (var width in (double[])[1.2, 2, 4])
        {
            var runs = EntryRuns(name, "Peru", width);
            Assert.Equal($"{name} (Peru)", string.Concat(runs.Select(run => run.Run.Text)));
            foreach (var line in runs.GroupBy(run => run.Baseline))
            {
                var ordered = line.OrderBy(run => run.X).ThenBy(run => run.Run.Width).ToArray();
                Assert.All(
                    ordered.Zip(ordered.Skip(1)),
                    pair => Assert.True((pair.First.X + pair.First.Run.Width).Points <= pair.Second.X.Points + 0.01)
                );
            }
        }
    }

    [Fact]
    public void Each_script_is_set_in_a_font_that_has_it_and_Latin_keeps_the_letters_own()
    {
        var runs = EntryRuns($"{Japanese} Asia {Arabic}", "Japan");
        Assert.Equal("TestCJK-Regular.ttf", runs.First(run => run.Run.Text.StartsWith('\u30A2')).Run.Font.FileName);
        Assert.Equal("TestArabic-Regular.ttf", runs.First(run => run.Run.Text.StartsWith('\u0645')).Run.Font.FileName);
        Assert.All(
            runs.Where(run =>
                run.Run.Text.Contains("Asia", StringComparison.Ordinal)
                || run.Run.Text.Contains("Japan", StringComparison.Ordinal)
            ),
            run => Assert.StartsWith("SourceSerif4", run.Run.Font.FileName, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Arabic_letters_join()
    {
        var runs = EntryRuns("\u0645\u0645\u0645", "Iraq");
        var word = Assert.Single(runs, run => run.Run.Text == "\u0645\u0645\u0645");
        Assert.Equal(3, word.Run.Glyphs.Select(glyph => glyph.Id).Distinct().Count());
    }

    [Fact]
    public void A_long_Japanese_name_is_broken_between_its_letters()
    {
        var lines = Entry(string.Concat(Enumerable.Repeat(Japanese, 4)), "Japan", 2).Entries[0];
        Assert.True(lines.Length > 1);
        Assert.DoesNotContain(lines.Skip(1), line => line.Text[0] is '\u30FC' or '\u30C3');
    }

    [Fact]
    public void A_tag_takes_two_letters_of_a_name_without_blanks_with_it() =>
        Assert.All(
            Enumerable.Range(1, 40),
            eighths =>
            {
                var lines = Entry(
                    string.Concat(Enumerable.Repeat(Japanese, 3)),
                    "Japan",
                    1.5 + (eighths / 8.0)
                ).Entries[0];
                Assert.True(lines[^1].Text.IndexOf(' ', StringComparison.Ordinal) >= 2, lines[^1].Text);
            }
        );

    [Fact]
    public void A_mark_goes_with_its_letter()
    {
        var runs = EntryRuns("\u0645\u0651 x", "Iraq");
        Assert.Contains(
            runs,
            run => run.Run.Text == "\u0645\u0651" && run.Run.Font.FileName == "TestArabic-Regular.ttf"
        );
    }

    [Fact]
    public void An_emoji_is_refused_with_advice()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(
            Typesetter.Typeset(
                TestLetter.With(TestLetter.Paragraph("Well done \U0001F600")),
                new LayoutCache(TestLetter.FontsOfManyScripts),
                diagnostics
            )
        );
        Assert.Contains("emoji", Assert.Single(diagnostics.InSourceOrder()).Hint.Said(), StringComparison.Ordinal);
    }

    private static ImmutableArray<PlacedRun> EntryRuns(string name, string country, double inches = 6.5)
    {
        var pages = Entry(name, country, inches);
        var bodies = pages
            .Document.Structure.Index()
            .Where(entry => entry.Item.Role == StructureRole.ListBody)
            .Select(entry => entry.Index)
            .ToHashSet();
        return [.. pages.Runs.Select(item => item.Run).Where(run => bodies.Contains(run.Tag.Element))];
    }

    private static FinishedPages Entry(string name, string country, double inches) =>
        TestLetter.Set(
            TestLetter.With(TestLetter.Paragraph("A letter.")) with
            {
                Signatories = TestLetter.Signatories(1, [(name, country)]),
                Page = PageSetup.Default with { Right = Length.FromInches(7.5 - Math.Max(inches, 1.5)) },
            },
            TestLetter.FontsOfManyScripts
        );
}
