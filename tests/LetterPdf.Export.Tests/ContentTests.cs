using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

public sealed class ContentTests
{
    [Fact]
    public void Neighbours_of_one_element_share_a_sequence_and_artifacts_have_none()
    {
        var draft = new Draft();
        var paragraph = draft.Element(StructureRole.Paragraph);
        var pdf = Exporting.Readable(
            draft
                .Text(ContentTag.Of(ArtifactKind.PageHeader), "Page 2", 72)
                .Line(paragraph, "a")
                .Line(paragraph, "b")
                .Rule(ContentTag.Of(ArtifactKind.Layout))
                .Line(StructureRole.Paragraph, "c")
                .Done()
        );
        Assert.Equal(
            """
            /Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC
            BT
            /F1 11 Tf
            72 720 Td
            []TJ
            ET
            EMC
            /P<</MCID 0>>BDC
            BT
            72 705 Td
            []TJ
            0 -15 Td
            []TJ
            ET
            EMC
            /Artifact<</Type/Layout>>BDC
            72 689.5 100 0.5 re
            f
            EMC
            /P<</MCID 1>>BDC
            BT
            72 675 Td
            []TJ
            ET
            EMC

            """,
            string.Join('\n', PageContent(pdf).Split('\n').Select(line => line.StartsWith('[') ? "[]TJ" : line))
        );
    }

    [Fact]
    public void A_drafts_mark_is_an_artifact_on_each_page_and_no_colours_are_promised()
    {
        var mark = ContentTag.Of(ArtifactKind.DraftMark);
        var draft = new Draft { IsDraft = true, Conformance = Conformance.Draft };
        var document = draft
            .Text(mark, "DRAFT", 200)
            .Line(StructureRole.Paragraph, "a")
            .NewPage()
            .Text(mark, "DRAFT", 200)
            .Line(StructureRole.Paragraph, "b")
            .Done();
        var pdf = Exporting.Readable(document);
        Assert.Equal(2, pdf.Split("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC").Length - 1);
        Assert.DoesNotContain("DRAFT", StructureText.Write(document), StringComparison.Ordinal);
        Assert.DoesNotContain("OutputIntent", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfaid", pdf, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pen_follows_the_advances_without_adding_up_what_was_rounded()
    {
        // 300 glyphs, each 1/3 of a thousandth of the em wider than its font says.
        var run = Draft.Shape(new string('x', 300), Draft.Serif);
        var wider = (Repository.Fonts[Draft.Serif].AdvanceOf(run.Glyphs[0].Id) * 0.011) + (11 / 3000.0);
        var stretched = run with
        {
            Glyphs = [.. run.Glyphs.Select(glyph => glyph with { Advance = Length.FromPoints(wider) })],
        };
        var draft = new Draft();
        var content = PageContent(
            Exporting.Readable(draft.Run(ContentTag.Of(draft.Element(StructureRole.Paragraph)), stretched, 72).Done())
        );
        var show = Exporting.Between(content, "[", "]TJ");
        var adjustments = show.Split('<', '>', '[', ']').Where(part => part.StartsWith('-')).ToList();
        Assert.All(adjustments, adjustment => Assert.Equal("-1", adjustment));

        // 299 gaps lie before the last glyph: 99 2/3 thousandths.
        Assert.Equal(100, adjustments.Count);
    }

    [Fact]
    public void Offsets_move_the_glyph_and_not_the_pen()
    {
        var run = Draft.Shape("ab", Draft.Serif);
        var face = Repository.Fonts[Draft.Serif];
        var raised = run with
        {
            Glyphs =
            [
                run.Glyphs[0] with
                {
                    OffsetX = Length.FromPoints(1.1),
                    OffsetY = Length.FromPoints(2),
                },
                run.Glyphs[1],
            ],
        };
        var draft = new Draft();
        var content = PageContent(
            Exporting.Readable(draft.Run(ContentTag.Of(draft.Element(StructureRole.Paragraph)), raised, 72).Done())
        );
        Assert.Contains(
            $"2 Ts\n[-100<{face.GlyphFor('a'):X4}>]TJ\n0 Ts\n[100<{face.GlyphFor('b'):X4}>]TJ\n",
            content,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_word_that_a_line_s_end_divides_is_one_word_to_readers()
    {
        var draft = new Draft();
        var paragraph = ContentTag.Of(draft.Element(StructureRole.Paragraph));
        var pdf = Exporting.Readable(
            draft.Run(paragraph, Draft.Hyphenated("inter"), 72).NextLine().Text(paragraph, "national", 72).Done()
        );
        var hyphen = Draft.Shape("-", Draft.Serif).Glyphs[0].Id;
        var span = Exporting.Between(pdf, "/Span", "EMC\n");
        Assert.StartsWith("/Span<</ActualText(international)>>BDC\n[", span, StringComparison.Ordinal);
        Assert.Contains($"{hyphen:X4}>]TJ\n", span, StringComparison.Ordinal);
        Assert.Equal(2, span.Split("TJ\n").Length - 1);
        Assert.Contains($"<{hyphen:X4}><002D>\n", pdf, StringComparison.Ordinal);
        Assert.Equal("Document [en-US]\n  P \"international\"\n", StructureText.Write(draft.Done()));
    }

    [Fact]
    public void Only_the_divided_word_is_marked_not_what_stands_before_and_behind_it()
    {
        var draft = new Draft();
        var paragraph = ContentTag.Of(draft.Element(StructureRole.Paragraph));
        var pdf = Exporting.Readable(
            draft
                .Run(paragraph, Draft.Hyphenated("of inter"), 72)
                .NextLine()
                .Text(paragraph, "national, law", 72)
                .Done()
        );
        Assert.Contains("/ActualText(international,)", pdf, StringComparison.Ordinal);
        Assert.Equal("Document [en-US]\n  P \"of international, law\"\n", StructureText.Write(draft.Done()));
        Assert.Equal(1, pdf.Split("/ActualText").Length - 1);
    }

    [Fact]
    public void A_word_divided_by_a_page_s_end_has_a_soft_hyphen()
    {
        var draft = new Draft();
        var paragraph = ContentTag.Of(draft.Element(StructureRole.Paragraph));
        var pdf = Exporting.Readable(
            draft.Run(paragraph, Draft.Hyphenated("inter"), 72).NewPage().Text(paragraph, "national", 72).Done()
        );
        var hyphen = Draft.Shape("-", Draft.Serif).Glyphs[0].Id;
        var span = Exporting.Between(pdf, "/Span", "EMC\n");
        Assert.StartsWith("/Span<</ActualText<FEFF00AD>>>BDC\n[", span, StringComparison.Ordinal);
        Assert.EndsWith($"<{hyphen:X4}>]TJ\nEMC\n", span, StringComparison.Ordinal);
        Assert.Equal("Document [en-US]\n  P \"international\"\n", StructureText.Write(draft.Done()));
    }

    [Fact]
    public void A_word_on_three_lines_keeps_its_hyphens()
    {
        var draft = new Draft();
        var paragraph = ContentTag.Of(draft.Element(StructureRole.Paragraph));
        draft
            .Run(paragraph, Draft.Hyphenated("in"), 72)
            .NextLine()
            .Run(paragraph, Draft.Hyphenated("ter"), 72)
            .NextLine()
            .Text(paragraph, "national", 72);
        var pdf = Exporting.Readable(draft.Done());
        Assert.Contains("/ActualText<FEFF00AD>", pdf, StringComparison.Ordinal);
        Assert.Contains("/ActualText(ternational)", pdf, StringComparison.Ordinal);
        Assert.Equal("Document [en-US]\n  P \"international\"\n", StructureText.Write(draft.Done()));
    }

    [Theory]
    [InlineData("at https://www.example.", "org/page, and", null, "https://www.example.org/page,")]
    [InlineData("(name@", "example.", "org)", "(name@example.org)")]
    [InlineData("www.", "example-", "association.org", "www.example-association.org")]
    public void An_address_that_lines_divide_is_one_word_to_readers(
        string first,
        string second,
        string? third,
        string word
    )
    {
        var draft = new Draft();
        var paragraph = ContentTag.Of(draft.Element(StructureRole.Paragraph));
        draft.Text(paragraph, first, 72).NextLine().Text(paragraph, second, 72);
        if (third is not null)
        {
            draft.NextLine().Text(paragraph, third, 72);
        }

        var pdf = Exporting.Readable(draft.Done());
        Assert.Equal(1, pdf.Split("/ActualText").Length - 1);
        Assert.Contains(
            $"/ActualText({word.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)})",
            pdf,
            StringComparison.Ordinal
        );
        Assert.Equal(third is null ? 2 : 3, Exporting.Between(pdf, "/Span", "EMC\n").Split("TJ\n").Length - 1);
        Assert.Equal($"Document [en-US]\n  P \"{first}{second}{third}\"\n", StructureText.Write(draft.Done()));
    }

    [Theory]
    [InlineData("the well-", "known office")]
    [InlineData("see example.org ", "and more")]
    [InlineData("the end.", "Then more")]
    public void What_is_no_divided_address_is_left_as_it_is(string first, string second)
    {
        var draft = new Draft();
        var paragraph = ContentTag.Of(draft.Element(StructureRole.Paragraph));
        var pdf = Exporting.Readable(draft.Text(paragraph, first, 72).NextLine().Text(paragraph, second, 72).Done());
        Assert.DoesNotContain("ActualText", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hyphen_of_the_text_s_own_needs_no_ActualText()
    {
        var draft = new Draft();
        Assert.DoesNotContain(
            "ActualText",
            Exporting.Readable(draft.Line(StructureRole.Paragraph, "well-known office").Done()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_ligature_stands_for_all_its_letters()
    {
        var run = Draft.Shape("ff", Draft.Serif);
        var ligature = Assert.Single(run.Glyphs).Id;
        var draft = new Draft();
        var pdf = Exporting.Readable(draft.Line(StructureRole.Paragraph, "off").Done());
        Assert.Contains($"<{ligature:X4}><00660066>\n", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("ActualText", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glyph_used_for_another_text_than_its_own_says_so()
    {
        var draft = new Draft();
        var paragraph = ContentTag.Of(draft.Element(StructureRole.Paragraph));
        var omega = Draft.Shape("A", Draft.Serif) with { Text = "Α" };
        var pdf = Exporting.Readable(draft.Text(paragraph, "A", 72).Run(paragraph, omega, 90).Done());
        Assert.Single(pdf.Split("ActualText")[1..]);
        Assert.Contains("/Span<</ActualText<FEFF0391>>>BDC\n", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_of_several_glyphs_that_do_not_spell_it_gets_ActualText()
    {
        var run = Draft.Shape("ab", Draft.Serif);
        var draft = new Draft();
        var paragraph = ContentTag.Of(draft.Element(StructureRole.Paragraph));
        var cluster = run with
        {
            Text = "\u1E9E",
            Glyphs = [.. run.Glyphs.Select(glyph => glyph with { Cluster = 0 })],
        };
        var pdf = Exporting.Readable(draft.Run(paragraph, cluster, 72).Done());
        Assert.Contains("/Span<</ActualText<FEFF1E9E>>>BDC\n[<", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_are_surrogate_pairs()
    {
        var run = Draft.Shape("a", Draft.Serif) with { Text = "😀" };
        var draft = new Draft();
        Assert.Contains(
            "><D83DDE00>\n",
            Exporting.Readable(draft.Run(ContentTag.Of(draft.Element(StructureRole.Paragraph)), run, 72).Done()),
            StringComparison.Ordinal
        );
    }

    private static string PageContent(string pdf)
    {
        var stream = pdf.Split("stream\n").First(part => part.Contains("BDC", StringComparison.Ordinal));
        return stream[..stream.LastIndexOf("\nend", StringComparison.Ordinal)];
    }
}
