using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Suite;

/// <summary>The small commands: explain, schema, init, signatories tidy, and drafts.</summary>
public sealed class CommandTests
{
    private const string Form =
        "Sign-on responses,,,\nTimestamp,Name of your organisation (as it should appear),Email Address,Country\n"
        + "1,The Sentry ,a@example.org,US\n2,Action  Corps,b@example.org,US\n,,,\n3,The Sentry,c@example.org,US\n";

    [Theory]
    [InlineData("LP0031")]
    [InlineData("lp31")]
    [InlineData("31")]
    public void Explain_says_what_a_code_means(string code)
    {
        var run = TestRun.Of(".", "explain", code);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "LP0031, an error: a value is not a date\n\nWhat it means\n  A date is written as year-month-day.",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("\nAn example\n      date: 31 June 2026\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nHow to fix it\n  Write it like this:\n\n      date: 2026-06-30\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_code_can_be_explained()
    {
        Assert.All(
            DiagnosticCatalog.All,
            code =>
            {
                Assert.False(Explanations.Of(code).Title.EndsWith('.'));
                Assert.NotEmpty(Explanations.Of(code).Meaning);
                Assert.NotEmpty(Explanations.Of(code).Remedy);
                Assert.All(
                    TestRun
                        .Of(".", "explain", code.Id)
                        .Output.Split('\n')
                        .Where(line => !line.StartsWith("      ", StringComparison.Ordinal)),
                    line => Assert.InRange(line.Length, 0, 110)
                );
            }
        );
        Assert.Equal(
            DiagnosticCatalog.All.Length,
            TestRun.Of(".", "explain").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length
        );
    }

    [Fact]
    public void Explain_knows_what_it_does_not_know() =>
        Assert.Equal(
            new TestRun(2, "", "letterpdf: there is no message 'LP9999'. 'letterpdf explain' lists all.\n"),
            TestRun.Of(".", "explain", "LP9999")
        );

    [Fact]
    public void Init_makes_a_letter_that_builds_at_once_and_names_what_is_to_be_replaced()
    {
        using var folder = new TemporaryFolder();
        var init = TestRun.Of(folder.Path, "init", "letter");
        Assert.Equal((0, ""), (init.ExitCode, init.Error));
        Assert.Equal(
            ["letter/letter.yml", "letter/data/body.md", "letter/data/signatories.csv"],
            init.Output.Split('\n')[..3]
        );
        Assert.Contains(
            "date: 2026-03-04",
            File.ReadAllText(folder.File("letter/letter.yml")),
            StringComparison.Ordinal
        );
        var check = TestRun.Of(folder.Path, "check", "letter");
        Assert.Equal(
            (0, "letter.yml: 1 page, 3 signatories, 15 warnings. Nothing was written.\n"),
            (check.ExitCode, check.Output)
        );

        // Everything that must be replaced is reported, and nothing else.
        Assert.Equal(15, check.Error.Split("warning LP0022").Length - 1);
        Assert.Contains(
            "data/body.md:1:1: warning LP0022: this paragraph of the text is still as 'init' wrote it",
            check.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "LP0022: 3 rows are still examples, as 'init' wrote them: rows 2 to 4",
            check.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "letter").ExitCode);
        Assert.True(File.Exists(folder.File("letter/out/letter.pdf")));
    }

    [Fact]
    public void Init_writes_over_nothing()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var before = File.ReadAllText(folder.File("letter.yml"));
        var run = TestRun.Of(folder.Path, "init");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(
            "LP0706: there is already 'letter.yml' and 'data/body.md' and 'data/signatories.csv'",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(before, File.ReadAllText(folder.File("letter.yml")));
    }

    [Fact]
    public void Init_from_a_list_names_its_columns_and_builds()
    {
        using var folder = new TemporaryFolder();
        folder.Write("form.csv", Form);
        Assert.Equal(0, TestRun.Of(folder.Path, "init", "letter", "--from-csv", "form.csv").ExitCode);
        Assert.Contains(
            "  file: data/signatories.csv\n  fields: {organization: \"Name of your organisation (as it should "
                + "appear)\", country: \"Country\"}\n",
            File.ReadAllText(folder.File("letter/letter.yml")),
            StringComparison.Ordinal
        );
        Assert.Equal(Form, File.ReadAllText(folder.File("letter/data/signatories.csv")));
        var build = TestRun.Of(folder.Path, "build", "letter");
        Assert.Equal(0, build.ExitCode);
        Assert.Contains("3 signatories", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_beside_a_list_leaves_it_where_it_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("list/form.csv", Form);
        Assert.Equal(0, TestRun.Of(folder.Path, "init", "--from-csv", "list/form.csv").ExitCode);
        Assert.Contains(
            "  file: list/form.csv\n",
            File.ReadAllText(folder.File("letter.yml")),
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(folder.File("data/signatories.csv")));
        Assert.Equal(0, TestRun.Of(folder.Path, "check").ExitCode);
    }

    [Fact]
    public void Init_from_a_list_whose_columns_cannot_be_told_asks_for_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("form.csv", "Who,From\nThe Sentry,US\n");
        var run = TestRun.Of(folder.Path, "init", "letter", "--from-csv", "form.csv");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("LP0203", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("letter")));
        Assert.Equal(
            0,
            TestRun
                .Of(
                    folder.Path,
                    "init",
                    "letter",
                    "--from-csv",
                    "form.csv",
                    "--column",
                    "organization=Who",
                    "--column",
                    "country=2"
                )
                .ExitCode
        );
        Assert.Contains(
            "fields: {organization: \"Who\", country: \"From\"}",
            File.ReadAllText(folder.File("letter/letter.yml")),
            StringComparison.Ordinal
        );
        Assert.Equal(2, TestRun.Of(folder.Path, "init", "other", "--column", "who=Who").ExitCode);
    }

    [Fact]
    public void Tidy_writes_the_columns_that_the_letter_shows_and_says_what_it_did()
    {
        using var folder = new TemporaryFolder();
        folder.Write("form.csv", Form);
        var run = TestRun.Of(folder.Path, "signatories", "tidy", "form.csv", "-o", "out/list.csv");
        Assert.Equal(
            """
            the row that names the columns is row 2; what stands above it is left out
            spaces at the ends of cells in row 3 were left out
            the organization in row 4 was tidied: repeated spaces became one
            row 5 is blank and is left out
            row 6 is left out: it repeats row 3
            2 columns that the letter does not use are left out: 'Timestamp', 'Email Address'
            out/list.csv: 2 rows

            """.ReplaceLineEndings("\n"),
            run.Output
        );
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "\uFEFForganization,country\nThe Sentry,US\nAction Corps,US\n",
            System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(folder.File("out/list.csv")))
        );
    }

    [Fact]
    public void Tidy_keeps_the_original_and_refuses_what_it_cannot_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("form.csv", Form);
        Assert.Equal(2, TestRun.Of(folder.Path, "signatories", "tidy", "form.csv", "-o", "form.csv").ExitCode);
        Assert.Equal(Form, File.ReadAllText(folder.File("form.csv")));
        folder.Write("ragged.csv", "organization,country\nA\n");
        var run = TestRun.Of(folder.Path, "signatories", "tidy", "ragged.csv", "-o", "list.csv");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("1 error. Nothing was written.\n", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("list.csv")));
    }

    [Fact]
    public void A_tidied_list_gives_the_same_letter_and_needs_no_more_tidying()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        Assert.Equal(
            0,
            TestRun.Of(folder.Path, "signatories", "tidy", "data/signatories.csv", "-o", "data/tidied.csv").ExitCode
        );
        folder.Edit("letter.yml", "file: data/signatories.csv", "file: data/tidied.csv");
        Assert.Equal(0, TestRun.Of(folder.Path, "build").ExitCode);
        Assert.Equal(RealLetter.Bytes, File.ReadAllBytes(folder.File("out/letter.pdf")));
        Assert.Equal(
            "again.csv: 116 rows\n",
            TestRun.Of(folder.Path, "signatories", "tidy", "data/tidied.csv", "-o", "again.csv").Output
        );
    }

    [Fact]
    public void A_draft_has_a_name_and_claims_of_its_own()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Edit("data/signatories.csv", "organization,country", "organization,country,status");
        folder.Write(
            "data/signatories.csv",
            File.ReadAllText(folder.File("data/signatories.csv"))
                .Replace("US\n", "US,pending\n", StringComparison.Ordinal)
        );
        folder.Write(
            "data/signatories.csv",
            string.Join(
                '\n',
                File.ReadAllLines(folder.File("data/signatories.csv"))
                    .Select(line =>
                        line.EndsWith("pending", StringComparison.Ordinal)
                        || line.EndsWith("status", StringComparison.Ordinal)
                            ? line
                            : line + ","
                    )
            )
        );
        var draft = TestRun.Of(folder.Path, "build", "--draft");
        Assert.True(draft.ExitCode == 0, draft.Error);
        Assert.StartsWith("out/letter.draft.pdf: 3 pages, 116 signatories (", draft.Output, StringComparison.Ordinal);
        Assert.Contains(", PDF/UA-1, SHA-256", draft.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("out/letter.pdf")));
        var final = TestRun.Of(folder.Path, "build");
        Assert.Contains("pending), ", final.Output, StringComparison.Ordinal);
        Assert.Contains("LP0222", final.Error, StringComparison.Ordinal);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(folder.File("out/letter.draft.pdf"));
        Assert.All(pdf.GetPages(), page => Assert.Equal(2, page.Text.Split("DRAFT – not for publication").Length - 1));
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        var metadata = System.Text.Encoding.UTF8.GetString(xmp.GetXmlBytes().ToArray());
        Assert.DoesNotContain("pdfaid:part", metadata, StringComparison.Ordinal);
        Assert.Contains("Draft: Threats", metadata, StringComparison.Ordinal);
    }
}
