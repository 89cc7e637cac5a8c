using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

/// <summary>Questions about the text quote words, however long the text between two spaces is.</summary>
public sealed class TextRoundTests
{
    [Fact]
    public void A_paragraph_without_a_blank_is_not_quoted_whole_at_each_of_its_signs()
    {
        var workspace = new MemoryWorkspace()
            .With("letter.yml", Reading.Minimal)
            .With("data/body.md", string.Concat(Enumerable.Repeat("a--", 5_000)));
        var findings = new DiagnosticBag();
        LetterReader.Read(workspace, "letter.yml", findings, new ReadingOptions { WithLints = true });
        var finding = findings.InSourceOrder().Single(finding => finding.Code == DiagnosticCatalog.MixedQuotation);
        Assert.Equal(5_000, finding.Count);
        Assert.InRange(finding.Message.Said().Length, 50, 300);
        Assert.All(finding.Acceptances, acceptance => Assert.InRange(acceptance.Texts[0].Length, 1, 250));
    }
}
