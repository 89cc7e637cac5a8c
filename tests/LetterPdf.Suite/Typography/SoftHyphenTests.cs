using LetterPdf.Model;
using LetterPdf.Suite.Forms;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Suite.Typography;

/// <summary>Soft hyphens that the senders typed, or that came with a text from elsewhere.</summary>
public sealed class SoftHyphenTests
{
    private const string Head = "language: de\ndate: 2026-03-02\n";

    [Theory]
    [InlineData("one **two\u00AD** three four")]
    [InlineData("one *two\u00AD* **three** four")]
    [InlineData("**one two\u00AD** three four")]
    public void One_at_the_end_of_words_of_another_look_opens_nothing_that_stays_open(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.yml", $"date: 2026-03-02\nsubject: A subject\nbody: |\n  {text}\n");
        var report = Verified.Of(BuiltLetter.Of(folder.Path).Bytes);
        Assert.Empty(report.Checks.Single(check => check.Name is "content-balanced").Findings);
        Assert.Contains("three four", string.Concat(report.Elements.Select(element => element.Text)));
    }

    // At no other place, and never without the hyphen.
    [Theory]
    [InlineData("Donau\u00ADdampf\u00ADschiff\u00ADfahrt")]
    [InlineData("**Donau\u00AD**dampf\u00ADschifffahrt")]
    [InlineData("*Donaudampf*\u00ADschiff\u00AD**fahrt**")]
    public void A_word_is_divided_where_one_was_typed(string word)
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "letter.yml",
            $"{Head}subject: \"{word.Replace("*", "", StringComparison.Ordinal)}\"\n"
                + "page: {size: {width: 110mm, height: 297mm}, margins: 25mm}\ntype: {hyphenate: false}\n"
                + $"body: |\n  {Words(word, 60)}\n"
        );
        var built = BuiltLetter.Of(folder.Path);
        var lines = built
            .Document.Pages.SelectMany(page =>
                page.Frame.Items.OfType<PlacedRun>().GroupBy(run => (page, run.Baseline))
            )
            .Select(line => string.Concat(line.Select(run => run.Run.Text)))
            .Where(line => "Donaudampfschifffahrt ".Contains(line.Split(' ', '\u00AD')[0], StringComparison.Ordinal))
            .ToArray();
        string[] ends = [.. lines[1..^1].Where(line => line[^1] != ' ')];
        Assert.True(ends.Length > 3);
        Assert.All(ends, end => Assert.Matches("(Donau|dampf|schiff)\u00AD$", end));
        Assert.All(lines, line => Assert.DoesNotContain('\u00AD', line[..^1]));

        var report = Verified.Of(built.Bytes);
        Assert.True(report.IsSound);
        Assert.Equal(61, Whole(PdfWords.Of(report, withLabels: true)));
    }

    [Fact]
    public void Other_programs_find_whole_words()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "letter.yml",
            $"{Head}subject: A\nbody: |\n  {Words("Donau\u00ADdampf\u00ADschiff\u00ADfahrt", 60)}\n"
        );
        File.WriteAllBytes(folder.File("letter.pdf"), BuiltLetter.Of(folder.Path).Bytes);
        Assert.Equal(60, Whole(Tool.Run("pdftotext", "-enc", "UTF-8", folder.File("letter.pdf"), "-").Output));
        var (_, shown, _) = Tool.Run("mutool", "draw", "-q", "-F", "txt", folder.File("letter.pdf"));
        Assert.Equal(60, Whole(shown.Replace("-\n", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_none_is_needed_nothing_is_left_of_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "letter.yml",
            $"{Head}subject: \"Do\u00ADnau\u00AD\"\nbody: |\n  Do\u00ADnau und Do\u00AD\u00ADnau.\n"
        );
        var report = Verified.Of(BuiltLetter.Of(folder.Path).Bytes);
        Assert.Equal("Donau", report.Facts.Title);
        Assert.Equal(
            ["Donau", "Donau und Donau."],
            report.Elements.Where(element => element.Role is "H1" or "P").Select(element => element.Text).TakeLast(2)
        );
        Assert.DoesNotContain('\u00AD', string.Concat(report.Elements.Select(element => element.Text)));
    }

    private static string Words(string word, int count) => string.Join(' ', Enumerable.Repeat(word, count));

    private static int Whole(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word is "Donaudampfschifffahrt");
}
