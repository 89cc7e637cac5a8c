using System.IO.Compression;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Manual;

/// <summary>The files beside the manual are those that the tests know, and give what the manual says.</summary>
public sealed class SamplesTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "docs", "samples");

    [Fact]
    public void They_are_fresh()
    {
        AssertFresh("mail.txt", System.Text.Encoding.UTF8.GetBytes(Samples.Mail), bytes => Convert.ToHexString(bytes));
        AssertFresh("signatories.xlsx", Samples.Workbook, Parts);
        AssertFresh("recipients.xlsx", Samples.Recipients, Parts);
        AssertFresh("letter.docx", Samples.Document, Parts);
        AssertFresh("returned.docx", Samples.Returned(), Parts);
    }

    [Fact]
    public void The_workbook_begins_a_letter()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var list = Path.Combine(Folder, "signatories.xlsx");
        Assert.Contains("--sheet \"Responses\"", TestRun.Of(folder.Path, "init", "new", "--from", list).Error);
        Assert.Equal(0, TestRun.Of(folder.Path, "init", "new", "--from", list, "--sheet", "Responses").ExitCode);
        Assert.Equal(0, TestRun.Of(folder.Path, "check", "new").ExitCode);
    }

    // As the page says, line by line.
    [Fact]
    public void The_recipients_get_twelve_letters()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        Directory.CreateDirectory(folder.File("samples"));
        File.Copy(Path.Combine(Folder, "recipients.xlsx"), folder.File("samples/recipients.xlsx"));
        var page = File.ReadAllText(Path.Combine(Folder, "..", "many-recipients.md")).ReplaceLineEndings("\n");
        const string begin = "```yaml heads.yml\n";
        var start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        folder.Write("heads.yml", page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        var check = TestRun.Of(folder.Path, "check", "heads.yml");
        Assert.Equal(0, check.ExitCode);
        Assert.Contains(check.Output, page, StringComparison.Ordinal);
        var build = TestRun.Of(folder.Path, "build", "heads.yml", "--recipient", "5");
        Assert.StartsWith("out/heads/05-President Ekon Tavi.pdf: 3 pages", build.Output, StringComparison.Ordinal);
        Assert.Contains("`out/heads/05-President Ekon Tavi.pdf`", page, StringComparison.Ordinal);
        Assert.Equal(
            0,
            TestRun.Of(folder.Path, "build", "heads.yml", "--recipient", "Her Majesty Queen Ilse").ExitCode
        );
        Assert.Equal(0, TestRun.Of(folder.Path, "merge", "heads.yml", "--embed-sources").ExitCode);
        string[] add = ["archive", "add", "--merge", "out/heads/letters", "-m", "To all heads of state"];
        Assert.Equal(0, TestRun.Of(folder.Path, add).ExitCode);
        Assert.Contains(TestRun.Of(folder.Path, "archive", "list").Output.Split('\n')[0], page);
    }

    [Fact]
    public void The_document_becomes_a_letters_body()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        Assert.Equal(0, TestRun.Of(folder.Path, "init", "new").ExitCode);
        string[] import =
        [
            "import",
            Path.Combine(Folder, "letter.docx"),
            "-o",
            "new/data/body.md",
            "--names",
            "new/data/signatories.csv",
        ];
        var run = TestRun.Of(folder.Path, import);
        Assert.Equal(
            """
            We write as organizations that have worked beside the lake for many years. Since January three wells have been closed, and nobody has said why.[^1]

            ## What we ask

            We ask your government

            - to publish the reports on the wells,
            - to open them *again*.

            The people of the shore have a right to know what they drink.

            [^1]: Report of the Lake Commission, 2023, page 12.

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(folder.File("new/data/body.md"))
        );
        Assert.Equal(
            """
            new/data/body.md: 65 words
            3 paragraphs of one line were taken as one addressee.

            These parts are not in the body. Put them into letter.yml, in place of what it has under the same keys:

            language: en-US
            date: 2024-05-22
            addressee:
              - name: The Hon. Jane Roe
                address:
                  - Minister of Water
                  - "1 Lake Street"
            subject: The wells of the northern shore
            salutation: Dear Minister,
            body: data/body.md
            closing: Respectfully,
            signatories:
              file: data/signatories.csv
              heading: Signatories

            new/data/signatories.csv: 5 names

            The text has 2 tracked changes, taken as accepted, and 1 comment. They are shown here and written nowhere:

              paragraph 7, Ann Reviewer, 2024-05-01 10:00: deleted "some"
              paragraph 7, Ann Reviewer, 2024-05-01 10:00: inserted "many"
              paragraph 7, Ben Partner, 2024-05-03 09:30: says of "three wells": Were there not four?

            """.ReplaceLineEndings("\n"),
            run.Output
        );
        Assert.Equal(0, TestRun.Of(folder.Path, "check", "new").ExitCode);

        // No reviewer and no comment is in any file.
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotMatch("Reviewer|Partner|not four|some years", File.ReadAllText(file));
        }

        // A body that somebody has worked on is left alone.
        File.AppendAllText(folder.File("new/data/body.md"), "More.\n");
        var again = TestRun.Of(folder.Path, import);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("LP0707: 'new/data/body.md' holds something else already", again.Error);
        Assert.EndsWith("More.\n", File.ReadAllText(folder.File("new/data/body.md")));
        Assert.Equal(0, TestRun.Of(folder.Path, [.. import, "--replace"]).ExitCode);
        Assert.False(File.ReadAllText(folder.File("new/data/body.md")).EndsWith("More.\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Tracked_changes_can_be_refused()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(
            folder.Path,
            "import",
            Path.Combine(Folder, "letter.docx"),
            "--tracked",
            "refuse",
            "-o",
            "body.md"
        );
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("LP0804", run.Error);
        Assert.DoesNotContain("Reviewer", run.Error + run.Output);
        Assert.False(File.Exists(folder.File("body.md")));
    }

    [Fact]
    public void The_mail_becomes_paragraphs_and_a_list()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(folder.Path, "import", Path.Combine(Folder, "mail.txt"));
        Assert.Equal(
            """
            We write as organizations that have worked beside the lake for many years. Since January three wells have been closed, and nobody has said why.

            We ask your government

            - to publish the reports on the wells,
            - to open them again.

            The people of the shore have a right to know what they drink.

            """.ReplaceLineEndings("\n"),
            run.Output
        );
        Assert.Equal(
            """

            3 lines were joined into one paragraph.
            The signs > were left out: lines 1 to 10.
            Read as items with bullets: lines 7 and 8.

            """.ReplaceLineEndings("\n"),
            run.Error
        );
    }

    // All of it stands in letter.yml, so no text is left.
    [Fact]
    public void What_the_letter_will_refuse_is_said_at_once()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Write("t.txt", "May 22, 2024\n\nDear Minister,\n\nSincerely,\n\nJane Roe\n");
        var run = TestRun.Of(folder.Path, "import", "t.txt", "-o", "new.md");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            "new.md:1:1: warning LP0824: a letter cannot hold the text as it is: the body holds no text\n",
            run.Error,
            StringComparison.Ordinal
        );
    }

    // What is packed may differ with the packer; the parts do not.
    private static string Parts(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Join('\n', archive.Entries.Select(entry => $"{entry.FullName}: {Text(entry)}"));
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static void AssertFresh(string name, byte[] expected, Func<byte[], string> shown)
    {
        var file = Path.Combine(Folder, name);
        if (
            !File.Exists(file)
            || !string.Equals(shown(expected), shown(File.ReadAllBytes(file)), StringComparison.Ordinal)
        )
        {
            var fresh = Path.Combine(Path.GetTempPath(), name);
            File.WriteAllBytes(fresh, expected);
            Assert.Fail($"docs/samples/{name} is not what the tests know; a fresh one is in {fresh}");
        }
    }
}
