namespace LetterPdf.Input.Tests;

public sealed class RowNumbersTests
{
    [Theory]
    [InlineData("row 3", 3)]
    [InlineData("rows 3 and 7", 3, 7)]
    [InlineData("rows 3 and 4", 4, 3)]
    [InlineData("rows 3 to 5", 3, 4, 5)]
    [InlineData("rows 2, 4 to 6 and 9", 2, 4, 5, 6, 9)]
    [InlineData("rows 2 and 3", 2, 3, 3)]
    public void Rows_are_told_as_people_tell_them(string expected, params int[] rows) =>
        Assert.Equal(expected, NamedRows.Of(rows).Said());
}
