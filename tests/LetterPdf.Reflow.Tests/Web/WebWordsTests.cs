using LetterPdf.Model;
using static LetterPdf.Typesetting.Tests.TestLetter;

namespace LetterPdf.Reflow.Tests.Web;

/// <summary>The words of a paragraph as HTML.</summary>
public sealed class WebWordsTests
{
    private static readonly Inline One = Text("one");
    private static readonly Inline Two = Text("two");
    private static readonly Inline Space = Text(" ");

    [Fact]
    public void A_look_is_one_element_around_all_that_have_it()
    {
        Assert.Equal(
            "<p><strong>one<a href=\"https://example.org/?a=1&amp;b=2\">two</a>one</strong> two</p>",
            WebLetter.Paragraph(
                new Strong([One, new Link("https://example.org/?a=1&b=2", [Two], Nowhere), One], Nowhere),
                Space,
                Two
            )
        );
        Assert.Equal(
            "<p><em>one<strong>two</strong></em><strong>one</strong></p>",
            WebLetter.Paragraph(new Emphasis([One, new Strong([Two], Nowhere)], Nowhere), new Strong([One], Nowhere))
        );
        Assert.Equal(
            "<p><em>one</em>two<em>one</em></p>",
            WebLetter.Paragraph(new Emphasis([One, new Emphasis([Two], Nowhere), One], Nowhere))
        );
    }

    [Fact]
    public void Small_capitals_and_lines_are_seen_as_such() =>
        Assert.Equal(
            "<p><span class=\"letter-all-small-caps\">NATO</span><br><span class=\"letter-small-caps\">Nato</span></p>",
            WebLetter.Paragraph(
                new SmallCaps([Text("NATO")], Nowhere),
                new HardBreak(Nowhere),
                new SmallCaps([Text("Nato")], Nowhere)
            )
        );

    [Fact]
    public void Words_of_another_language_say_so_and_turn_only_where_they_run_the_other_way()
    {
        Assert.Equal(
            "<p>one <span lang=\"fr\">l’État</span></p>",
            WebLetter.Paragraph(One, Space, new ForeignText("fr", [Text("l’État")], Nowhere))
        );
        Assert.Equal(
            "<p>one <bdi lang=\"he\" dir=\"rtl\">(שלום)</bdi></p>",
            WebLetter.Paragraph(One, Space, new ForeignText("he", [Text("(שלום)")], Nowhere))
        );
        Assert.Equal(
            "<p>שלום <bdi lang=\"he\">Peace Now</bdi></p>",
            WebLetter.Paragraph(Text("שלום "), new ForeignText("he", [Text("Peace Now")], Nowhere))
        );
    }

    [Fact]
    public void Marks_of_footnotes_lead_there_and_the_first_can_be_led_to() =>
        Assert.Equal(
            "<p>one<sup><a href=\"#note-0001\" id=\"note-0001-reference\" role=\"doc-noteref\" "
                + "aria-label=\"Footnote 1\">1</a>,<a href=\"#note-0002\" id=\"note-0002-reference\" "
                + "role=\"doc-noteref\" aria-label=\"Footnote 2\">2</a></sup> two<sup><a href=\"#note-0001\" "
                + "role=\"doc-noteref\" aria-label=\"Footnote 1\">1</a></sup></p>",
            WebLetter.Paragraph(One, Note(1), Note(2), Space, Two, Note(1))
        );

    [Fact]
    public void A_mark_inside_a_link_is_no_link_but_can_be_led_to() =>
        Assert.Equal(
            "<p><a href=\"https://example.org\">one<sup><span id=\"note-0001-reference\">1</span></sup></a></p>",
            WebLetter.Paragraph(new Link("https://example.org", [One, Note(1)], Nowhere))
        );

    private static TextInline Text(string text) => new(text, Nowhere);

    private static FootnoteReference Note(int number) => new(number, Nowhere);
}
