namespace LetterPdf.Model.Tests;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("ast", true)]
    [InlineData("pt-BR", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("es-419", true)]
    [InlineData("", false)]
    [InlineData("e", false)]
    [InlineData("english", false)]
    [InlineData("en-", false)]
    [InlineData("en-x-ours", false)]
    [InlineData("en-abcdefghi", false)]
    [InlineData("en_US", false)]
    [InlineData("d\u00E9", false)]
    public void A_tag_is_a_short_code_with_longer_subtags(string tag, bool isTag) =>
        Assert.Equal(isTag, LanguageTag.IsWellFormed(tag));
}
