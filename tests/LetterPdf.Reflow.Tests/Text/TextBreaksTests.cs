namespace LetterPdf.Reflow.Tests.Text;

public sealed class TextBreaksTests
{
    [Theory]
    [InlineData("one |two |three")]
    [InlineData("well-known |state-of-the-art – |and |so—yes")]
    [InlineData("see |https://example.org/a-b/c?d=e&f |or |www.example.org/x/y")]
    [InlineData("words |<https://example.org/a,b;c|d?e=(f)> |more", '\u2016')]
    [InlineData("No.\u00A07 |of |10\u202F000")]
    [InlineData("il |dit |« oui » |et |« non »")]
    [InlineData("er |sagt |»ja« |und |»nein«")]
    [InlineData("a > |b |and |c")]
    [InlineData("a |letter From |Geneva |From")]
    [InlineData("国|際|刑|事, |and |国|際。|は")]
    [InlineData("a - |b")]
    [InlineData("the |“Rome |Statute” |(1998) |and |«oui» |(12)")]
    public void Where_a_line_may_end(string marked, char bar = '|')
    {
        // In one case the text itself has a bar.
        marked = bar == '|' ? marked : marked.Replace("|<", "\u2016<").Replace(" |more", " \u2016more");
        var text = marked.Replace(bar.ToString(), string.Empty);
        var breaks = TextBreaks.Of(text);
        Assert.Equal(marked, string.Concat(text.Select((c, i) => breaks[i] ? $"{bar}{c}" : c.ToString())));
    }
}
