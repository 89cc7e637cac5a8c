using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

public sealed class ConformanceTests
{
    private static readonly Draft Base = new();

    [Fact]
    public void A_sound_document_meets_every_rule() => Assert.Empty(Exporting.Findings(Sound(new Draft()).Done()));

    [Fact]
    public void A_document_without_content_is_none() =>
        Assert.Equal(["LP0602"], Exporting.Findings(Base.Done()));

    [Theory]
    [InlineData(2.9, "LP0603")]
    [InlineData(3, null)]
    [InlineData(14_400, null)]
    [InlineData(14_401, "LP0603")]
    public void Pages_measure_what_a_PDF_can_hold(double width, string? code) =>
        Expect(code, Sound(new Draft { Width = Length.FromPoints(width) }).Done());

    [Theory]
    [InlineData("", "LP0604")]
    [InlineData(" \u00A0", "LP0604")]
    [InlineData("T", null)]
    [InlineData("a\u0001b", "LP0601")]
    [InlineData("😀", null)]
    public void The_title_is_text(string title, string? code) => Expect(code, Sound(new Draft { Title = title }).Done());

    [Fact]
    public void Half_a_surrogate_pair_is_no_text() => Expect("LP0601", Sound(new Draft { Author = "a\uD83Db" }).Done());

    [Fact]
    public void The_title_fits_a_string()
    {
        Expect(null, Sound(new Draft { Title = new string('x', 32_767) }).Done());
        Expect("LP0611", Sound(new Draft { Title = new string('x', 32_768) }).Done());
        Expect("LP0611", Sound(new Draft { Author = new string('ő', 16_384) }).Done());
    }

    [Theory]
    [InlineData("", "LP0605")]
    [InlineData("english language", "LP0605")]
    [InlineData("en_US", "LP0605")]
    [InlineData("zh-Hant-TW", null)]
    public void The_language_is_a_tag(string language, string? code) => Expect(code, Sound(new Draft { Language = language }).Done());

    [Fact]
    public void An_element_s_language_is_a_tag_and_the_finding_stands_at_the_element()
    {
        var draft = Sound(new Draft());
        var span = Draft.Source.Span(17, 4);
        draft.Line(draft.Element(StructureRole.Paragraph, with: element => element with { Language = "x y", Span = span }), "Text");
        Assert.Equal(span, Assert.Single(Diagnose(draft.Done())).Span);
    }

    [Theory]
    [InlineData(null, StructureRole.Heading1, StructureRole.Heading2, StructureRole.Heading3, StructureRole.Heading1)]
    [InlineData(null, StructureRole.Heading1, StructureRole.Heading2, StructureRole.Heading1, StructureRole.Heading2)]
    [InlineData("LP0606", StructureRole.Heading2)]
    [InlineData("LP0606", StructureRole.Heading1, StructureRole.Heading3)]
    [InlineData("LP0606", StructureRole.Heading1, StructureRole.Heading2, StructureRole.Heading4)]
    public void Headings_skip_no_level(string? code, params StructureRole[] headings)
    {
        var draft = new Draft();
        foreach (var heading in headings)
        {
            draft.Line(heading, "Heading");
        }

        Expect(code, draft.Done());
    }

    [Theory]
    [InlineData("words", "https://example.org", null)]
    [InlineData(" ", "https://example.org", "LP0607")]
    [InlineData("words", "/relative/path?", "LP0608")]
    [InlineData("words", null, "LP0608")]
    [InlineData("words", "mailto:a@example.org", null)]
    public void Links_have_words_and_an_address(string text, string? target, string? code)
    {
        var draft = Sound(new Draft());
        var paragraph = draft.Element(StructureRole.Paragraph);
        draft.Line(draft.Element(StructureRole.Link, paragraph, element => element with { Target = target }), text);
        Expect(code, draft.Done());
    }

    [Theory]
    [InlineData("\uE000", "LP0610")]
    [InlineData("\U000F0000", "LP0610")]
    [InlineData("\uFEFF", "LP0601")]
    [InlineData("\uFFFD", null)]
    public void Characters_mean_something(string text, string? code)
    {
        var draft = Sound(new Draft());
        draft.Run(ContentTag.Of(draft.Element(StructureRole.Paragraph)), Draft.Shape("x", Draft.Serif) with { Text = text }, 72);
        Expect(code, draft.Done());
    }

    [Fact]
    public void The_glyph_for_what_a_font_lacks_is_never_shown()
    {
        var draft = Sound(new Draft());
        var run = Draft.Shape("x", Draft.Serif);
        draft.Run(ContentTag.Of(draft.Element(StructureRole.Paragraph)), run with { Glyphs = [run.Glyphs[0] with { Id = 0 }] }, 72);
        Assert.Equal(run.Span, Assert.Single(Diagnose(draft.Done())).Span);
        Expect("LP0404", draft.Done());
    }

    [Fact]
    public void A_font_whose_licence_forbids_it_is_not_embedded()
    {
        // fsType, the fifth field of OS/2: 2 is "restricted licence embedding".
        using var restricted = Repository.Open(font => font[TableOffset(font, "OS/2") + 9] = 2);
        Assert.Equal(["LP0403"], Diagnose(Sound(new Draft()).Done(), restricted).Select(diagnostic => diagnostic.Code.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void A_font_with_PostScript_outlines_is_refused()
    {
        using var outlines = Repository.Open(font => "OTTO"u8.CopyTo(font));
        Assert.Equal(["LP0609"], Diagnose(Sound(new Draft()).Done(), outlines).Select(diagnostic => diagnostic.Code.Id), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(StructureRole.Paragraph, StructureRole.ListItem)]
    [InlineData(StructureRole.List, StructureRole.Paragraph)]
    [InlineData(StructureRole.ListItem, StructureRole.Paragraph)]
    [InlineData(StructureRole.Paragraph, StructureRole.Heading1)]
    [InlineData(StructureRole.Span, StructureRole.List)]
    [InlineData(StructureRole.Paragraph, StructureRole.Document)]
    public void Elements_stand_where_they_may(StructureRole parent, StructureRole child)
    {
        var draft = Sound(new Draft());
        draft.Line(draft.Element(child, draft.Element(parent)), "Text");
        Assert.Contains("LP0601", Exporting.Findings(draft.Done()), StringComparer.Ordinal);
    }

    [Fact]
    public void Rules_of_a_standard_that_is_not_claimed_are_not_asked()
    {
        Assert.True(Conformance.TryCreate([PdfStandard.PdfA2a], out var archival));
        Expect(null, new Draft { Title = "", Conformance = archival }.Line(StructureRole.Heading3, "Low").Done());
    }

    [Theory]
    [InlineData("a\u0001b", StructureRole.Paragraph, "Text", "LP0601")]
    [InlineData("Title", StructureRole.Paragraph, "\uFEFF", "LP0601")]
    [InlineData("Title", StructureRole.Heading3, "Text", "LP0606")]
    [InlineData("", StructureRole.Paragraph, "Text", "LP0604")]
    [InlineData("Title", StructureRole.Paragraph, "Text", null)]
    public void A_file_for_accessibility_alone_is_asked_what_that_standard_asks(string title, StructureRole role, string text, string? code)
    {
        var draft = Sound(new Draft { Title = title, Conformance = Conformance.Draft });
        Expect(code, draft.Run(ContentTag.Of(draft.Element(role)), Draft.Shape("x", Draft.Serif) with { Text = text }, 72).Done());
    }

    [Theory]
    [InlineData(null, PdfStandard.PdfUa1)]
    [InlineData("LP0612", PdfStandard.PdfA2a)]
    [InlineData("LP0612", PdfStandard.PdfA2a, PdfStandard.PdfUa1)]
    public void A_draft_claims_no_archive(string? code, params PdfStandard[] standards)
    {
        Assert.True(Conformance.TryCreate([.. standards], out var conformance));
        Expect(code, Marked(Sound(new Draft { IsDraft = true, Conformance = conformance })).Done());
    }

    [Fact]
    public void Each_page_of_a_draft_says_that_it_is_one()
    {
        var draft = Marked(Sound(new Draft { IsDraft = true, Conformance = Conformance.Draft })).NewPage().Line(StructureRole.Paragraph, "More");
        Assert.Contains("page 2", Assert.Single(Diagnose(draft.Done())).Message, StringComparison.Ordinal);
        Expect("LP0613", draft.Done());
        Expect(null, Marked(draft).Done());
    }

    [Fact]
    public void Every_rule_names_its_clause_and_what_it_asks() => Assert.All(ConformanceRules.All, rule =>
    {
        Assert.NotEmpty(rule.Clause);
        Assert.NotEmpty(rule.Asks);
    });

    private static Draft Sound(Draft draft) => draft.Line(StructureRole.Heading1, "Subject").Line(StructureRole.Paragraph, "Text");

    private static Draft Marked(Draft draft) => draft.Text(ContentTag.Of(ArtifactKind.DraftMark), "DRAFT", 200);

    private static void Expect(string? code, TypesetDocument document) =>
        Assert.Equal(code is null ? [] : [code], Exporting.Findings(document));

    private static int TableOffset(byte[] font, string table)
    {
        const int RecordLength = 16;
        var record = 12;
        while (!string.Equals(System.Text.Encoding.ASCII.GetString(font, record, 4), table, StringComparison.Ordinal))
        {
            record += RecordLength;
        }

        return System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8));
    }

    private static IReadOnlyList<Diagnostic> Diagnose(TypesetDocument document, LetterPdf.Fonts.FontLibrary? fonts = null)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(PdfExporter.Export(document, fonts ?? Repository.Fonts, LetterPdf.Pdf.PdfForm.Compact, diagnostics));
        return diagnostics.InSourceOrder();
    }
}
