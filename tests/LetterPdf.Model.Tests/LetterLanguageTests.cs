using System.Collections.Immutable;

namespace LetterPdf.Model.Tests;

public sealed class LetterLanguageTests
{
    [Fact]
    public void American_dates_spell_the_month_out() =>
        Assert.Equal("May 22, 2024", LetterLanguage.AmericanEnglish.FormatDate(new DateOnly(2024, 5, 22)));

    [Fact]
    public void Page_numbers_tell_how_many_there_are() =>
        Assert.Equal("Page 2 of 13", LetterLanguage.AmericanEnglish.FormatPage(2, 13));

    [Fact]
    public void A_language_is_found_by_its_tag_in_any_case()
    {
        Assert.Same(LetterLanguage.AmericanEnglish, LetterLanguage.Find("en-us"));
        Assert.Null(LetterLanguage.Find("tlh"));
    }

    [Fact]
    public void A_claim_names_each_standard_once()
    {
        Assert.True(Conformance.TryCreate([PdfStandard.PdfUa1, PdfStandard.PdfA2a], out var both));
        Assert.Equal("PDF/A-2a + PDF/UA-1", both.ToString());
        Assert.False(Conformance.TryCreate([PdfStandard.PdfA2a, PdfStandard.PdfA2a], out _));
        Assert.False(Conformance.TryCreate(ImmutableArray<PdfStandard>.Empty, out _));
        Assert.Equal(PdfStandard.PdfUa1, Conformance.Parse("PDF/UA-1"));
        Assert.Null(Conformance.Parse("pdf/x-4"));
    }

    [Fact]
    public void Drafts_say_so_in_their_title() =>
        Assert.Equal("Draft: Threats to the Court", LetterLanguage.AmericanEnglish.FormatDraftTitle("Threats to the Court"));
}
