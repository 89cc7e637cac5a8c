using System.Text;
using LetterPdf.DataTables;

namespace LetterPdf.Unicode.Tests;

public sealed class DisplayWidthTests
{
    [Fact]
    public void Every_code_point_has_the_columns_that_the_Unicode_files_give()
    {
        TestFile.RequireUnicode();
        var expected = WidthTable.Resolve();
        for (var codePoint = 0; codePoint < expected.Length; codePoint++)
        {
            Assert.True(DisplayWidth.Find(codePoint) == expected[codePoint], $"U+{codePoint:X4}");
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("Grüße, naïve!", 13)]
    [InlineData("Gru\u0308\u00DFe", 5)]
    [InlineData("日本語", 6)]
    [InlineData("ｱｲｳ", 3)]
    [InlineData("한국", 4)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("حُقوق", 4)]
    [InlineData("a\u200Bb\u2060c\u200Dd", 4)]
    [InlineData("\U00020000", 2)]
    [InlineData("– • … €", 7)]
    public void A_text_takes_the_columns_of_its_characters(string text, int columns)
    {
        Assert.Equal(columns, DisplayWidth.Of(text));
        Assert.Equal(columns, text.EnumerateRunes().Sum(DisplayWidth.Of));
    }
}
