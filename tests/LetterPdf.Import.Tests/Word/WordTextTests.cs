using static LetterPdf.Import.Tests.Docx;

namespace LetterPdf.Import.Tests;

/// <summary>A document's Markdown, and what is said of what it can't hold.</summary>
public sealed class WordTextTests
{
    private const string Tab = "<w:r><w:tab/></w:r>";

    private const string Link = "<w:hyperlink r:id=\"rId9\"><w:r><w:t>our report</w:t></w:r></w:hyperlink>";

    [Fact]
    public void Runs_that_are_cut_anywhere_are_joined() =>
        Gives(P(R("Dear Pre") + R("sident") + R(" Biden", "<w:b/>") + R(":")), "Dear President **Biden**:");

    [Fact]
    public void Blanks_stand_outside_emphasis() =>
        Gives(
            P(
                R("We ")
                    + R("urge ", "<w:b/>")
                    + R("you", "<w:b/>")
                    + R(" ", "<w:i/>")
                    + R("now", "<w:i/>")
                    + R(" to act.")
            ),
            "We **urge you** *now* to act."
        );

    [Fact]
    public void Bold_words_with_plain_blanks_are_one() =>
        Gives(P(R("very", "<w:b/>") + R(" ") + R("bold", "<w:b/>")), "**very bold**");

    [Fact]
    public void Empty_paragraphs_are_space() => Gives(P(R("One")) + P("") + P(R("  ")) + P(R("Two")), "One\n\nTwo");

    [Fact]
    public void Styles_turn_each_other_off() =>
        Gives(
            P(
                R("bold ") + R("not bold", "<w:rStyle w:val=\"Strong\"/>"),
                Styled("Heading1").Replace("Heading1", "Bold")
            ),
            "**bold** not bold",
            DefaultStyles
                + "<w:style w:type=\"paragraph\" w:styleId=\"Bold\"><w:name w:val=\"Bold\"/><w:rPr><w:b/></w:rPr></w:style>"
        );

    [Fact]
    public void Direct_formatting_counts_over_styles() =>
        Gives(P(R("quoted ") + R("plain", "<w:i w:val=\"0\"/>"), Styled("Quote")), "> *quoted* plain");

    [Fact]
    public void Quotations_are_known_by_their_styles() =>
        Gives(
            P(R("They wrote:")) + P(R("First."), Styled("Quote")) + P(R("Second."), Styled("Quote")) + P(R("End.")),
            "They wrote:\n\n> First.\n>\n> Second.\n\nEnd."
        );

    [Fact]
    public void A_large_initial_belongs_to_its_paragraph() =>
        Gives(P(R("W"), "<w:framePr w:dropCap=\"drop\"/>") + P(R("e urge you.")), "We urge you.");

    [Fact]
    public void Lines_in_columns_by_tabs_are_named()
    {
        var read = Imported.Of(P(R("May") + Tab + R("Lima")) + P(R("June") + Tab + R("Quito")) + P(Tab + R("End.")));
        Assert.Equal("May Lima\n\nJune Quito\n\nEnd.", read.Markdown);
        Assert.Equal(
            "LP0820 1 2 lines in columns by tabs became plain text: 'May Lima' in paragraph 1 "
                + "and 'June Quito' in paragraph 2",
            read.Said
        );
    }

    [Fact]
    public void Cells_that_do_not_fit_are_named()
    {
        var read = Imported.Of(
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                + P(R("wide", "<w:b/>"))
                + "</w:tc></w:tr><w:tr><w:tc>"
                + P(R("a"))
                + P(R("b"))
                + "</w:tc><w:tc>"
                + Table(["inner", "cells"])
                + P("")
                + "</w:tc></w:tr></w:tbl>"
        );
        Assert.Equal("| wide |  |\n| --- | --- |\n| a b | inner cells |", read.Markdown);
        Assert.Equal(
            "LP0823 1 1 joined cell of a table was divided: 'wide' in paragraph 1\n"
                + "LP0823 2 1 cell of several paragraphs became one line: 'a b' in paragraph 2\n"
                + "LP0823 4 1 table in a cell became plain text: 'inner cells' in paragraph 4",
            read.Said
        );
    }

    [Fact]
    public void Headings_have_no_gaps()
    {
        var read = Imported.Of(
            P(R("One"), "<w:outlineLvl w:val=\"0\"/>") + P(R("Three"), "<w:outlineLvl w:val=\"2\"/>") + P(R("Text."))
        );
        Assert.Equal("## One\n\n### Three\n\nText.", read.Markdown);
        Assert.Equal(
            "the heading 'Three' in paragraph 2 was moved to another level, so that none is missing",
            read.Steps
        );
    }

    [Fact]
    public void Headings_are_known_by_their_styles() =>
        Gives(
            P(R("Our concerns"), Styled("Heading1")) + P(R("Threats"), Styled("Heading2")) + P(R("Text.")),
            "## Our concerns\n\n### Threats\n\nText."
        );

    [Fact]
    public void Lists_are_nested_and_numbered() =>
        Gives(
            P(R("one"), Item(2))
                + P(R("inner"), Item(2, 1))
                + P(R("two"), Item(2))
                + P(R("Between."))
                + P(R("first"), Item(1))
                + P(R("second"), Item(1))
                + P(R("Between again."))
                + P(R("third"), Item(1)),
            "- one\n  - inner\n- two\n\nBetween.\n\n1. first\n2. second\n\nBetween again.\n\n3. third"
        );

    [Fact]
    public void A_list_that_begins_anew_is_another() =>
        Gives(
            P(R("a"), Item(1)) + P(R("b"), Item(1)) + P(R("c"), Item(3)) + P(R("d"), Item(3)),
            "1. a\n2. b\n\n1) c\n2) d"
        );

    [Fact]
    public void Other_labels_are_named()
    {
        var read = Imported.Of(P(R("one"), Item(1)) + P(R("inner"), Item(1, 1)));
        Assert.Equal("1. one\n   1. inner", read.Markdown);
        Assert.Equal("LP0821 2 1 item of a list has another label: 'a)' becomes '1.' in paragraph 2", read.Said);
    }

    [Fact]
    public void Tables_have_a_head()
    {
        var read = Imported.Of(Table(["Date", "Place"], ["3 May", "Lima | Callao"]));
        Assert.Equal("| Date | Place |\n| --- | --- |\n| 3 May | Lima \\| Callao |", read.Markdown);
        Assert.Equal("the first row of a table became its head, in paragraph 1: 'Date Place'", read.Steps);
        Assert.Empty(read.Said);
    }

    [Fact]
    public void Notes_are_numbered_as_the_text_refers_to_them()
    {
        var read = Imported.Of(
            new Docx(
                P(
                    R("A")
                        + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>"
                        + R(" and B")
                        + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>"
                        + R(".")
                )
            )
            {
                Footnotes = $"<w:footnote w:id=\"7\">{P(R(" See ") + R("A", "<w:i/>"))}</w:footnote>",
                Endnotes = $"<w:endnote w:id=\"1\">{P(R("See B."))}{P(R("And C."))}</w:endnote>",
            }
        );
        Assert.Equal("A[^1] and B[^2].\n\n[^1]: See *A*\n\n[^2]: See B.\n\n    And C.", read.Markdown);
        Assert.Equal("LP0822 1 1 endnote became a footnote: 'See B. And C.' in paragraph 1", read.Said);
    }

    // All that stood behind its beginning was taken for its instruction, and lost.
    [Theory]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", false)]
    [InlineData(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
        true
    )]
    public void A_field_that_never_ends_hides_no_text(string beginning, bool isRead)
    {
        var read = Imported.Of(new Docx(P(R("Before. ") + beginning + R("Behind.")) + P(R("More."))));
        if (isRead)
        {
            Assert.Equal("Before. Behind.\n\nMore.", read.Markdown);
        }
        else
        {
            Assert.False(read.IsRead);
            Assert.Contains("'word/document.xml'", read.Said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Words_in_place_of_a_fields_instruction_are_named() =>
        Assert.Contains(
            "'\"said\" she'",
            Imported
                .Of(
                    new Docx(
                        P(
                            R("A")
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                + R("\"said\" she")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        )
                    )
                )
                .Said,
            StringComparison.Ordinal
        );

    [Fact]
    public void Links_are_kept_or_named()
    {
        var read = Imported.Of(
            new Docx(
                P(
                    Link
                        + R(", ")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK "
                        + "\"mailto:a@example.org\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + R("a@example.org")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + R(", ")
                        + "<w:hyperlink w:anchor=\"part\"><w:r><w:t>above</w:t></w:r></w:hyperlink>"
                )
            )
            {
                Links = new Dictionary<string, string> { ["rId9"] = "https://example.org/r?a=1&b=2" },
            }
        );
        Assert.Equal("[our report](https://example.org/r?a=1&b=2), a@example.org, above", read.Markdown);
        Assert.Equal("LP0818 1 1 link is taken as text: 'above' (to '#part') in paragraph 1", read.Said);
    }

    [Fact]
    public void Signs_that_mean_something_in_Markdown_stay_text() =>
        Gives(
            P(R("1. Not a list, [sic], 2 * 3 * 4, snake_case, {{ name }}, <b>, AT&T &amp; others"))
                + P(R("# no heading"))
                + P(R("- no item")),
            "1\\. Not a list, [sic], 2 * 3 * 4, snake_case, {\\{ name }}, \\<b>, AT&T \\&amp; others\n\n"
                + "\\# no heading\n\n\\- no item"
        );

    [Fact]
    public void Typed_lists_become_lists_and_say_so()
    {
        var read = Imported.Of(
            P(R("\u2022") + "<w:r><w:tab/></w:r>" + R("one"))
                + P(R("\u2022 two"))
                + P(R("End."))
                + P(R("1) x"))
                + P(R("2) y"))
        );
        Assert.Equal("- one\n- two\n\nEnd.\n\n1. x\n2. y", read.Markdown);
        Assert.Equal(
            "2 paragraphs with typed numbers or signs became a list, from paragraph 1 on\n"
                + "2 paragraphs with typed numbers or signs became a list, from paragraph 4 on",
            read.Steps
        );
    }

    [Fact]
    public void Tracked_changes_are_accepted_and_told()
    {
        var read = Imported.Of(
            P(
                R("We ")
                    + Changed("ins", "strong")
                    + Changed("ins", "ly ")
                    + Changed("del", "mildly ", "Bob")
                    + R("urge.")
            )
                + $"<w:p><w:pPr><w:rPr><w:del w:author=\"Bob\"/></w:rPr></w:pPr>{R("One ")}</w:p>"
                + P(R("line."))
        );
        Assert.Equal("We strongly urge.\n\nOne line.", read.Markdown);
        Assert.Equal(
            "Insertion Ann Reviewer 1: strongly \nDeletion Bob 1: mildly \nDeletion Bob 2: \u00B6",
            read.Marks
        );
        Assert.Empty(read.Said);
    }

    [Fact]
    public void Tracked_changes_can_be_refused()
    {
        var read = Imported.Of(new Docx(P(R("We ")) + P(R("urge ") + Changed("ins", "now "))), refusesTracked: true);
        Assert.False(read.IsRead);
        Assert.Equal("LP0804 2 the text has 1 tracked change", read.Said);
    }

    [Fact]
    public void Comments_are_told_with_what_they_are_about()
    {
        var read = Imported.Of(
            new Docx(
                P(
                    R("We ")
                        + "<w:commentRangeStart w:id=\"4\"/>"
                        + R("urge you")
                        + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r>"
                        + R(" to act.")
                )
            )
            {
                Comments =
                    "<w:comment w:id=\"4\" w:author=\"Cleo\" w:date=\"2024-05-01T10:00:00Z\">"
                    + P(R("Too weak?"))
                    + "</w:comment>",
            }
        );
        Assert.Equal("We urge you to act.", read.Markdown);
        Assert.Equal("Comment Cleo 1: Too weak? [urge you]", read.Marks);
        Assert.Equal(new DateTime(2024, 5, 1, 10, 0, 0), read.Draft.Marks[0].Time);
    }

    [Theory]
    [InlineData("<w:vanish/>", "LP0811 1 1 hidden text is left out: 'secret' in paragraph 1", "We act.")]
    [InlineData("<w:strike/>", "LP0812 1 1 struck-out text is left out: 'secret' in paragraph 1", "We act.")]
    [InlineData("<w:u w:val=\"single\"/>", "LP0816 1 1 text is no longer underlined: 'secret' in paragraph 1", null)]
    [InlineData("<w:highlight w:val=\"yellow\"/>", "LP0817 1 1 text is highlighted: 'secret' in paragraph 1", null)]
    [InlineData(
        "<w:caps/>",
        "LP0816 1 1 text shown in capitals is taken as it was typed: 'secret' in paragraph 1",
        null
    )]
    public void Looks_without_a_place_in_a_letter_are_named(string property, string said, string? markdown)
    {
        var read = Imported.Of(P(R("We ") + R("secret", property) + R(" act.")));
        Assert.Equal(markdown ?? "We secret act.", read.Markdown);
        Assert.Equal(said, read.Said);
    }

    [Fact]
    public void What_is_no_text_is_named()
    {
        var read = Imported.Of(
            P(
                R("Before ")
                    + "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Image 1\" descr=\"A map\"/><a:graphic>"
                    + "<a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
                    + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
                    + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                    + P(R("In a box"))
                    + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                    + P(R("In a box"))
                    + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                    + R("after.")
            )
        );
        Assert.Equal("Before after.", read.Markdown);
        Assert.Equal(
            "LP0806 1 1 picture is left out: 'A map' in paragraph 1\n"
                + "LP0808 1 1 equation is left out: 'x=1' in paragraph 1\n"
                + "LP0807 1 1 text box is left out: 'In a box' in paragraph 1",
            read.Said
        );
    }

    [Fact]
    public void Fields_show_their_last_result()
    {
        var read = Imported.Of(
            P(
                R("On ")
                    + "<w:fldSimple w:instr=\" DATE \\@ &quot;d MMMM yyyy&quot; \">"
                    + R("3 May 2024")
                    + "</w:fldSimple>"
                    + R(" see page ")
                    + "<w:fldSimple w:instr=\"PAGEREF x\">"
                    + R("7")
                    + "</w:fldSimple>"
            )
        );
        Assert.Equal("On 3 May 2024 see page 7", read.Markdown);
        Assert.Equal(
            "LP0815 1 1 date that changes by itself is taken as it is: '3 May 2024' in paragraph 1\n"
                + "LP0815 1 1 text computed by the word processor is taken as it is: '7' in paragraph 1",
            read.Said
        );
    }

    [Fact]
    public void Forms_show_what_was_chosen()
    {
        var read = Imported.Of(
            P(
                "<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>"
                    + R("\u2612")
                    + "</w:sdtContent></w:sdt>"
                    + R(" yes ")
                    + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                    + R("Click here to enter text.")
                    + "</w:sdtContent></w:sdt>"
            )
        );
        Assert.Equal("\u2612 yes", read.Markdown);
        Assert.Equal("LP0810 1 1 empty form field is left out: 'Click here to enter text.' in paragraph 1", read.Said);
    }

    [Fact]
    public void Words_in_another_language_are_marked_where_they_are_a_phrase() =>
        Gives(
            P(
                R("They said ")
                    + R("\u00E9tat de droit", "<w:lang w:val=\"fr-FR\"/>")
                    + R(" and ")
                    + R("colour", "<w:lang w:val=\"de-DE\"/>")
                    + R(" and ")
                    + R("\u0633\u0644\u0627\u0645", "<w:rtl/>")
                    + R(", all of it in one long sentence.")
            ),
            "They said [\u00E9tat de droit]{lang=fr} and colour and [\u0633\u0644\u0627\u0645]{lang=ar}, "
                + "all of it in one long sentence."
        );

    [Fact]
    public void Signs_of_fonts_become_characters_or_are_named()
    {
        var read = Imported.Of(
            P(
                "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"
                    + R(" done ")
                    + "<w:r><w:sym w:font=\"Webdings\" w:char=\"F021\"/><w:noBreakHyphen/><w:softHyphen/></w:r>"
            )
        );
        Assert.Equal("\u2713 done \u2011", read.Markdown);
        Assert.Equal("LP0809 1 1 symbol of a symbol font is left out: 'Webdings F021' in paragraph 1", read.Said);
    }

    [Fact]
    public void A_bold_line_between_long_paragraphs_is_a_heading()
    {
        var text = string.Concat(Enumerable.Repeat("A long sentence of the letter. ", 6)).Trim();
        var read = Imported.Of(
            P(R("Re: Threats", "<w:b/>"))
                + P(R(text))
                + P(R("Our demands", "<w:b/>"))
                + P(R(text))
                + P(R("Bold end", "<w:b/>"))
        );
        Assert.Equal($"**Re: Threats**\n\n{text}\n\n## Our demands\n\n{text}\n\n**Bold end**", read.Markdown);
        Assert.Equal("paragraph 3 looks like a heading and became one: 'Our demands'", read.Steps);
    }

    [Fact]
    public void A_bold_line_above_what_leads_to_a_list_is_a_heading()
    {
        var text = string.Concat(Enumerable.Repeat("A long sentence of the letter. ", 6)).Trim();
        var heading = P(R("Our demands", "<w:b/>")) + P(R("We call on you:"));
        Assert.Equal(
            $"{text}\n\n## Our demands\n\nWe call on you:\n\n- Release her.",
            Imported.Of(P(R(text)) + heading + P(R("Release her."), Item(2))).Markdown
        );
        Assert.Equal(
            $"{text}\n\n**Our demands**\n\nWe call on you:\n\nRelease her.",
            Imported.Of(P(R(text)) + heading + P(R("Release her."))).Markdown
        );
    }

    [Fact]
    public void Headers_and_lost_notes_are_named()
    {
        var read = Imported.Of(
            new Docx(P(R("Text.")))
            {
                Header = P(R("Draft 3 \u2013 confidential")),
                Footnotes = $"<w:footnote w:id=\"2\">{P(R("Nobody refers to me."))}</w:footnote>",
            }
        );
        Assert.Equal(
            "LP0813 1 1 header or footer is left out: 'Draft 3 \u2013 confidential'\n"
                + "LP0814 1 1 note without a sign in the text is left out: 'Nobody refers to me.'",
            read.Said
        );
    }

    private static void Gives(string body, string markdown, string? styles = null)
    {
        var read = Imported.Of(
            new Docx(body)
            {
                Numbering = DefaultNumbering,
                Styles = styles ?? DefaultStyles,
                Links = new Dictionary<string, string> { ["rId9"] = "https://example.org/" },
            }
        );
        Assert.Equal(markdown, read.Markdown);
        Assert.Empty(read.Said);
    }
}
