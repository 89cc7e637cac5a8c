using LetterPdf.Operations;

namespace LetterPdf.Operations.Tests.Archives;

public sealed class PortableNameTests
{
    [Theory]
    [InlineData("scan.pdf")]
    [InlineData("Brief an die Präsidentin (2).pdf")]
    [InlineData("رسالة.pdf")]
    [InlineData("\U0001F4DC.txt")]
    [InlineData(".hidden")]
    [InlineData("console.txt")]
    [InlineData("COM10")]
    [InlineData("a.con")]
    public void An_ordinary_name_can_be_had_everywhere(string name) => Assert.Null(PortableName.Problem(name));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a:b")]
    [InlineData("what?")]
    [InlineData("a|b")]
    [InlineData("a<b")]
    [InlineData("a\"b")]
    [InlineData("a\\b")]
    [InlineData("a*")]
    [InlineData("a\tb")]
    [InlineData("ends.")]
    [InlineData("ends ")]
    [InlineData("con")]
    [InlineData("Con.txt")]
    [InlineData("CON .txt")]
    [InlineData("nul.tar.gz")]
    [InlineData("LPT9")]
    [InlineData("com\u00b2.txt")]
    public void A_name_that_some_system_can_not_have_is_said(string name) => Assert.NotNull(PortableName.Problem(name));

    [Fact]
    public void Lengths_are_counted_as_file_systems_count_them()
    {
        Assert.Null(PortableName.Problem(new string('a', 230)));
        Assert.NotNull(PortableName.Problem(new string('a', 231)));
        Assert.Null(PortableName.Problem(new string('\u0644', 115)));
        Assert.NotNull(PortableName.Problem(new string('\u0644', 116)));
        Assert.Null(PortableName.PathProblem(new string('a', 99) + "/" + new string('b', 100)));
        Assert.NotNull(PortableName.PathProblem(new string('a', 100) + "/" + new string('b', 100)));
        Assert.NotNull(PortableName.PathProblem("a//b"));
        Assert.NotNull(PortableName.PathProblem("a/nul/b"));
    }

    [Theory]
    [InlineData("a.txt", "A.TXT", true)]
    [InlineData("\u00e9", "e\u0301", true)]
    [InlineData("\u00c9", "e\u0301", true)]
    [InlineData("e", "\u00e9", false)]
    public void Two_names_that_are_one_somewhere_are_found(string one, string other, bool isOne) =>
        Assert.Equal(isOne, PortableName.Twice([one, "between", other]) is not null);
}
