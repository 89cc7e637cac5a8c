using System.Text;
using LetterPdf.Operations;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;
using LetterPdf.Tests.Signatures;

namespace LetterPdf.Suite.Proof;

/// <summary>Letters whose own words are those by which programs reconstruct a damaged file: they are built so that no
/// program mistakes them for these.</summary>
public sealed class OneReadingTests
{
    private const string Words = "12 0 obj, endobj, endstream, trailer, xref, startxref and %%EOF";

    [Theory]
    [InlineData]
    [InlineData("--embed-sources")]
    public void A_letter_may_hold_any_words(params string[] options)
    {
        var letter = Build(options);
        Assert.DoesNotContain(
            Verified
                .Of(letter)
                .Checks.SelectMany(check =>
                    check.Findings.Select(finding => $"{check.Name}: {ReasonWords.Of(finding.Reason)}")
                ),
            _ => true
        );
        Assert.DoesNotContain("12 0 obj,", Encoding.Latin1.GetString(letter), StringComparison.Ordinal);
        Assert.Equal(Words, Verified.Of(letter).Facts.Subject);
    }

    [Fact]
    public void So_may_who_signs_it()
    {
        var pki = new LetterPdf.Tests.Pki.TestPki();
        var signed = TestSigning.Done(TestSigning.Sign(pki, Build()));
        var report = TestSigning.AssertSound(signed, pki.Trust, 1);
        Assert.Equal(Words, report.SignatureFields[0].Value!.Reason);
    }

    // A short file inside is not compressed where that would make it longer.
    private static byte[] Build(params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "letter.yml",
            $$"""
            date: 2026-05-22
            subject: "{{Words}}"
            id: "{{Words}}"
            keywords: ["{{Words}}", "2 2 objections"]
            author: "{{Words}}"
            letterhead: {name: "{{Words}}"}
            salutation: Dear President,
            body: body.md
            closing: Respectfully,
            signature: {name: "{{Words}}", reason: "{{Words}}", place: "{{Words}}", contact: "{{Words}}"}

            """
        );
        folder.Write("body.md", "1 0 obj x endobj\n");
        var run = TestRun.Of(folder.Path, ["build", "-o", "x.pdf", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllBytes(folder.File("x.pdf"));
    }
}
