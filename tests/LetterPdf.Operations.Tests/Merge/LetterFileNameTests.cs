using System.Text;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Operations.Tests.Merge;

/// <summary>Names of recipients' letters as files.</summary>
public sealed class LetterFileNameTests
{
    private static readonly SourceFile List = new("data/recipients.csv", "name\nA\nB\nC\n");

    [Theory]
    [InlineData("017-Alex A. Abbott", "017-Alex A. Abbott.pdf")]
    [InlineData("Łódź-Ångström-李明", "Łódź-Ångström-李明.pdf")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j.pdf")]
    [InlineData("../../etc/passwd", "etc-passwd.pdf")]
    [InlineData(" .hidden. ", "hidden.pdf")]
    [InlineData("-rf", "rf.pdf")]
    [InlineData("Jane Roe Jr.", "Jane Roe Jr.pdf")]
    [InlineData("CON", "_CON.pdf")]
    [InlineData("com1.txt", "_com1.txt.pdf")]
    [InlineData("tab\tline\u0085end", "tab line end.pdf")]
    [InlineData("bell\u0007\u202Eturned\u2066", "bellturned.pdf")]
    [InlineData("نامه\u200Cها", "نامه\u200Cها.pdf")]
    [InlineData("e\u0301", "é.pdf")]
    [InlineData("", "letter-17.pdf")]
    [InlineData(" . ", "letter-17.pdf")]
    public void A_name_is_made_possible_everywhere(string name, string file) =>
        Assert.Equal(file, LetterFileName.Of(Of(17, name)));

    [Fact]
    public void A_long_name_ends_at_a_whole_letter()
    {
        Assert.Equal(new string('a', 150) + ".pdf", LetterFileName.Of(Of(2, new string('a', 151))));
        Assert.Equal(new string('a', 148) + ".pdf", LetterFileName.Of(Of(2, new string('a', 148) + "q\u0323\u0302")));
        Assert.Equal(new string('a', 149) + ".pdf", LetterFileName.Of(Of(2, new string('a', 149) + ". and more")));
        Assert.Equal(new string('é', 75) + ".pdf", LetterFileName.Of(Of(2, new string('é', 80))));
    }

    [Fact]
    public void Any_name_is_one_that_an_archive_takes_too() =>
        Gen.String.Sample(name =>
        {
            var file = LetterFileName.Of(Of(9, name));
            Assert.Null(PortableName.Problem(file));
            Assert.EndsWith(".pdf", file, StringComparison.Ordinal);
            Assert.InRange(Encoding.UTF8.GetByteCount(file), 5, LetterFileName.MostBytes + 5);
            Assert.Equal(file, LetterFileName.Of(Of(9, file[..^4])));
        });

    [Theory]
    [InlineData("Roe", "roe")]
    [InlineData("É", "e\u0301")]
    [InlineData("a/b", "a?b")]
    public void Names_that_are_one_file_on_some_system_are_found(string one, string other)
    {
        var finding = Assert.Single(Equal(Of(2, one), Of(3, "another"), Of(4, other)));
        Assert.Equal(DiagnosticCatalog.FileNameTwice, finding.Code);
        Assert.Equal([2, 4], finding.Places.Cast<TextSpan>().Select(place => place.Line));
        Assert.Contains("rows 2 and 4", DiagnosticWords.Message(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_differ_are_not() => Assert.Empty(Equal(Of(2, "Roe"), Of(3, "Doe"), Of(4, "Röe")));

    [Fact]
    public void Many_equal_names_are_one_finding()
    {
        var finding = Assert.Single(Equal([.. Enumerable.Range(0, 12).Select(i => Of(2 + (i % 3), $"name {i / 2}"))]));
        Assert.Equal(12, finding.Count);
        Assert.StartsWith("6 names of files", DiagnosticWords.Message(finding), StringComparison.Ordinal);
        Assert.EndsWith("; and more", DiagnosticWords.Message(finding), StringComparison.Ordinal);
    }

    private static IEnumerable<Diagnostic> Equal(params Recipient[] recipients)
    {
        var findings = new DiagnosticBag();
        LetterFileNames.ReportEqual(new RecipientList("data/recipients.csv", [.. recipients]), findings);
        return findings.InSourceOrder();
    }

    private static Recipient Of(int row, string name) =>
        new(row, "A", name, List.Span(List.OffsetOf(Math.Min(row, 4), 1), 0));
}
