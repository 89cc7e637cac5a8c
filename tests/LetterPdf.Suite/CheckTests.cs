using System.Text.Json;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Sarif;

namespace LetterPdf.Suite;

/// <summary>`letterpdf check` as people and programs use it.</summary>
public sealed class CheckTests
{
    [Fact]
    public void The_real_letter_has_two_doubtful_places_and_nothing_is_written()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(folder.Path, "check");
        Assert.Equal(
            (0, "letter.yml: 3 pages, 116 signatories, 2 warnings. Nothing was written.\n"),
            (run.ExitCode, run.Output)
        );
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
        Assert.DoesNotContain(
            "warning",
            run.Error.Replace("warns", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(folder.File("out")));
    }

    [Fact]
    public void A_letter_without_a_doubt_says_so()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.yml", "date: 2024-05-22\nsubject: Threats\nbody: |\n  Text.\n");
        Assert.Equal(
            new TestRun(0, "letter.yml: 1 page, 0 signatories, nothing to say. Nothing was written.\n", ""),
            TestRun.Of(folder.Path, "check")
        );
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
        Assert.All(
            root.GetProperty("diagnostics").EnumerateArray(),
            item =>
                Assert.Contains(
                    $"{item.GetProperty("file")}:{item.GetProperty("line")}:{item.GetProperty("column")}: "
                        + $"{item.GetProperty("severity")} {item.GetProperty("code")}: {item.GetProperty("message")}",
                    text,
                    StringComparison.Ordinal
                )
        );
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
        Assert.All(
            sarif.Results,
            result =>
            {
                Assert.Equal(FailureLevel.Warning, result.Level);
                Assert.Equal(result.RuleId, sarif.Tool.Driver.Rules[result.RuleIndex].Id);
                Assert.NotEmpty(sarif.Tool.Driver.Rules[result.RuleIndex].Help.Text);
            }
        );
        var place = sarif.Results[1].Locations.Single().PhysicalLocation;
        Assert.Equal("data/our list é.csv", Uri.UnescapeDataString(place.ArtifactLocation.Uri.OriginalString));
        Assert.Equal(
            (97, 1, 97, 84),
            (place.Region.StartLine, place.Region.StartColumn, place.Region.EndLine, place.Region.EndColumn)
        );
    }

    [Fact]
    public void A_page_for_a_colleague_says_all_that_text_says_and_needs_nothing_else()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Edit("letter.yml", "columns: 2", "columns: 9");
        var list = File.ReadAllText(folder.File("data/signatories.csv"));
        folder.Write(
            "data/signatories.csv",
            list + "\"<script>alert(1)</script> Org\",Peru\nTHE ALL CAPS ORG,Peru\nANOTHER CAPS \u05D0 ORG,Peru\n"
        );
        var run = TestRun.Of(folder.Path, "check", "--format", "html");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var page = Page(run.Output);
        Assert.Equal("Check: letter.yml", page.Descendants("h1").Single().Value);
        Assert.Equal(["letter.yml", "data/signatories.csv"], page.Descendants("h2").Select(heading => heading.Value));
        Assert.Contains(page.Descendants("mark"), mark => mark.Value == "9");
        Assert.Contains(page.Descendants("pre"), line => line.Value == "line 32:   columns: 9");
        Assert.Contains(page.Descendants("mark"), mark => mark.Value == "THE ALL CAPS ORG");
        Assert.Contains(page.Descendants("mark"), mark => mark.Value == "ANOTHER CAPS \u05D0 ORG");
        Assert.Contains(
            page.Descendants("pre"),
            line => line.Value == "right:\n  - \"THE ALL CAPS ORG\"\n  - \"ANOTHER CAPS \u05D0 ORG\"\n"
        );
        Assert.DoesNotContain(
            page.Descendants(),
            element => element.Name.LocalName is "script" or "img" or "link" or "a"
        );
        Assert.DoesNotContain("http", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(TestRun.Of(folder.Path, "check", "--format", "json").Output);
        Assert.All(
            json.RootElement.GetProperty("diagnostics").EnumerateArray(),
            finding =>
            {
                var message = finding.GetProperty("message").GetString()!;
                var section = Assert.Single(
                    page.Descendants("section"),
                    section =>
                        section
                            .Element("h3")!
                            .Value.EndsWith(
                                $": {char.ToUpperInvariant(message[0])}{message[1..]}.",
                                StringComparison.Ordinal
                            )
                );
                Assert.Contains(finding.GetProperty("code").GetString()!, section.Value, StringComparison.Ordinal);
                Assert.True(
                    !finding.TryGetProperty("hint", out var hint)
                        || section.Value.Contains(hint.GetString()!, StringComparison.Ordinal)
                );
            }
        );
    }

    [Fact]
    public void A_page_about_a_letter_without_a_doubt_says_so()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.yml", "date: 2024-05-22\nsubject: Threats\nbody: |\n  Text.\n");
        var page = Page(TestRun.Of(folder.Path, "check", "--format", "html").Output);
        Assert.Equal("Check: Threats", page.Descendants("title").Single().Value);
        Assert.Equal(
            ["There is nothing to say about this letter.", "letter.yml: 1 page, 0 signatories."],
            page.Descendants("p").Select(paragraph => paragraph.Value).Take(2)
        );
        Assert.Empty(page.Descendants("section"));
    }

    [Fact]
    public void What_turns_direction_or_stays_unseen_is_named_on_the_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.yml", "date: 2024-05-22\nsubject: \"Threats \u202E\"\nbody: |\n  Text.\n");
        var html = TestRun.Of(folder.Path, "check", "--format", "html").Output;
        Assert.DoesNotContain("\u202E", html, StringComparison.Ordinal);
        Assert.Contains("&lt;U+202E&gt;", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("json")]
    public void What_is_accepted_is_told_beside_the_page(string format)
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(folder.Path, "check", "--accept", "--format", format);
        Assert.Equal(
            TestRun.Of(folder.Path, "check", "--format", format).Output.Length,
            TestRun.Of(folder.Path, "check", "--accept", "--format", format).Output.Length
        );
        Assert.EndsWith(format == "html" ? "</html>\n" : "}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("data/signatories.decisions.yml: 1 decision written.", run.Error, StringComparison.Ordinal);
    }

    private static XElement Page(string html) =>
        XDocument
            .Parse(
                html.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)
                    .Replace("\"utf-8\">", "\"utf-8\"/>", StringComparison.Ordinal)
                    .Replace("\"width=device-width\">", "\"width=device-width\"/>", StringComparison.Ordinal)
            )
            .Root!;

    [Fact]
    public void An_unknown_format_is_wrong_usage()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(folder.Path, "check", "--format", "xml");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("sarif", run.Error, StringComparison.Ordinal);
    }
}
