using LetterPdf.Model;
using LetterPdf.Operations;
using LetterPdf.Tests.Readers;
using LetterPdf.Verification;

namespace LetterPdf.Suite.Proof;

/// <summary>Every feature with every possible claim, checked by four programs that read PDF files.</summary>
public sealed class ConformanceMatrixTests
{
    // A letter for each feature that a file can have.
    private static readonly string[] Features =
    [
        "01-one-line",
        "03-block-with-everything",
        "07-din-b-logo",
        "22-hebrew",
        "23-arabic",
        "24-cjk",
        "25-languages",
        "30-groups",
        "31-people",
        "34-footnotes",
        "35-table",
        "36-structure",
        "41-all-that-is-tagged",
        "42-electronic-signatures",
    ];

    public static MatrixTheoryData<string, string> Cells =>
        new(Features, Conformance.All.Select(claim => claim.ToString()));

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_feature_in_a_claim_is_sound_to_every_reader(string feature, string claim)
    {
        using var folder = new TemporaryFolder();
        LetterRecipe.Read(feature).WriteTo(folder);
        var run = TestRun.Of(folder.Path, "build", "-o", "x.pdf", "--conformance", claim);
        Assert.True(run.ExitCode == 0, run.Error);

        var report = Verified.Of(File.ReadAllBytes(folder.File("x.pdf")));
        Assert.Empty(
            report.Checks.SelectMany(check =>
                check.Findings.Select(finding => $"{check.Name}: {ReasonWords.Of(finding.Reason)}")
            )
        );
        Assert.Equal(claim, report.Claims?.ToString());
        AssertSilent("qpdf", "--check", "--no-warn", folder.File("x.pdf"));
        AssertSilent("pdfinfo", "-struct", folder.File("x.pdf"));
        AssertSilent("mutool", "trace", folder.File("x.pdf"));
    }

    [Theory]
    [InlineData("pdf/x-4", "is not what a file can be")]
    [InlineData("pdf/a-2a,pdf/a-3a", "is not what a file can be")]
    [InlineData("", "is not what a file can be")]
    public void What_is_no_claim_is_refused(string claim, string words)
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(folder.Path, "build", "--conformance", claim);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
    }

    [Fact]
    public void A_claim_of_the_command_line_goes_before_that_of_the_letter_in_check_and_inspect_too()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        Assert.Contains(
            "<pdfaid:part>3</pdfaid:part>",
            TestRun.Of(folder.Path, "inspect", "pdf", "--conformance", "pdf/a-3u").Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, TestRun.Of(folder.Path, "check", "--conformance", "pdf/a-2b+pdf/ua-1").ExitCode);
        Assert.Equal(2, TestRun.Of(folder.Path, "check", "--conformance", "pdf/a-4").ExitCode);
    }

    private static void AssertSilent(string tool, params string[] arguments)
    {
        var (exitCode, _, error) = Tool.Run(tool, arguments);
        var complaints = error
            .Split('\n')
            .Where(line => line.Length > 0 && !line.Contains("ICC support is not available", StringComparison.Ordinal));
        Assert.True(exitCode == 0 && !complaints.Any(), $"{tool}: {exitCode} {error}");
    }
}
