using System.Text.RegularExpressions;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Manual;

/// <summary>The manual describes what the program does.</summary>
public sealed partial class ManualTests
{
    private static readonly string Docs = Path.Combine(RepositoryFolder.Root, "docs");

    [Fact]
    public void The_page_of_commands_is_fresh() => AssertFresh("commands.md", CommandsPage.Write());

    [Fact]
    public void The_page_of_keys_is_fresh() => AssertFresh("letter-yml.md", LetterYmlPage.Write());

    [Fact]
    public void The_page_of_limits_is_fresh() => AssertFresh("limits.md", LimitsPage.Write());

    [Fact]
    public void The_page_of_messages_is_fresh() => AssertFresh("diagnostics.md", MessagesPage.Write());

    [Fact]
    public void Readme_is_a_page_that_one_reads() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "README.md")).Length, 40, 120);

    // Except for program output, tables and links.
    [Fact]
    public void Prose_has_lines_of_120_columns_at_most()
    {
        foreach (var page in Pages())
        {
            var isCode = false;
            foreach (var line in File.ReadLines(page))
            {
                isCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
                Assert.True(
                    isCode || line.Length <= 120 || line.StartsWith('|'),
                    $"{Path.GetFileName(page)} has a line of {line.Length} columns: {line}"
                );
            }
        }
    }

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        foreach (var page in Pages())
        {
            foreach (Match link in LinkPattern().Matches(CodePattern().Replace(File.ReadAllText(page), "")))
            {
                var target = link.Groups["target"].Value.Split('#')[0];
                Assert.True(
                    target.Contains("://", StringComparison.Ordinal)
                        || target.Length == 0
                        || File.Exists(Path.Combine(Path.GetDirectoryName(page)!, target)),
                    $"{Path.GetFileName(page)} leads to {target}"
                );
            }
        }
    }

    private static IEnumerable<string> Pages() =>
        Directory
            .GetFiles(Docs, "*.md")
            .Append(Path.Combine(RepositoryFolder.Root, "README.md"))
            .Append(Path.Combine(RepositoryFolder.Root, "CONTRIBUTING.md"));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.None, 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex("```.*?```|`[^`]*`", RegexOptions.Singleline, 1000)]
    private static partial Regex CodePattern();

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
        Assert.Contains(
            string.Join('\n', message.Select(line => "   " + line).Select(line => line.TrimEnd())),
            readme,
            StringComparison.Ordinal
        );
    }

    // The whole page, or the part after its mark.
    private static void AssertFresh(string name, string expected)
    {
        const string mark = "ManualTests writes a fresh one. -->\n";
        var text = File.ReadAllText(Path.Combine(Docs, name)).ReplaceLineEndings("\n");
        var start = text.IndexOf(mark, StringComparison.Ordinal);
        expected = start < 0 ? expected : text[..(start + mark.Length)] + expected;
        if (!string.Equals(text, expected, StringComparison.Ordinal))
        {
            var fresh = Path.Combine(Path.GetTempPath(), name);
            File.WriteAllText(fresh, expected);
            Assert.Fail($"docs/{name} is not what the program says; a fresh one is in {fresh}");
        }
    }
}
