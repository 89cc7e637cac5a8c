using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>
/// Letters that are wrong in one way each: exit code 1, a message at the right place, no file; an earlier file at the
/// output's place is unchanged.
/// </summary>
public sealed class BrokenLetterTests
{
    public static TheoryData<string, string, string, string, string> Edits =>
        new()
        {
            // file, text to replace, what to put there, where the error must be, its code
            { "letter.yml", "subject: Threats", "subject: [Threats", "letter.yml:", "LP0001" },
            { "letter.yml", "salutation:", "saluation:", "letter.yml:25:1: error LP0005", "Did you mean 'salutation'" },
            { "letter.yml", "columns: 2", "columns: two", "letter.yml:32:12: error", "LP0014" },
            { "letter.yml", "columns: 2", "columns: 5", "letter.yml:32:12: error", "LP0014" },
            { "letter.yml", "date: 2024-05-22 ", "date: 31 June 2026 ", "letter.yml:6:7: error", "LP0031" },
            { "letter.yml", "date: 2024-05-22 ", "date: 2026-06-31 ", "letter.yml:6:7: error", "LP0031" },
            { "letter.yml", "language: en-US", "language: xx-YY", "letter.yml:5:11: error", "LP0010" },
            { "letter.yml", "align: center", "align: middle", "letter.yml:14:10: error", "LP0011" },
            { "letter.yml", "size: 11pt", "size: eleven", "letter.yml:42:9: error", "LP0012" },
            { "letter.yml", "body: data/body.md", "body: data/none.md", "letter.yml:26:7: error", "LP0701" },
            { "letter.yml", "body: data/body.md", "body: ../body.md", "letter.yml:26:7: error", "LP0702" },
            { "letter.yml", "body: data/body.md", "body: /etc/passwd", "letter.yml:26:7: error", "LP0702" },
            { "letter.yml", "file: out/letter.pdf", "file: ../letter.pdf", "letter.yml:48:9: error", "LP0702" },
            { "letter.yml", "conformance: [pdf/a-2a, pdf/ua-1]", "conformance: [pdf/x-4]", "letter.yml:49:", "error" },
            { "letter.yml", "{{ signatories.count }}", "{{ signatories.cuont }}", "letter.yml:13:16: error", "LP0301" },
            { "letter.yml", "family: Source Serif 4", "family: Comic Sans", "letter.yml:", "LP0402" },
            { "letter.yml", "margins: 1in", "margins: {left: 4in, right: 4in}", "letter.yml:", "LP0502" },
            { "letter.yml", "subject: Threats", "subject: &a Threats", "letter.yml:24:10: error", "LP0002" },
            { "letter.yml", "author:", "date:", "letter.yml:7:1: error", "LP0004" },
            {
                "data/signatories.csv",
                "Amnesty International USA,",
                "Amnesty International USA,,",
                "data/signatories.csv:9:",
                "LP0201"
            },
            {
                "data/signatories.csv",
                "Amnesty International USA,",
                "\"Amnesty International USA,",
                "data/signatories.csv:9:",
                "LP0205"
            },
            { "data/signatories.csv", "Zarga", "\"Zarga", "data/signatories.csv:117:1: error", "LP0204" },
            { "data/signatories.csv", "organization,country", "name,country", "error LP0203", "organization" },
            { "data/signatories.csv", "Amnesty International USA,", ",Peru", "data/signatories.csv:9:", "LP0206" },
            { "data/signatories.csv", "Amnesty", "Amn\uFFFDsty", "data/signatories.csv:9:4: error", "LP0208" },
            { "data/signatories.csv", "Amnesty", "\U0001F600 Amnesty", "data/signatories.csv:9:1: error", "U+1F600" },
            { "data/body.md", "Accountability is", "Accountability <b>is</b>", "data/body.md:3:16: error", "LP0101" },
            {
                "data/body.md",
                "Accountability is",
                "Accountability ![is](https://example.org/a.png)",
                "data/body.md:3:16: error",
                "LP010"
            },
            {
                "data/body.md",
                "Accountability is",
                "Accountability {{ nothing }} is",
                "data/body.md:3:19: error",
                "LP0301"
            },
            { "data/body.md", "Accountability is", "Accountability {{ is", "data/body.md:3:", "LP030" },
            { "data/body.md", "Accountability is", "Accountability \u4E00 is", "data/body.md:3:16: error", "U+4E00" },
        };

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_broken_letter_ends_with_a_message_at_its_place_and_no_file(
        string file,
        string from,
        string to,
        string place,
        string code
    )
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Edit(file, from, to);
        AssertRefused(folder, place, code);
    }

    [Fact]
    public void A_font_that_is_no_font_is_an_error()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Write("fonts/SourceSerif4-Regular.ttf", "This is not a font.");
        AssertRefused(folder, "fonts/SourceSerif4-Regular.ttf:1:1: error", "LP0401");
    }

    [Fact]
    public void A_font_that_breaks_off_is_an_error()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var font = File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "fonts", "SourceSerif4-Regular.ttf"));
        Directory.CreateDirectory(folder.File("fonts"));
        File.WriteAllBytes(folder.File("fonts/Broken.ttf"), font[..(font.Length / 3)]);
        AssertRefused(folder, "fonts/Broken.ttf:1:1: error", "LP0401");
    }

    [Fact]
    public void A_folder_without_a_letter_is_an_error()
    {
        using var folder = new TemporaryFolder();
        AssertRefused(folder, "letter.yml", "LP0701");
    }

    [Fact]
    public void Faults_of_all_files_are_shown_in_one_run()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Edit("letter.yml", "columns: 2", "columns: 9");
        folder.Edit("data/body.md", "Accountability is", "Accountability <b>is</b>");
        folder.Edit("data/signatories.csv", "Amnesty International USA,", "Amnesty International USA,,");
        var run = TestRun.Of(folder.Path, "build");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("LP0014", run.Error, StringComparison.Ordinal);
        Assert.Contains("LP0101", run.Error, StringComparison.Ordinal);
        Assert.Contains("LP0201", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("No PDF was written.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_shows_the_source_line_a_caret_and_a_hint()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Edit(
            "letter.yml",
            "salutation: \"Dear President Biden:\"                    # in quotes, because it ends with a colon",
            "saluation: Dear all"
        );
        Assert.Equal(
            """
            letter.yml:25:1: error LP0005: 'saluation' is not a key of a letter
              25 | saluation: Dear all
                 | ^^^^^^^^^
              hint: Did you mean 'salutation'?
            """.ReplaceLineEndings("\n"),
            string.Join(
                '\n',
                TestRun
                    .Of(folder.Path, "build")
                    .Error.Split('\n')
                    .SkipWhile(line => !line.Contains("LP0005", StringComparison.Ordinal))
                    .Take(4)
            )
        );
    }

    [Fact]
    public void Columns_that_the_letter_does_not_use_reach_neither_messages_nor_the_file()
    {
        const string secret = "someone.private@example.org";
        using var folder = TemporaryFolder.WithRealLetter();
        var rows = File.ReadAllLines(folder.File("data/signatories.csv"));
        folder.Write(
            "data/signatories.csv",
            string.Join('\n', rows.Select((row, i) => row + (i == 0 ? ",email" : "," + secret)))
        );
        Assert.Equal(0, TestRun.Of(folder.Path, "build").ExitCode);
        Assert.Equal(RealLetter.Bytes, File.ReadAllBytes(folder.File("out/letter.pdf")));

        folder.Edit(
            "data/signatories.csv",
            $"Amnesty International USA,,{secret}",
            $"Amnesty International USA,,{secret},{secret}"
        );
        folder.Edit("data/signatories.csv", "BDS Tokyo", "\U0001F600 BDS Tokyo");
        var run = TestRun.Of(folder.Path, "build");
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("private", run.Error + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_command_line_is_told_apart_from_a_wrong_letter()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        Assert.Equal(2, TestRun.Of(folder.Path, "biuld").ExitCode);
        Assert.Equal(2, TestRun.Of(folder.Path, "build", "--nothing").ExitCode);
        Assert.Equal(2, TestRun.Of(folder.Path, "build", "-o", "letter.yml").ExitCode);
        Assert.Equal(0, TestRun.Of(folder.Path, "--version").ExitCode);
        Assert.False(File.Exists(folder.File("out/letter.pdf")));
    }

    [Fact]
    public void The_result_line_tells_path_pages_signatories_size_claims_and_digest()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(folder.Path, "build", "-o", "elsewhere/a.pdf");
        Assert.Matches(
            "^elsewhere/a.pdf: 3 pages, 116 signatories, [0-9,]+ bytes, PDF/A-2a \\+ PDF/UA-1, SHA-256 "
                + "[0-9a-f]{64}, 2 warnings\n$",
            run.Output
        );
        Assert.Equal(RealLetter.Bytes, File.ReadAllBytes(folder.File("elsewhere/a.pdf")));
    }

    private static void AssertRefused(TemporaryFolder folder, string place, string code)
    {
        folder.Write("out/letter.pdf", "what stood here before");
        var run = TestRun.Of(folder.Path, "build");
        Assert.True(run.ExitCode == 1, run.Error);
        Assert.Contains(place, run.Error, StringComparison.Ordinal);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Contains("error LP", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal("what stood here before", File.ReadAllText(folder.File("out/letter.pdf")));
        Assert.Equal(["letter.pdf"], Directory.GetFiles(folder.File("out")).Select(Path.GetFileName));
    }
}
