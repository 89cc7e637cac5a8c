using System.Globalization;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>What the manual says is what the program does.</summary>
public sealed class ManualTests
{
    [Fact]
    public void The_table_of_codes_is_complete()
    {
        var page = Path.Combine(RepositoryFolder.Root, "docs", "diagnostics.md");
        var expected = Table();
        if (!File.Exists(page) || !string.Equals(File.ReadAllText(page).ReplaceLineEndings("\n"), expected, StringComparison.Ordinal))
        {
            var fresh = Path.Combine(Path.GetTempPath(), "diagnostics.md");
            File.WriteAllText(fresh, expected);
            Assert.Fail($"docs/diagnostics.md is not what the catalog says; a fresh one is in {fresh}");
        }
    }

    [Fact]
    public void The_manuals_example_of_a_message_is_what_the_program_prints()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var dateLine = File.ReadAllLines(folder.File("letter.yml")).Single(line => line.StartsWith("date:", StringComparison.Ordinal));
        folder.Edit("letter.yml", dateLine, "date: 31 June 2026");
        var readme = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "README.md")).ReplaceLineEndings("\n");
        var message = TestRun.Of(folder.Path, "build").Error.Split('\n').SkipWhile(line => !line.Contains("LP0031", StringComparison.Ordinal)).Take(4);
        Assert.Contains(string.Join('\n', message.Select(line => "   " + line)), readme, StringComparison.Ordinal);
    }

    private static string Table()
    {
        var text = new StringBuilder();
        text.Append("# Messages\n\nEvery message has a code that never changes its meaning. An error stops the build; a warning does not.\n\n");
        text.Append("| code | | what it means |\n| --- | --- | --- |\n");
        foreach (var code in DiagnosticCatalog.All)
        {
            var severity = code.Severity == Severity.Error ? "error" : "warning";
            text.Append(CultureInfo.InvariantCulture, $"| {code.Id} | {severity} | {code.Title} |\n");
        }

        return text.ToString();
    }
}
