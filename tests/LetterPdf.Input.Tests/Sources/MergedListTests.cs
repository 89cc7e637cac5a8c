using System.Text;

namespace LetterPdf.Input.Tests;

/// <summary>The list of recipients, put together of the rows inside letters.</summary>
public sealed class MergedListTests
{
    [Fact]
    public void Rows_stand_where_they_stood() =>
        Assert.Equal(
            "Name,State\nAnn,UT\n\n\nBo,NY\nCy,TX\n",
            Join((2, "Name,State\nAnn,UT\n"), (5, "Name,State\nBo,NY\n"), (6, "Name,State\n\n\n\n\nCy,TX\n"))
        );

    [Fact]
    public void The_first_row_may_come_late() => Assert.Equal("Name\n\n\nAnn\n", Join((4, "Name\nAnn\n")));

    [Fact]
    public void A_cell_may_have_lines_and_quotation_marks() =>
        Assert.Equal(
            "\"To\nwhom\",State\n\"Ann \"\"A\"\"\nExample\",UT\n",
            Join((2, "\"To\nwhom\",State\n\"Ann \"\"A\"\"\nExample\",UT\n"))
        );

    [Fact]
    public void Lists_with_other_heads_are_not_one() =>
        Assert.Null(Join((2, "Name,State\nAnn,UT\n"), (3, "Name,Country\nBo,NY\n")));

    [Fact]
    public void A_list_of_two_rows_is_not_one_letters() => Assert.Null(Join((2, "Name\nAnn\nBo\n")));

    [Theory]
    [InlineData(3, 3)]
    [InlineData(3, 2)]
    [InlineData(1, 2)]
    public void Rows_rise_from_the_second(int one, int other) =>
        Assert.Null(Join((one, "Name\nAnn\n"), (other, "Name\nBo\n")));

    [Fact]
    public void Nothing_makes_no_list() => Assert.Null(Join());

    [Theory]
    [InlineData("recipients: {file: data/list.csv}\n", "data/list.csv")]
    [InlineData("recipients: {fields: {state: State}}\n", null)]
    [InlineData("recipients: data/list.csv\n", null)]
    [InlineData("subject: A subject\n", null)]
    [InlineData("subject: [\n", null)]
    public void The_list_is_the_one_that_the_letter_names(string letter, string? list) =>
        Assert.Equal(list, MergedList.PathIn(new MemoryWorkspace().With("letter.yml", letter), "letter.yml"));

    private static string? Join(params (int Row, string List)[] rows) =>
        MergedList.Join(rows.Select(row => (row.Row, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(row.List))))
            is { } list
            ? Encoding.UTF8.GetString(list)
            : null;
}
