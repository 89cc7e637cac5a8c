using LetterPdf.DataTables;

namespace LetterPdf.Unicode.Tests;

public sealed class BidiClassTableTests
{
    [Fact]
    public void Every_code_point_has_the_class_that_the_Unicode_file_gives()
    {
        TestFile.RequireUnicode();
        var expected = BidiTable.Resolve();
        for (var codePoint = 0; codePoint < expected.Length; codePoint++)
        {
            Assert.True(
                BidiClassTable.Find(codePoint) == expected[codePoint],
                $"U+{codePoint:X4} is not {expected[codePoint]}."
            );
        }
    }

    [Fact]
    public void Brackets_are_those_of_the_Unicode_file()
    {
        TestFile.RequireUnicode();
        foreach (var fields in UnicodeFiles.ReadFields("BidiBrackets.txt"))
        {
            var bracket = BidiBrackets.PairOf((char)UnicodeFiles.Hexadecimal(fields[0]));
            Assert.Equal(fields[2] == "o", bracket > 0);
            Assert.Equal(-bracket, BidiBrackets.PairOf((char)UnicodeFiles.Hexadecimal(fields[1])));
        }

        Assert.Equal(0, BidiBrackets.PairOf('a'));
    }
}
