using System.Globalization;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>What the manual says is what the program does.</summary>
public sealed class ManualTests
{
    private const string TableStart = "<!-- The table of codes is generated: ManualTests writes a fresh one. -->\n";
    private const string TableEnd = "\n<!-- End of the table of codes. -->";

    [Fact]
    public void The_table_of_codes_is_complete()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf(TableStart, StringComparison.Ordinal) + TableStart.Length;
        var end = readme.IndexOf(TableEnd, StringComparison.Ordinal);
        Assert.True(
            start >= TableStart.Length && end >= start,
            "README.md has lost the marks around its table of codes"
        );
        AssertFresh("README.md", readme, $"{readme[..start]}\n{Table()}{readme[end..]}");
    }

    [Fact]
    public void The_long_forms_are_complete()
    {
        var page = Path.Combine(RepositoryFolder.Root, "docs", "diagnostics.md");
        AssertFresh("diagnostics.md", File.ReadAllText(page).ReplaceLineEndings("\n"), LongForms());
    }

    [Fact]
    public void The_manuals_example_of_a_message_is_what_the_program_prints()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var dateLine = File.ReadAllLines(folder.File("letter.yml"))
            .Single(line => line.StartsWith("date:", StringComparison.Ordinal));
        folder.Edit("letter.yml", dateLine, "date: 31 June 2026");
        var readme = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "README.md")).ReplaceLineEndings("\n");
        var message = TestRun
            .Of(folder.Path, "build")
            .Error.Split('\n')
            .SkipWhile(line => !line.Contains("LP0031", StringComparison.Ordinal))
            .Take(4);
        Assert.Contains(string.Join('\n', message.Select(line => "   " + line)), readme, StringComparison.Ordinal);
    }

    private static void AssertFresh(string name, string text, string expected)
    {
        if (!string.Equals(text, expected, StringComparison.Ordinal))
        {
            var fresh = Path.Combine(Path.GetTempPath(), name);
            File.WriteAllText(fresh, expected);
            Assert.Fail($"{name} is not what the catalog says; a fresh one is in {fresh}");
        }
    }

    private static string Table()
    {
        var text = new StringBuilder("| code | | what it means |\n| --- | --- | --- |\n");
        foreach (var code in DiagnosticCatalog.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {code.Id} | {SeverityOf(code)} | {code.Title} |\n");
        }

        return text.ToString();
    }

    private static string LongForms()
    {
        var text = new StringBuilder(
            "# Messages\n\nEvery message has a code that never changes its meaning. An error stops the build; a "
                + "warning does not.\n`letterpdf explain CODE` shows the same on the terminal.\n"
        );
        foreach (var code in DiagnosticCatalog.All)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n## {code.Id}: {code.Title}\n\n({SeverityOf(code)}) {code.Explanation.Meaning}\n"
            );
            if (code.Explanation.Example.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n```\n{code.Explanation.Example}\n```\n");
            }

            var remedy = code.Explanation.Remedy.Split("\n\n");
            text.Append(CultureInfo.InvariantCulture, $"\n**How to mend it.** {remedy[0]}\n");
            foreach (var part in remedy[1..])
            {
                text.Append(part.EndsWith('.') ? $"\n{part}\n" : $"\n```\n{part}\n```\n");
            }
        }

        return text.ToString();
    }

    private static string SeverityOf(DiagnosticCode code) => code.Severity == Severity.Error ? "error" : "warning";
}
