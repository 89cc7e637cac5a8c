using System.Text.Json;
using Microsoft.CodeAnalysis.Sarif;

namespace LetterPdf.Suite;

/// <summary>`letterpdf check` as people and programs meet it.</summary>
public sealed class CheckTests
{
    [Fact]
    public void The_real_letter_has_two_doubtful_places_and_nothing_is_written()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(folder.Path, "check");
        Assert.Equal((0, "letter.yml: 3 pages, 116 signatories, 2 warnings. Nothing was written.\n"), (run.ExitCode, run.Output));
        Assert.Contains("data/signatories.csv:97:1: warning LP0231", run.Error, StringComparison.Ordinal);
        Assert.Contains("letter.yml:34:14: warning LP0212", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void Strict_makes_every_warning_an_error(string command)
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(folder.Path, command, "--strict");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("letter.yml:34:14: error LP0212", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", run.Error.Replace("warns", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
    }

    [Fact]
    public void A_letter_without_a_doubt_says_so()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.yml", "date: 2024-05-22\nsubject: Threats\nbody: |\n  Text.\n");
        Assert.Equal(new TestRun(0, "letter.yml: 1 page, 0 signatories, nothing to say. Nothing was written.\n", ""), TestRun.Of(folder.Path, "check"));
        Assert.Equal(0, TestRun.Of(folder.Path, "check", "--strict").ExitCode);
    }

    [Fact]
    public void Errors_end_with_their_number()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Edit("letter.yml", "columns: 2", "columns: 9");
        var run = TestRun.Of(folder.Path, "check");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("\n1 error, 2 warnings.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_the_same_as_text()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Edit("letter.yml", "columns: 2", "columns: 9");
        var run = TestRun.Of(folder.Path, "check", "--format", "json");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal((1, 2), (root.GetProperty("errors").GetInt32(), root.GetProperty("warnings").GetInt32()));
        var text = TestRun.Of(folder.Path, "check").Error;
        Assert.All(root.GetProperty("diagnostics").EnumerateArray(), item => Assert.Contains(
            $"{item.GetProperty("file")}:{item.GetProperty("line")}:{item.GetProperty("column")}: {item.GetProperty("severity")} {item.GetProperty("code")}: {item.GetProperty("message")}",
            text,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Sarif_is_read_back_by_an_independent_library()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Edit("letter.yml", "file: data/signatories.csv", "file: data/our list é.csv");
        File.Move(folder.File("data/signatories.csv"), folder.File("data/our list é.csv"));
        var run = TestRun.Of(folder.Path, "check", "--format", "sarif");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        folder.Write("log.sarif", run.Output);
        var log = SarifLog.Load(folder.File("log.sarif"));
        var sarif = Assert.Single(log.Runs);
        Assert.Equal(("letterpdf", SarifVersion.Current), (sarif.Tool.Driver.Name, log.Version));
        Assert.Equal(["LP0212", "LP0231"], sarif.Results.Select(result => result.RuleId));
        Assert.All(sarif.Results, result =>
        {
            Assert.Equal(FailureLevel.Warning, result.Level);
            Assert.Equal(result.RuleId, sarif.Tool.Driver.Rules[result.RuleIndex].Id);
            Assert.NotEmpty(sarif.Tool.Driver.Rules[result.RuleIndex].Help.Text);
        });
        var place = sarif.Results[1].Locations.Single().PhysicalLocation;
        Assert.Equal("data/our list é.csv", Uri.UnescapeDataString(place.ArtifactLocation.Uri.OriginalString));
        Assert.Equal((97, 1, 97, 84), (place.Region.StartLine, place.Region.StartColumn, place.Region.EndLine, place.Region.EndColumn));
    }

    [Fact]
    public void An_unknown_format_is_wrong_usage()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(folder.Path, "check", "--format", "xml");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("sarif", run.Error, StringComparison.Ordinal);
    }
}
