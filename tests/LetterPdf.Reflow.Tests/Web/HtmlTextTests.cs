using CsCheck;
using LetterPdf.Tests;

namespace LetterPdf.Reflow.Tests.Web;

/// <summary>Whatever a text holds, HTML's readers find it again, and nothing else.</summary>
public sealed class HtmlTextTests
{
    private static readonly Gen<string> Any = Gen.OneOf(
            Gen.OneOf("<", ">", "&", "\"", "'", "&amp;", "&lt", "&#60;", "<!--", "-->", "</p>", "<script>", "]]>"),
            Gen.OneOf("\r", "\n", "\t", " ", "\u00A0", "\u00AD", "\u200B", "\u202E", "\u2028", "\uFEFF"),
            Gen.OneOf("שלום", "حق", "組", "😀", "é", "e\u0301", "–", "ﬁ"),
            Gen.String
        )
        .Array[0, 12]
        .Select(string.Concat);

    [Fact]
    public void A_text_and_a_value_are_read_as_they_were_written() =>
        Any.Sample(
            text =>
            {
                var html = new HtmlText().Open("p", ("title", text)).Text(text).Close("p").ToString();
                var element = Assert.Single(WebLetter.Read($"<!DOCTYPE html>{html}").Body!.Children);
                Assert.Empty(element.Children);
                Assert.Equal(Held(text), element.TextContent);
                Assert.Equal(Held(text), element.GetAttribute("title"));
            },
            iter: Cases.Of(2000)
        );

    [Fact]
    public void What_HTML_cannot_hold_is_seen_to_be_missing()
    {
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFD", new HtmlText().Text("a\0b\u001Bc\uFFFF").ToString());
        Assert.Equal("\uFFFD", new HtmlText().Text("\uD83D").ToString());
    }

    // HTML Standard, 13.1.4: no control characters, noncharacters or halves of pairs.
    private static string Held(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Select(rune =>
                    rune.Value is '\n' or '\t' or '\r'
                    || !(
                        rune.Value < 0x20
                        || rune.Value is >= 0x7F and < 0xA0
                        || (rune.Value & 0xFFFF) is 0xFFFE or 0xFFFF
                        || rune.Value is >= 0xFDD0 and <= 0xFDEF
                    )
                        ? rune.ToString()
                        : "\uFFFD"
                )
        );
}
