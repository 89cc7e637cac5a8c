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

    [Theory]
    [InlineData("ar", true)]
    [InlineData("AR-eg", true)]
    [InlineData("he-IL", true)]
    [InlineData("pa-Arab-PK", true)]
    [InlineData("pa", false)]
    [InlineData("az-Latn", false)]
    [InlineData("ku-arab", true)]
    [InlineData("ur-Latn", false)]
    [InlineData("en-US", false)]
    [InlineData("es-419", false)]
    [InlineData("arn", false)]
    public void The_script_decides_the_direction_else_the_language(string tag, bool isRightToLeft) =>
        Assert.Equal(isRightToLeft, LanguageTag.IsRightToLeft(tag));
}
