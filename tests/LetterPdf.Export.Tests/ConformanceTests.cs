using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

public sealed class ConformanceTests
{
    [Theory]
    [InlineData(2.9, "LP0603")]
    [InlineData(3, null)]
    [InlineData(14_400, null)]
    [InlineData(14_401, "LP0603")]
    public void Pages_measure_what_a_PDF_can_hold(double side, string? code)
    {
        Expect(code, Sound(new Draft { Width = Length.FromPoints(side) }).Done());
        Expect(code, Sound(new Draft { Height = Length.FromPoints(side) }).Done());
    }

    [Theory]
    [InlineData("", "LP0604")]
    [InlineData(" \u00A0", "LP0604")]
    [InlineData("T", null)]
    [InlineData("a\u0001b", "LP0601")]
    [InlineData("😀", null)]
    public void The_title_is_text(string title, string? code) =>
        Expect(code, Sound(new Draft { Title = title }).Done());

    [Theory]
    [InlineData("", "LP0605")]
    [InlineData("english language", "LP0605")]
    [InlineData("en_US", "LP0605")]
    [InlineData("zh-Hant-TW", null)]
    public void The_language_is_a_tag(string language, string? code) =>
        Expect(code, Sound(new Draft { Language = language }).Done());

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
    [InlineData("words", "", "LP0608")]
    [InlineData("words", "mailto:a@example.org", null)]
    public void Links_have_words_and_an_address(string text, string target, string? code)
    {
        var draft = Sound(new Draft());
        var paragraph = draft.Element(StructureRole.Paragraph);
        draft.Line(draft.Element(new OuterLinkElement(paragraph, target)), text);
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
        draft.Run(
            ContentTag.Of(draft.Element(StructureRole.Paragraph)),
            Draft.Shape("x", Draft.Serif) with
            {
                Text = text,
            },
            72
        );
        Expect(code, draft.Done());
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
        var draft = Marked(Sound(new Draft { IsDraft = true, Conformance = Conformance.Draft }))
            .NewPage()
            .Line(StructureRole.Paragraph, "More");
        Assert.Contains(
            "page 2",
            Assert.Single(Exporting.Diagnose(draft.Done())).Message.Said(),
            StringComparison.Ordinal
        );
        Expect("LP0613", draft.Done());
        Expect(null, Marked(draft).Done());
    }

    private static Draft Sound(Draft draft) =>
        draft.Line(StructureRole.Heading1, "Subject").Line(StructureRole.Paragraph, "Text");

    private static Draft Marked(Draft draft) => draft.Text(ContentTag.Of(ArtifactKind.DraftMark), "DRAFT", 200);

    private static void Expect(string? code, TypesetDocument document) =>
        Assert.Equal(code is null ? [] : [code], Exporting.Findings(document));
}
