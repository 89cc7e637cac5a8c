namespace LetterPdf.Suite;

/// <summary>Wrong command lines, and the messages about them.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("biuld", "there is no command 'biuld'; did you mean 'build'?")]
    [InlineData("biuld my-letter --draft", "there is no command 'biuld'; did you mean 'build'?")]
    [InlineData("BUILD", "there is no command 'BUILD'; did you mean 'build'?")]
    [InlineData("help biuld", "there is no command 'biuld'; did you mean 'build'?")]
    [InlineData("archive ad", "there is no command 'ad'; did you mean 'add'?")]
    [InlineData("tidy", "there is no command 'tidy'; did you mean 'signatories tidy'?")]
    [InlineData("compare a b", "there is no command 'compare'; did you mean 'diff'?")]
    [InlineData("version", "there is no command 'version'; did you mean '--version'?")]
    [InlineData("xyzzyx", "there is no command 'xyzzyx'.")]
    [InlineData("build --draf", "there is no option '--draf'; did you mean '--draft'?")]
    [InlineData("build --emb", "there is no option '--emb'; did you mean '--embed-sources'?")]
    [InlineData("build -draft", "there is no option '-draft'; did you mean '--draft'?")]
    [InlineData("build -x", "there is no option '-x'.")]
    [InlineData("verify --formt json x.pdf", "there is no option '--formt'; did you mean '--format'?")]
    [InlineData("diff --fromat=html a b", "there is no option '--fromat'; did you mean '--format'?")]
    [InlineData("--versoin", "there is no option '--versoin'; did you mean '--version'?")]
    [InlineData("check --format jsn", "--format can be text, json, sarif or html, not 'jsn'; did you mean 'json'?")]
    [InlineData("verify x.pdf --format xml", "--format can be text, json or html, not 'xml'.")]
    [InlineData("archive list --format html", "--format can be text or json, not 'html'.")]
    [InlineData("check --format", "--format needs a value after it: --format text|json|sarif|html.")]
    [InlineData("check --format text --format json", "--format stands twice; give it once.")]
    [InlineData("build -o", "--output needs a value after it: --output FILE.")]
    [InlineData(
        "sign a.pdf --certificate b --timeout soon",
        "--timeout takes a number of seconds from 1 to 600, not 'soon'."
    )]
    [InlineData(
        "sign a.pdf --certificate b --timeout 0",
        "--timeout takes a number of seconds from 1 to 600, not '0'."
    )]
    [InlineData("verify", "'letterpdf verify' needs FILE.pdf: The finished PDF.")]
    [InlineData("diff a", "'letterpdf diff' needs AFTER: The other, of any of these kinds.")]
    [InlineData("sign a.pdf", "'letterpdf sign' needs --certificate FILE: ")]
    [InlineData(
        "build our letter",
        "'letter' is one word too many: 'letterpdf build' takes letter.yml. A name with a space in it stands in "
            + "\"quotes\"."
    )]
    public void Says_what_is_wrong_and_what_may_be_meant(string line, string message)
    {
        var run = TestRun.Of(Path.GetTempPath(), line.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"letterpdf: {message}", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" --help' to see what it can do.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_everything_that_is_missing()
    {
        var run = TestRun.Of(Path.GetTempPath(), "sign");
        Assert.Contains("'letterpdf sign' needs FILE.pdf: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("'letterpdf sign' needs --certificate FILE: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Type 'letterpdf sign --help' to see what it can do.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("archive")]
    [InlineData("signatories")]
    [InlineData("inspect")]
    [InlineData("help build")]
    [InlineData("help")]
    [InlineData("archive --help")]
    [InlineData("verify -h")]
    public void Shows_help_where_help_is_asked_for_and_where_a_command_does_nothing_by_itself(string line)
    {
        var run = TestRun.Of(Path.GetTempPath(), line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Description:\n", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), shown => Assert.InRange(shown.Length, 0, 80));
    }

    [Fact]
    public void A_letter_or_a_pdf_without_a_command_is_told_the_command()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Write("a.pdf", "");
        Assert.Contains("'letterpdf build data'", TestRun.Of(folder.Path, "data").Error, StringComparison.Ordinal);
        Assert.Contains(
            "'letterpdf build letter.yml'",
            TestRun.Of(folder.Path, "letter.yml").Error,
            StringComparison.Ordinal
        );
        Assert.Contains("'letterpdf verify a.pdf'", TestRun.Of(folder.Path, "a.pdf").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("To use it", TestRun.Of(folder.Path, "data/body.md").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_look_like_something_else_are_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("@letter.yml", "date: 2024-05-22\nsubject: Threats\nbody: |\n  Text.\n");
        folder.Write("-letter.yml", "date: 2024-05-22\nsubject: Threats\nbody: |\n  Text.\n");
        Assert.Equal(0, TestRun.Of(folder.Path, "check", "@letter.yml").ExitCode);
        Assert.Equal(0, TestRun.Of(folder.Path, "check", "--", "-letter.yml").ExitCode);
        Assert.Equal(2, TestRun.Of(folder.Path, "check", "-letter.yml").ExitCode);
    }
}
