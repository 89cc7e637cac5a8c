using System.Text;

namespace LetterPdf.Pdf.Tests;

/// <summary>Texts that could be taken for a part of the file that they are in.</summary>
public sealed class FileWordsTests
{
    [Theory]
    [InlineData("12 0 obj", true)]
    [InlineData("Resolution 12 0 objections", true)]
    [InlineData("x12\r\n0\tobj", true)]
    [InlineData("1\v2obj", true)]
    [InlineData("1%\n0%\nobj", true)]
    [InlineData("endobj", true)]
    [InlineData("xendstream", true)]
    [InlineData("a trailer", true)]
    [InlineData("startxref", true)]
    [InlineData("%%EOF", true)]
    [InlineData("12 objections", false)]
    [InlineData("an object", false)]
    [InlineData("1.5 obj", false)]
    [InlineData("the 0 obj", false)]
    [InlineData("end of a stream", false)]
    [InlineData("%EOF", false)]
    [InlineData("", false)]
    public void They_are_known(string text, bool isOne) =>
        Assert.Equal(isOne, FileWords.AreIn(Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void A_string_with_one_is_written_in_digits()
    {
        Assert.Equal("<312030206F626A>", Written("1 0 obj"));
        Assert.Equal("(an object)", Written("an object"));
    }

    private static string Written(string text)
    {
        var buffer = new PdfBuffer();
        PdfString.Write(buffer, Encoding.Latin1.GetBytes(text), PdfForm.Compact);
        return Encoding.Latin1.GetString(buffer.WrittenSpan);
    }
}
