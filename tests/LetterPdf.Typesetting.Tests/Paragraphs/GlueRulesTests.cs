using LetterPdf.Typesetting.Paragraphs;

namespace LetterPdf.Typesetting.Tests.Paragraphs;

public sealed class GlueRulesTests
{
    // A tilde means a no-break space.
    [Theory]
    [InlineData("en-US", "Ask Dr.~Roe and (Mrs.~Doe) today")]
    [InlineData("en-US", "by J.~K.~Rowling, in plan B. so")]
    [InlineData("en-US", "under \u00A7~5 and Article~27, not the article at")]
    [InlineData("en-US", "on April~24, and May~20 but not in April 2024 or May we")]
    [InlineData("es", "el 24~de~abril de 2024")]
    [InlineData("de", "am 24.~April 2024")]
    [InlineData("fr", "le 24~avril, M.~Petit et Mme~Roy, art.~L. 12 du n\u00B0~5, \u00A7~3, p.~7 ; un mot")]
    [InlineData("en-US", "a work of art. Then p.~7, M.~Petit; 10~000 people, in 2024 45 more, 10 0001")]
    [InlineData("en-US", "no ties : before ; signs")]
    [InlineData("en-US", "about 45~percent, 5~km, $3~million; 45 United Nations experts")]
    public void Words_that_are_read_as_one_are_tied(string language, string marked)
    {
        var text = marked.Replace('~', ' ');
        var found = string.Concat(
            text.Select((sign, i) => sign == ' ' && GlueRules.Tie(text, i, language) ? '~' : sign)
        );
        Assert.Equal(marked, found);
    }

    [Fact]
    public void A_tie_holds_where_the_line_can_do_without_it_and_breaks_where_it_must()
    {
        var pages = TestLetter.Set(
            TestLetter.With(
                TestLetter.Paragraph(string.Join(' ', Enumerable.Repeat("a letter of April 24 on this", 40)))
            )
        );
        Assert.DoesNotContain(
            pages.Runs,
            item => item.Run.Run.Text.TrimEnd().EndsWith("April", StringComparison.Ordinal)
        );
    }
}
