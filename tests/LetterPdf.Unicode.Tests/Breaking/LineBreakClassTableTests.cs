using LetterPdf.DataTables;

namespace LetterPdf.Unicode.Tests;

public sealed class LineBreakClassTableTests
{
    [Fact]
    public void Every_code_point_has_the_class_that_the_Unicode_files_give()
    {
        TestFile.RequireUnicode();
        var expected = LineBreakTable.Resolve();
        for (var codePoint = 0; codePoint < expected.Length; codePoint++)
        {
            Assert.True(
                LineBreakClassTable.Find(codePoint) == expected[codePoint],
                $"U+{codePoint:X4} is not {expected[codePoint]}."
            );
        }
    }

    [Theory]
    [InlineData('a', nameof(LineBreakClass.AL))]
    [InlineData('\u00A0', nameof(LineBreakClass.GL))]
    [InlineData('\u00A7', nameof(LineBreakClass.AL))] // AI
    [InlineData('\uD800', nameof(LineBreakClass.AL))] // SG
    [InlineData('\uE000', nameof(LineBreakClass.AL))] // XX
    [InlineData('\u0E01', nameof(LineBreakClass.AL))] // SA
    [InlineData('\u0E31', nameof(LineBreakClass.CM))] // SA, Mn
    [InlineData('\u3041', nameof(LineBreakClass.NS))] // CJ
    [InlineData('(', nameof(LineBreakClass.OP))]
    [InlineData('\uFF08', nameof(LineBreakClass.OPWide))]
    public void The_table_resolves_by_LB1_and_splits_by_width(char character, string expected) =>
        Assert.Equal(expected, LineBreakClassTable.Read([character], out _).ToString());
}
