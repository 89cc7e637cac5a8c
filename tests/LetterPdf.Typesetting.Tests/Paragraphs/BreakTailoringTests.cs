using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;
using LetterPdf.Unicode;

namespace LetterPdf.Typesetting.Tests.Paragraphs;

public sealed class BreakTailoringTests
{
    // A tilde means a no-break space.
    [Theory]
    [InlineData(
        "fr",
        false,
        "il dit \u00AB~Justice~\u00BB et l\u2019\u00AB~honneur~\u00BB, mot~; non~! Quoi~? ainsi~: \u2039~oui~\u203A."
    )]
    [InlineData("en-US", false, "the \u00AB~Justice~\u00BB group (\u00AB~Paix~\u00BB)")]
    [InlineData("de", false, "sagte \u00BBNein!\u00AB und \u00BBJa\u00AB und ging")]
    [InlineData("en-US", false, "the court~\u2013 a last resort~\u2014 or 3~- 2; so \u2014dijo~\u2014 no")]
    [InlineData("en-US", true, "Women~\u2013 Mujeres~\u2014Paz")]
    public void Signs_keep_with_their_words(string language, bool isName, string marked)
    {
        var text = marked.Replace('~', ' ');
        Assert.Equal(marked, Mark(text, language, isName));
    }

    [Theory]
    [InlineData("\u202F")]
    [InlineData("\u00A0")]
    [InlineData("\u2009")]
    [InlineData("  ")]
    public void Whatever_blank_stands_inside_of_guillemets_holds(string blank)
    {
        var text = $"un \u00AB{blank}mot{blank}\u00BB et";
        var opportunities = Opportunities(text, "fr", isName: false);
        var inside = text.IndexOf('\u00AB', StringComparison.Ordinal) + 1;
        var end = text.IndexOf('\u00BB', StringComparison.Ordinal);
        Assert.All(
            Enumerable.Range(inside, end - inside + 1),
            i => Assert.Equal(BreakOpportunity.Prohibited, opportunities[i])
        );
        Assert.Equal(BreakOpportunity.Allowed, opportunities[inside - 1]);
    }

    [Fact]
    public void A_dash_between_words_ends_a_line_and_begins_none()
    {
        var opportunities = Opportunities("word\u2014word", "en-US", isName: false);
        Assert.Equal(BreakOpportunity.Prohibited, opportunities[4]);
        Assert.Equal(BreakOpportunity.Allowed, opportunities[5]);
    }

    private static string Mark(string text, string language, bool isName)
    {
        var opportunities = Opportunities(text, language, isName);
        return string.Concat(
            text.Select((sign, i) => sign == ' ' && opportunities[i + 1] == BreakOpportunity.Prohibited ? '~' : sign)
        );
    }

    private static BreakOpportunity[] Opportunities(string text, string language, bool isName)
    {
        var opportunities = new BreakOpportunity[text.Length + 1];
        LineBreakOpportunities.Find(text, opportunities);
        var style = new TextStyle(
            TestLetter.Fonts.Find("Source Serif 4", Fonts.FontStyle.Regular, Length.FromPoints(11))!,
            Length.FromPoints(11)
        );
        BreakTailoring.Apply(StyledText.Of(text, style, ContentTag.Of(0)), isName, language, opportunities, []);
        return opportunities;
    }
}
