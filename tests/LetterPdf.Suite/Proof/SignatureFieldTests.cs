using System.Text;
using System.Text.Json;
using LetterPdf.Operations;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;
using LetterPdf.Verification;
using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Tokens;

namespace LetterPdf.Suite.Proof;

/// <summary>Places for electronic signatures, as other programs find them, and their way from letter.yml
/// on.</summary>
public sealed class SignatureFieldTests
{
    private const string Signatures =
        "signature: [{name: Joint Letter on International Justice, reason: We send this letter, place: New York, "
        + "contact: info@example.org}, {name: Réseau Équité}]\nid: urn:example:letters:17\n";

    [Fact]
    public void The_real_letter_with_two_signatures_is_sound_and_its_pages_are_the_same()
    {
        using var folder = WithSignatures();
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "-o", "x.pdf").ExitCode);
        var report = Verified.Of(File.ReadAllBytes(folder.File("x.pdf")));
        Assert.Empty(
            report.Checks.SelectMany(check =>
                check.Findings.Select(finding => $"{check.Name}: {ReasonWords.Of(finding.Reason)}")
            )
        );
        Assert.Equal("urn:example:letters:17", report.Facts.Identifier);
        var pages = TestRun
            .Of(folder.Path, "inspect", "pages")
            .Output.Split('\n')
            .Where(line => !line.Contains(" field Signature", StringComparison.Ordinal));
        Assert.Equal(Shapes(TestRun.Of(RepositoryFolder.Root, "inspect", "pages").Output.Split('\n')), Shapes(pages));

        // Elements behind the fields have other numbers.
        static IEnumerable<string> Shapes(IEnumerable<string> lines) =>
            lines.Select(line =>
                System.Text.RegularExpressions.Regex.Replace(
                    line,
                    "#[0-9]+ ",
                    "# ",
                    System.Text.RegularExpressions.RegexOptions.None,
                    TimeSpan.FromSeconds(1)
                )
            );
    }

    [Fact]
    public void Inspect_tags_shows_them_behind_the_text_and_before_the_list()
    {
        using var folder = WithSignatures();
        var lines = TestRun.Of(folder.Path, "inspect", "tags").Output.Split('\n');
        var at = Array.IndexOf(lines, "  Form \"Electronic signature of Joint Letter on International Justice\"");
        Assert.Equal("  Form \"Electronic signature of Réseau Équité\"", lines[at + 1]);
        Assert.Equal("  H2 id=signatories \"Signatories\"", lines[at + 2]);
    }

    [Fact]
    public void Poppler_finds_two_fields_that_nobody_has_signed()
    {
        using var folder = Built();
        var (_, output, _) = Tool.Run("pdfsig", folder.File("x.pdf"));
        Assert.Equal(
            [
                "Signature Field Name: Signature1",
                "The signature form field is not signed.",
                "Signature Field Name: Signature2",
                "The signature form field is not signed.",
            ],
            output
                .Split('\n')
                .Where(line => line.StartsWith("  ", StringComparison.Ordinal))
                .Select(line => line.TrimStart(' ', '-'))
        );
        var (_, structure, _) = Tool.Run("pdfinfo", "-struct", folder.File("x.pdf"));
        Assert.Matches(@"\n  Form\n    Object \d+ 0\n  Form\n    Object \d+ 0\n  H2 <signatories>", structure);
        Assert.Matches(@"Form:\s+AcroForm", Tool.Run("pdfinfo", folder.File("x.pdf")).Output);
    }

    [Fact]
    public void Mutool_finds_them_with_the_words_that_a_screen_reader_says()
    {
        using var folder = Built();
        var (_, output, _) = Tool.Run("mutool", "show", folder.File("x.pdf"), "form");
        Assert.Equal(2, output.Split('\n').Count(line => line.Trim() == "Type: Sig"));
        Assert.Contains(
            "Label: \"Electronic signature of Joint Letter on International Justice\"",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Label: \"Electronic signature of R\\u00E9seau \\u00C9quit\\u00E9\"",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Qpdf_writes_the_file_anew_with_both_fields()
    {
        using var folder = Built();
        Assert.Equal(0, Tool.Run("qpdf", "--qdf", folder.File("x.pdf"), folder.File("plain.pdf")).ExitCode);
        var (exitCode, output, error) = Tool.Run("qpdf", "--json", "--json-key=acroform", folder.File("plain.pdf"));
        Assert.True(exitCode == 0, error);
        using var json = JsonDocument.Parse(output);
        var form = json.RootElement.GetProperty("acroform");
        Assert.False(form.GetProperty("needappearances").GetBoolean());
        Assert.Equal(
            [
                ("Signature1", "/Sig", "Electronic signature of Joint Letter on International Justice"),
                ("Signature2", "/Sig", "Electronic signature of Réseau Équité"),
            ],
            form.GetProperty("fields")
                .EnumerateArray()
                .Select(field =>
                    (
                        field.GetProperty("fullname").GetString(),
                        field.GetProperty("fieldtype").GetString(),
                        field.GetProperty("alternativename").GetString()
                    )
                )
        );
    }

    [Fact]
    public void Another_reader_finds_what_is_to_stand_in_the_signature()
    {
        using var folder = Built();
        using var document = PdfDocument.Open(folder.File("x.pdf"));
        Assert.True(document.TryGetForm(out var form));
        var fields = form.Fields.OfType<AcroSignatureField>().ToArray();
        Assert.Equal(["Signature1", "Signature2"], fields.Select(field => field.Information.PartialName));
        Assert.Equal("Electronic signature of Réseau Équité", fields[1].Information.AlternateName);
        var signer = (DictionaryToken)fields[0].Dictionary.Data["LPDF_Signature"];
        Assert.Equal(
            [
                ("Name", "Joint Letter on International Justice"),
                ("Reason", "We send this letter"),
                ("Location", "New York"),
                ("ContactInfo", "info@example.org"),
            ],
            signer.Data.Select(entry => (entry.Key, ((StringToken)entry.Value).Data))
        );
    }

    [Fact]
    public void The_sources_inside_give_the_fields_and_the_identifier_again()
    {
        using var folder = WithSignatures();
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "--embed-sources", "-o", "x.pdf").ExitCode);
        var run = TestRun.Of(folder.Path, "verify", "x.pdf", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("same", json.RootElement.GetProperty("rebuild").GetProperty("outcome").GetString());
        Assert.Equal(
            "urn:example:letters:17",
            json.RootElement.GetProperty("facts").GetProperty("identifier").GetString()
        );
        Assert.Contains(
            "\nIdentifier: urn:example:letters:17\n",
            TestRun.Of(folder.Path, "verify", "x.pdf", "--details").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_letter_without_the_keys_has_neither_form_nor_identifier()
    {
        var text = Encoding.Latin1.GetString(File.ReadAllBytes(RealLetter.PdfFile));
        Assert.DoesNotContain("dc:identifier", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(
            TestRun.Of(RepositoryFolder.Root, "verify", RealLetter.PdfFile, "--format", "json").Output
        );
        Assert.False(json.RootElement.GetProperty("facts").TryGetProperty("identifier", out _));
        Assert.DoesNotContain(
            "Form",
            TestRun.Of(RepositoryFolder.Root, "inspect", "tags").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_draft_has_neither()
    {
        using var folder = WithSignatures();
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "--draft", "-o", "x.pdf").ExitCode);
        var report = Verified.Of(File.ReadAllBytes(folder.File("x.pdf")));
        Assert.True(report.IsSound);
        Assert.Null(report.Facts.Identifier);
        Assert.DoesNotContain(report.Elements, element => element.Role is "Form");
    }

    private static TemporaryFolder WithSignatures()
    {
        var folder = TemporaryFolder.WithRealLetter();
        File.AppendAllText(folder.File("letter.yml"), Signatures);
        return folder;
    }

    private static TemporaryFolder Built()
    {
        var folder = WithSignatures();
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "-o", "x.pdf").ExitCode);
        return folder;
    }
}
