using LetterPdf.Tests.Readers;

namespace LetterPdf.Suite.Typography;

/// <summary>Soft hyphens that the senders typed, or that came with a text from elsewhere.</summary>
public sealed class SoftHyphenTests
{
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
}
