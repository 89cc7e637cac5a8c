namespace LetterPdf.Import.Tests;

/// <summary>Markdown as Google Docs exports it.</summary>
public sealed class DocsMarkdownTests
{
    [Fact]
    public void A_document_becomes_blocks_and_what_is_left_out_is_named() =>
        Assert.Equal(
            """
            h1 Our concerns
            p We write /to/ you! It is *bold* text, 8080. and a snake_case¶second line after the picture.
            list •
            item
              p one
              list •
              item
                p inner with {a link|https://example.org/a_b}
              item
                p inner two
            item
              p two^1
            list 1
            item
              p first
            item
              p second
            head Name | *Country*
            row A | B | US
            row C | 
            p under x¶y /it/ {https://example.org|https://example.org}
            p text above
            rule
            quote
              p quoted more
            note 1:
              p Report *of* 2024.
            # a link target without words was left out: 'our-concerns'
            # read as footnotes: lines 9 and 29
            # marks without words were left out: line 19
            # <br> became a line break: line 21
            # read as a break in the text: line 24
            # 2 lines were joined into one paragraph
            LP0839 4:13 the picture 'image1' behind '8080\. and a snake\_case second line' is left out
            LP0840 21:1 underlining is left out: line 21

            """,
            ReadText
                .Markdown(
                    "# **Our concerns** {#our-concerns}\n\nWe write *to* you\\! It is **bold **text, 8080\\. and a "
                        + "snake\\_case  \nsecond line ![][image1] after the picture.\n\n* one  \n"
                        + "  * inner with [a link](https://example.org/a_b) \n  * inner two\n* two[^1]\n\n1. first\n"
                        + "2. second\n\n| Name | **Country** |\n| :---- | :---: |\n| A \\| B | US |\n| C |  |\n\n##  \n"
                        + "\n<u>under</u> x <br> y _it_ <https://example.org>\n\ntext above\n---\n\n> quoted\n> more\n"
                        + "\n[^1]:  Report **of** 2024.\n\n[image1]: <data:image/png;base64,iVBORw0KGgo=>\n"
                )
                .Text
        );

    [Theory]
    [InlineData("***both*** x", "p */both/* x")]
    [InlineData("**a *b* c**", "p *a /b/ c*")]
    [InlineData("**a** **b**", "p *a* *b*")]
    [InlineData("a ** b** c", "p a *b* c")]
    [InlineData("__a__ and _b_ c_d_e", "p *a* and /b/ c_d_e")]
    [InlineData("[**a**](https://example.org)", "p {*a*|https://example.org}")]
    [InlineData("**[a](https://example.org/\\*)**", "p *{a|https://example.org/*}*")]
    [InlineData("[a@b.org](mailto:a@b.org)", "p {a@b.org|mailto:a@b.org}")]
    [InlineData("\\[not a link\\](x) 2 \\* 3", "p [not a link](x) 2 * 3")]
    [InlineData("a\\\nb  \nc", "p a¶b¶c")]
    [InlineData("&amp; &lt;b&gt;", "p & <b>")]
    [InlineData("[square] brackets [x] stay", "p [square] brackets [x] stay")]
    [InlineData("a < b and c > d", "p a < b and c > d")]
    [InlineData("Head\n====\n", "h1 Head")]
    [InlineData("# A #\n", "h1 A")]
    public void Inlines(string text, string block)
    {
        var read = ReadText.Markdown(text);
        Assert.Equal(block + "\n", DraftText.Of(read.Draft!));
        Assert.Empty(read.Findings);
    }

    [Theory]
    [InlineData("We <b>say</b>", "LP0838 1:4 the text holds HTML: '<b>'\nLP0838 1:10 the text holds HTML: '</b>'\n")]
    [InlineData("a <!-- b --> c", "LP0838 1:3 the text holds HTML: '<!-- b -->'\n")]
    [InlineData("We `say`", "LP0838 1:4 the text holds code\nLP0838 1:8 the text holds code\n")]
    [InlineData("```\na\n```\n", "LP0838 1:1 the text holds code\n")]
    [InlineData("    a\n", "LP0838 1:5 the text holds code\n")]
    [InlineData("We ~~demand~~ ask", "LP0838 1:4 words are struck out: 'demand'\n")]
    [InlineData("- [ ] a\n", "LP0838 1:3 an item begins with a check box: '[ ]'\n")]
    [InlineData("| a |\n|---|\n| b | c |\n", "LP0838 3:1 a row of a table has 2 cells, and its head has 1\n")]
    [InlineData(
        "[a]: https://example.org\n",
        "LP0838 1:1 a line says where links named 'a' lead, and this can't be read\n"
    )]
    [InlineData("a[^2]\n", "LP0841 1:2 there is no footnote '2'\n")]
    [InlineData("a\n\n[^2]: b\n", "LP0841 3:7 nothing refers to the footnote '2'\n")]
    [InlineData("a[^2]\n\n[^2]: b\n\n[^2]: c\n", "LP0841 5:1 two footnotes are called '2'\n")]
    [InlineData("a[^1]\n\n[^1]: b[^1]\n", "LP0841 3:8 there is no footnote '1'\n")]
    public void What_a_letter_cannot_have_is_an_error(string text, string findings)
    {
        var read = ReadText.Markdown(text);
        Assert.Null(read.Draft);
        Assert.Equal(findings, read.Findings);
    }

    [Theory]
    [InlineData("We **say", "p We **say", "LP0837")]
    [InlineData("&copy; a", "p &copy; a", "LP0837")]
    [InlineData("[a](#heading=h.1)", "p a", "LP0840")]
    [InlineData("[a](https://example.org \"title\")", "p {a|https://example.org}", "LP0840")]
    [InlineData("1. a\n3. b\n", "list 1\nitem\n  p a\nitem\n  p b", "LP0840")]
    public void What_is_read_otherwise_is_a_warning(string text, string blocks, string code)
    {
        var read = ReadText.Markdown(text);
        Assert.Equal(blocks + "\n", DraftText.Of(read.Draft!));
        Assert.StartsWith(code, read.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_do_not_count_as_text()
    {
        var picture = new string('A', 3_000_000);
        var read = ReadText.Markdown($"Text ![Logo][image1].\n\n[image1]: <data:image/png;base64,{picture}>\n");
        Assert.Equal("p Text .\n", DraftText.Of(read.Draft!));
        Assert.Contains("the picture 'Logo' behind 'Text' is left out", read.Findings, StringComparison.Ordinal);
    }
}
