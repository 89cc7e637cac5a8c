using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

public sealed class StructureTests
{
    private const string Target = "https://example.org/a";

    [Fact]
    public void A_name_in_another_language_says_so()
    {
        var draft = new Draft();
        var body = draft.Element(
            StructureRole.ListBody,
            draft.Element(StructureRole.ListItem, draft.Element(StructureRole.List))
        );
        var name = draft.Element(new SpanElement(body, "es"));
        var document = draft.Line(name, "Asociación").Text(ContentTag.Of(body), " (Peru)", 150).Done();
        Assert.Contains("/Lang (es)", Exporting.Readable(document), StringComparison.Ordinal);
        Assert.Contains(
            "Span [es] \"Asociación\"\n        \" (Peru)\"",
            StructureText.Write(document),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Kids_stand_in_the_order_of_their_first_content()
    {
        var draft = new Draft();
        var second = draft.Element(StructureRole.Paragraph);
        var first = draft.Element(StructureRole.Heading1);
        var unused = draft.Element(StructureRole.Paragraph);
        var document = draft.Line(first, "One").Line(second, "Two").Done();
        Assert.Equal("Document [en-US]\n  H1 \"One\"\n  P \"Two\"\n", StructureText.Write(document));
        var pdf = Exporting.Readable(document);
        Assert.Contains("/S /Document\n  /P 6 0 R\n  /K [8 0 R 9 0 R]\n", pdf, StringComparison.Ordinal);
        Assert.Contains("8 0 obj\n<<\n  /S /H1\n  /P 7 0 R\n  /Pg 3 0 R\n  /K 0\n>>\n", pdf, StringComparison.Ordinal);
        Assert.Equal(3, unused);
        Assert.Equal(3, Count(pdf, "\n  /S /"));
    }

    [Fact]
    public void Lists_carry_their_numbering_and_their_labels()
    {
        var draft = new Draft();
        var list = draft.Element(new ListElement(0, ListNumbering.Decimal));
        var item = draft.Element(StructureRole.ListItem, list);
        var document = draft.Line(StructureRole.Label, "1. ", item).Line(StructureRole.ListBody, "First", item).Done();
        Assert.Equal(
            """
            Document [en-US]
              L numbering=Decimal
                LI
                  Lbl "1. "
                  LBody "First"

            """,
            StructureText.Write(document)
        );
        Assert.Contains(
            "/A <<\n    /O /List\n    /ListNumbering /Decimal\n  >>\n",
            Exporting.Readable(document),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_element_over_two_pages_is_one_element_with_content_on_both()
    {
        var draft = new Draft();
        var paragraph = draft.Element(StructureRole.Paragraph);
        var document = draft
            .Line(paragraph, "It goes ")
            .NewPage()
            .Text(ContentTag.Of(ArtifactKind.PageHeader), "Page 2", 72)
            .Line(paragraph, "on.")
            .Done();
        Assert.Equal("Document [en-US]\n  P \"It goes on.\"\n", StructureText.Write(document));
        var pdf = Exporting.Readable(document);
        Assert.Contains(
            "/S /P\n  /P 9 0 R\n  /Pg 3 0 R\n  /K [0\n    <<\n      /Type /MCR\n      /Pg 6 0 R\n      /MCID 0\n  "
                + "  >>\n  ]\n",
            pdf,
            StringComparison.Ordinal
        );
        Assert.Contains("/Nums [0 [10 0 R] 1 [10 0 R]]\n", pdf, StringComparison.Ordinal);
        Assert.Contains("/ParentTreeNextKey 2\n", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_has_its_words_then_an_annotation_for_each_line()
    {
        var document = WithLink();
        Assert.Equal(
            """
            Document [en-US]
              P
                "See "
                Link <https://example.org/a> "the website"
                " and on."

            """,
            StructureText.Write(document)
        );
        var pdf = Exporting.Readable(document);
        Assert.Contains(
            "/S /Link\n  /P 10 0 R\n  /Pg 3 0 R\n  /K [1\n    <<\n      /Type /OBJR\n      /Pg 3 0 R\n      /Obj 6 "
                + "0 R\n    >>\n"
                + "    <<\n      /Type /OBJR\n      /Pg 3 0 R\n      /Obj 7 0 R\n    >>\n  ]\n",
            pdf,
            StringComparison.Ordinal
        );
        Assert.Contains("/Nums [0 [10 0 R 11 0 R 10 0 R] 1 11 0 R 2 11 0 R]\n", pdf, StringComparison.Ordinal);
        Assert.Contains("/Annots [6 0 R 7 0 R]\n", pdf, StringComparison.Ordinal);
        Assert.Contains(
            "/Contents (the website)\n  /F 4\n  /Border [0 0 0]\n  /StructParent 1\n",
            pdf,
            StringComparison.Ordinal
        );
        Assert.Contains("/S /URI\n    /URI (https://example.org/a)\n", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_covers_its_line_s_runs_from_descender_to_ascender()
    {
        var pdf = Exporting.Readable(WithLink());
        var face = Repository.Fonts[Draft.Serif];
        var rectangle = Exporting
            .Between(pdf, "/Rect [", "]")[7..^1]
            .Split(' ')
            .Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))
            .ToArray();
        Assert.Equal(100, rectangle[0], 3);
        Assert.Equal(792 - 87 + (face.Metrics.Descender * 0.011), rectangle[1], 3);
        Assert.Equal(100 + Draft.Shape("the web", Draft.Serif).Width.Points, rectangle[2], 3);
        Assert.Equal(792 - 87 + (face.Metrics.Ascender * 0.011), rectangle[3], 3);
    }

    [Fact]
    public void A_language_of_its_own_stands_on_the_element()
    {
        var draft = new Draft();
        var paragraph = draft.Element(StructureRole.Paragraph);
        var span = draft.Element(new SpanElement(paragraph, "fr"));
        var document = draft
            .NextLine()
            .Text(ContentTag.Of(paragraph), "The ", 72)
            .Text(ContentTag.Of(span), "Cour pénale", 95)
            .Done();
        Assert.Equal(
            "Document [en-US]\n  P\n    \"The \"\n    Span [fr] \"Cour pénale\"\n",
            StructureText.Write(document)
        );
        Assert.Contains(
            "/S /Span\n  /P 8 0 R\n  /Pg 3 0 R\n  /Lang (fr)\n",
            Exporting.Readable(document),
            StringComparison.Ordinal
        );
    }

    private static TypesetDocument WithLink()
    {
        var draft = new Draft();
        var paragraph = draft.Element(StructureRole.Paragraph);
        var link = draft.Element(new OuterLinkElement(paragraph, Target));
        return draft
            .NextLine()
            .Text(ContentTag.Of(paragraph), "See ", 72)
            .Text(ContentTag.Of(link), "the ", 100)
            .Text(ContentTag.Of(link), "web", 100 + Draft.Shape("the ", Draft.Serif).Width.Points)
            .NextLine()
            .Text(ContentTag.Of(link), "site", 72)
            .Text(ContentTag.Of(paragraph), " and on.", 95)
            .Done();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
