using System.Text;
using LetterPdf.Operations;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Verification.Tests;

/// <summary>Files inside the file.</summary>
public sealed class AttachmentTests
{
    [Fact]
    public void A_letter_with_its_sources_is_sound_and_gives_them_back()
    {
        var report = Verified.Of(Samples.WithSources);
        Assert.Empty(report.Checks.SelectMany(check => check.Findings));
        Assert.Equal("PDF/A-3a + PDF/UA-1", report.Claims!.ToString());
        var letter = Assert.Single(report.Sources, source => source.Path == "letter.yml");
        Assert.Contains("date: 2024-05-22", Encoding.UTF8.GetString(letter.Bytes.Span), StringComparison.Ordinal);
        Assert.All(
            report.Sources,
            source =>
            {
                Assert.Equal(source.Bytes.Length, source.DeclaredSize);
                Assert.Contains('/', source.MediaType!);
                Assert.True(source.Relationship is "Source" or "Data", source.Relationship);
            }
        );
    }

    [Theory]
    [InlineData("a wrong size", "/Type /EmbeddedFile", "/Size ", "/Size 1", "/Size")]
    [InlineData("no kind", "/Type /EmbeddedFile", "/Subtype /", "/Other /", "/Subtype")]
    [InlineData("no relation to the document", "/Type /Filespec", "/AFRelationship", "/Other", "/AFRelationship")]
    [InlineData("no name", "/Type /Filespec", "/UF ", "/Other ", "/UF")]
    [InlineData("not associated", "/Type /Catalog", "/AF [# 0 R", "/AF [", "/AF")]
    [InlineData("not listed", "/Type /Catalog", "(letter.yml) # 0 R", "", "/EmbeddedFiles")]
    public void A_fault_of_a_file_inside_is_found(string name, string inObject, string from, string to, string telling)
    {
        var report = Verified.Of(EditableFile.Of(Samples.WithSources).Replace(inObject, from, to).Write());
        var check = report.Checks.Single(result => result.Name == "attachments");
        Assert.True(
            check.Findings.Any(finding => ReasonWords.Of(finding.Reason).Contains(telling, StringComparison.Ordinal)),
            name
        );
    }
}
