using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

public sealed class MarkdownBodyTests
{
    [Theory]
    [InlineData("One\ntwo  three.\n\nFour\n", "p[One two three.] p[Four]")]
    [InlineData("# A\n\nb\n\n## C\n", "h1[A] p[b] h2[C]")]
    [InlineData("### A\n\nb\n\n#### C\n\n### D\n", "h1[A] p[b] h2[C] h1[D]")]
    [InlineData("Title\n=====\n", "h1[Title]")]
    [InlineData("a *b **c*** _d_ __e__", "p[a |em(b |strong(c))| |em(d)| |strong(e)]")]
    [InlineData("- a\n- b\n  - c\n\n    d\n", "ul(li(p[a]) li(p[b] ul(li(p[c] p[d]))))")]
    [InlineData("7. a\n8. b\n", "ol7(li(p[a]) li(p[b]))")]
    [InlineData("> a\n> b\n", "q(p[a b])")]
    [InlineData(
        "[a *b*](https://x.org/y?z=1&w) <http://x.org> <a@b.org>",
        "p[link https://x.org/y?z=1&w(a |em(b))| |link http://x.org(http://x.org)| |link mailto:a@b.org(a@b.org)]"
    )]
    [InlineData("[a](https://x.org/é)", "p[link https://x.org/%C3%A9(a)]")]
    [InlineData("[a][r]\n\n[r]: mailto:x@y.org\n", "p[link mailto:x@y.org(a)]")]
    [InlineData("a  \nb\\\nc", "p[a|br|b|br|c]")]
    [InlineData("&copy; &#8217; \\*a\\* \\<b> 1 < 2", "p[© ’ *a* <b> 1 < 2]")]
    [InlineData("“Quotes” -- 'as' \"they\" are... – Peru", "p[“Quotes” -- 'as' \"they\" are... – Peru]")]
    [InlineData("Mr.\u00A0B\u200Ba Peru\u0301", "p[Mr.\u00A0Ba Per\u00FA]")]
    [InlineData("a&#32;  b&#9;c", "p[a b c]")]
    [InlineData("a | b", "p[a | b]")]
    public void What_a_letter_holds_is_read(string markdown, string expected) =>
        Assert.Equal(expected, Show(Reading.Body(markdown).Clean.Body));

    [Theory]
    [InlineData("a\n\n<div>\nb\n</div>\n", "data/body.md:3:1 LP0101 HTML cannot stand in a letter")]
    [InlineData("a <!-- b -->", "data/body.md:1:3 LP0101 HTML cannot stand in a letter")]
    [InlineData("a\n*b ![c](d.png)*", "data/body.md:2:4 LP0101 a picture cannot stand in the body")]
    [InlineData("a `b`", "data/body.md:1:3 LP0101 code cannot stand in a letter")]
    [InlineData("a\n\n    b\n", "data/body.md:3:1 LP0101 a code block cannot stand in a letter")]
    [InlineData("```\nb\n```\n", "data/body.md:1:1 LP0101 a code block cannot stand in a letter")]
    [InlineData("a[^1]\n", "data/body.md:1:2 LP0112 there is no footnote [^1]")]
    [InlineData("a\n\n[^1]: b\n", "data/body.md:3:1 LP0110 nothing in the text refers to the footnote [^1]")]
    [InlineData("[a]{.b}", "data/body.md:1:1 LP0114 '.b' is not a style that a letter has")]
    [InlineData(
        "+---+---+\n| a     |\n+---+---+\n| b | c |\n+---+---+\n",
        "data/body.md:2:1 LP0101 a cell cannot stand over several columns or rows"
    )]
    [InlineData("a ~~b~~", "data/body.md:1:3 LP0101 struck out text cannot stand in a letter")]
    [InlineData("- [ ] a", "data/body.md:1:3 LP0101 a check box cannot stand in a letter")]
    [InlineData("- # a", "data/body.md:1:3 LP0101 a heading cannot stand inside a list or a quotation")]
    [InlineData("[a](b.html)", "data/body.md:1:1 LP0105 a link must lead to a full address, not to 'b.html'")]
    [InlineData(
        "[a](javascript:b)",
        "data/body.md:1:1 LP0105 a link must lead to a full address, not to 'javascript:b'"
    )]
    [InlineData("<ftp://x.org>", "data/body.md:1:1 LP0105 a link must lead to a full address, not to 'ftp://x.org'")]
    [InlineData(
        "[a](https://é.org)",
        "data/body.md:1:1 LP0105 a link must lead to a full address, not to 'https://é.org'"
    )]
    [InlineData("[](https://x.org)", "data/body.md:1:1 LP0105 this link has no text")]
    [InlineData(
        "# a\n\n### b\n",
        "data/body.md:3:1 LP0104 this heading is of level 3, but no heading of level 2 stands above it"
    )]
    [InlineData(
        "## a\n\n# b\n",
        "data/body.md:1:1 LP0104 this heading is of level 2, but no heading of level 1 stands above it"
    )]
    [InlineData("a\n\n#\n", "data/body.md:3:1 LP0109 this heading is empty")]
    [InlineData("[\u200C](https://x.org)", "data/body.md:1:1 LP0105 this link has no text")]
    [InlineData("a\n\n# \u00AD\n", "data/body.md:3:1 LP0109 this heading is empty")]
    [InlineData("- a\n- **\u2060**\n", "data/body.md:2:1 LP0109 this list item is empty")]
    [InlineData("\u200D\n", "data/body.md:1:1 LP0103 the body holds no text")]
    [InlineData("- a\n-\n- b\n", "data/body.md:2:1 LP0109 this list item is empty")]
    [InlineData("a\n\u0001b", "data/body.md:2:1 LP0108 the body holds the character U+0001, which cannot be shown")]
    [InlineData(
        "a\uFFFDb",
        "data/body.md:1:2 LP0108 the body holds the replacement character U+FFFD, which stands where a letter was lost"
    )]
    [InlineData(" \n\n", "data/body.md:1:1 LP0103 the body holds no text")]
    public void What_a_letter_cannot_hold_is_an_error_at_its_place(string markdown, string finding) =>
        Assert.Equal([finding], Reading.Body(markdown).Findings);

    [Fact]
    public void Footnotes_are_numbered_by_their_first_references()
    {
        var letter = Reading.Body("a[^x] b[^y] c[^x]\n\n[^y]: second\n\n[^x]: first *one*\n").Clean;
        var references = Assert
            .IsType<Paragraph>(letter.Body.Single())
            .Inlines.OfType<FootnoteReference>()
            .Select(reference => reference.Number);
        Assert.Equal([1, 2, 1], references);
        Assert.Equal(
            [(1, "data/body.md:5:6"), (2, "data/body.md:3:6")],
            letter.Footnotes.Select(footnote => (footnote.Number, footnote.Place.ToString()))
        );
        var text = Assert.IsType<Paragraph>(letter.Footnotes[0].Blocks.Single()).Inlines;
        Assert.Equal(
            ["first ", "one"],
            new[] { ((TextInline)text[0]).Value, ((TextInline)((Emphasis)text[1]).Inlines[0]).Value }
        );
    }

    [Theory]
    [InlineData("a[^x][^y] b", 1, 2)]
    [InlineData("a[^x][^y][^x] b[^y]", 1, 2, 1, 2)]
    [InlineData("a *b[^y][^x]*", 1, 2)]
    public void Footnotes_marks_may_stand_side_by_side(string line, params int[] numbers)
    {
        var letter = Reading.Body($"{line}\n\n[^x]: one\n\n[^y]: two\n").Clean;
        Assert.Equal(numbers, Marks(Assert.IsType<Paragraph>(letter.Body.Single()).Inlines));

        static IEnumerable<int> Marks(IEnumerable<Inline> inlines) =>
            inlines.SelectMany(inline =>
                inline is FootnoteReference mark ? [mark.Number]
                : inline is Emphasis emphasis ? Marks(emphasis.Inlines)
                : []
            );
    }

    [Theory]
    [InlineData("a[^x] b", "a", " b")]
    [InlineData("a [^x] b", "a ", " b")]
    [InlineData("a [^x], b", "a ", ", b")]
    [InlineData("a [^x]\nb", "a ", " b")]
    public void The_blank_behind_a_footnotes_mark_stays(string line, string before, string after)
    {
        var inlines = Assert.IsType<Paragraph>(Reading.Body($"{line}\n\n[^x]: note\n").Clean.Body.Single()).Inlines;
        Assert.Equal([before, after], inlines.OfType<TextInline>().Select(text => text.Value));
    }

    [Fact]
    public void Tables_have_a_cell_for_each_column()
    {
        var reading = Reading.Body("| A | *B* | C |\n|:--|:-:|--:|\n| 1 | 2 |\n");
        reading.Only(
            DiagnosticCatalog.TableRowShort,
            "data/body.md:3:2",
            "this row of a table has 2 cells, but the table's head has 3"
        );
        var table = Assert.IsType<Table>(reading.Letter!.Body.Single());
        Assert.Equal([TextAlignment.Start, TextAlignment.Center, TextAlignment.End], table.Alignments);
        Assert.Equal([(true, 3), (false, 3)], table.Rows.Select(row => (row.IsHeader, row.Cells.Length)));
        Assert.IsType<Emphasis>(table.Rows[0].Cells[1].Inlines.Single());
        Assert.Empty(table.Rows[1].Cells[2].Inlines);
    }

    [Fact]
    public void Small_capitals_and_breaks_are_read()
    {
        var letter = Reading.Body("a [Nato  x]{.smallcaps} [b] {c}\n\n***\n\nd\n").Clean;
        var inlines = Assert.IsType<Paragraph>(letter.Body[0]).Inlines;
        var small = Assert.IsType<SmallCaps>(inlines[1]);
        Assert.Equal(
            ("Nato x", "data/body.md:1:4"),
            (((TextInline)small.Inlines.Single()).Value, small.Inlines[0].Place.ToString())
        );
        Assert.Equal(" [b] {c}", ((TextInline)inlines[2]).Value);
        Assert.IsType<ThematicBreak>(letter.Body[1]);
    }

    [Fact]
    public void Deep_nesting_and_endless_lines_are_errors()
    {
        Reading
            .Body(string.Concat(Enumerable.Repeat("> ", 500)) + "a")
            .Only(DiagnosticCatalog.MarkdownLimit, "data/body.md:1:1", "the body is nested too deeply");
        Reading
            .Body("a\n" + new string('a', 20_001))
            .Only(
                DiagnosticCatalog.MarkdownLimit,
                "data/body.md:2:1",
                "a paragraph is longer than 20000 characters here"
            );
        Assert.NotNull(Reading.Body(string.Concat(Enumerable.Repeat("- " + new string('a', 60) + "\n", 5_000))).Letter);
        Assert.NotNull(Reading.Body(string.Concat(Enumerable.Repeat("> a\n>\n", 5_000))).Letter);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_an_error() =>
        Reading
            .Of(
                new MemoryWorkspace()
                    .With("letter.yml", Reading.Minimal)
                    .With("data/body.md", [(byte)'a', (byte)'\n', 0xFF])
            )
            .Only(
                DiagnosticCatalog.BodyEncoding,
                "data/body.md:2:1",
                "'data/body.md' is not UTF-8: a byte here cannot be read"
            );

    [Fact]
    public void A_fault_in_a_block_scalar_is_found_in_letter_yml()
    {
        Reading
            .Of("date: 2024-05-22\nsubject: T\nbody: |\n  One.\n\n  Two <b>x\n")
            .Only(DiagnosticCatalog.UnsupportedMarkdown, "letter.yml:6:7", "HTML cannot stand in a letter");
        Reading
            .Of("date: 2024-05-22\nsubject: T\nbody: >\n  One.\n")
            .Only(DiagnosticCatalog.WrongType, "letter.yml:3:7", "'body' must follow the | sign");
    }

    [Fact]
    public void A_line_that_only_defines_a_link_is_no_text() =>
        Assert.Equal(
            [
                "data/body.md:1:1 LP0128 this line defines a link that nothing in the text uses, and is left out: "
                    + "'[r]: https://x.org'",
                "data/body.md:1:1 LP0103 the body holds no text",
            ],
            Reading.Body("[r]: https://x.org\n").Findings
        );

    [Theory]
    [InlineData("See www.example.org.\n", "https://www.example.org", "www.example.org")]
    [InlineData("Write to (info@example.org), please.\n", "mailto:info@example.org", "info@example.org")]
    [InlineData(
        "https://example.org/a_(b)?c=d#e\n",
        "https://example.org/a_(b)?c=d#e",
        "https://example.org/a_(b)?c=d#e"
    )]
    public void An_address_in_the_text_is_a_link(string markdown, string target, string shown)
    {
        var link = Assert.Single(
            Assert.IsType<Paragraph>(Assert.Single(Reading.Body(markdown).Clean.Body)).Inlines.OfType<Link>()
        );
        var text = Assert.IsType<TextInline>(Assert.Single(link.Inlines));
        Assert.Equal((target, shown), (link.Target, text.Value));
        var place = Assert.IsType<TextSpan>(link.Place);
        Assert.Equal(shown, markdown.Substring(place.Start, place.Length));
    }

    [Theory]
    [InlineData("example.org and 3.5 and U.S. and a@b\n")]
    [InlineData("[words https://example.org](https://example.com)\n")]
    public void What_is_no_address_of_its_own_is_no_link(string markdown) =>
        Assert.All(
            Assert.IsType<Paragraph>(Assert.Single(Reading.Body(markdown).Clean.Body)).Inlines.OfType<Link>(),
            link => Assert.Equal("https://example.com", link.Target)
        );

    [Theory]
    [InlineData("- a\n- b\n", true)]
    [InlineData("- a\n\n- b\n", false)]
    public void A_list_without_blank_lines_is_tight(string markdown, bool isTight) =>
        Assert.Equal(isTight, Assert.IsType<ListBlock>(Assert.Single(Reading.Body(markdown).Clean.Body)).IsTight);

    [Fact]
    public void Inlines_know_their_places()
    {
        var paragraph = Assert.IsType<Paragraph>(Reading.Body("x\n\none\ntwo *three*\n").Clean.Body[1]);
        Assert.Equal(
            ["data/body.md:3:1", "data/body.md:4:5"],
            paragraph.Inlines.Select(inline => inline.Place.ToString())
        );
        Assert.Equal(7, ((TextSpan)paragraph.Inlines[1].Place).Length);
    }

    private static string Show(ImmutableArray<Block> blocks) => string.Join(' ', blocks.Select(Show));

    private static string Show(Block block) =>
        block switch
        {
            Paragraph paragraph => $"p[{Show(paragraph.Inlines)}]",
            Heading heading => string.Create(
                CultureInfo.InvariantCulture,
                $"h{heading.Level}[{Show(heading.Inlines)}]"
            ),
            ListBlock list => (
                list.FirstNumber is { } first ? string.Create(CultureInfo.InvariantCulture, $"ol{first}(") : "ul("
            )
                + string.Join(' ', list.Entries.Select(entry => $"li({Show(entry.Blocks)})"))
                + ")",
            BlockQuote quote => $"q({Show(quote.Blocks)})",
            _ => block.ToString(),
        };

    private static string Show(ImmutableArray<Inline> inlines) => string.Join('|', inlines.Select(Show));

    private static string Show(Inline inline) =>
        inline switch
        {
            TextInline text => text.Value,
            Emphasis emphasis => $"em({Show(emphasis.Inlines)})",
            Strong strong => $"strong({Show(strong.Inlines)})",
            Link link => $"link {link.Target}({Show(link.Inlines)})",
            HardBreak => "br",
            _ => inline.ToString(),
        };
}
