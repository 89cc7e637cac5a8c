namespace LetterPdf.Model.Tests;

public sealed class LetterLanguageTests
{
    [Fact]
    public void American_dates_spell_the_month_out() =>
        Assert.Equal("May 22, 2024", LetterLanguage.AmericanEnglish.FormatDate(new DateOnly(2024, 5, 22)));

    [Theory]
    [InlineData("en-GB", "22 May 2024", "1 March 2024")]
    [InlineData("es", "22 de mayo de 2024", "1 de marzo de 2024")]
    [InlineData("fr", "22 mai 2024", "1er mars 2024")]
    [InlineData("de", "22. Mai 2024", "1. M\u00E4rz 2024")]
    [InlineData("it", "22 maggio 2024", "1\u00BA marzo 2024")]
    [InlineData("pt", "22 de maio de 2024", "1 de mar\u00E7o de 2024")]
    [InlineData("nl", "22 mei 2024", "1 maart 2024")]
    public void Dates_are_written_as_the_language_writes_them(string tag, string date, string first)
    {
        var language = LetterLanguage.Find(tag)!;
        Assert.Equal(date, language.FormatDate(new DateOnly(2024, 5, 22)));
        Assert.Equal(first, language.FormatDate(new DateOnly(2024, 3, 1)));
        Assert.Equal(12, language.Months.Distinct().Count());
    }

    [Theory]
    [InlineData("en-US", "Kenya, Peru and Iran", "Kenya", "Peru", "Iran")]
    [InlineData("en-GB", "Kenya", "Kenya")]
    [InlineData("es", "Kenia y Per\u00FA", "Kenia", "Per\u00FA")]
    [InlineData("es", "Irak e Ir\u00E1n", "Irak", "Ir\u00E1n")]
    [InlineData("es", "Irak y Ierland", "Irak", "Ierland")]
    [InlineData("fr", "Kenya et Iran", "Kenya", "Iran")]
    [InlineData("de", "Kenia und Iran", "Kenia", "Iran")]
    [InlineData("it", "Egitto ed Eritrea", "Egitto", "Eritrea")]
    [InlineData("it", "Eritrea e Italia", "Eritrea", "Italia")]
    [InlineData("pt", "Egito e Ir\u00E3o", "Egito", "Ir\u00E3o")]
    [InlineData("nl", "Kenia en Egypte", "Kenia", "Egypte")]
    public void Words_are_joined_as_the_language_joins_them(string tag, string joined, params string[] words) =>
        Assert.Equal(joined, LetterLanguage.Find(tag)!.Join(words));

    [Fact]
    public void Page_numbers_tell_how_many_there_are() =>
        Assert.Equal("Page 2 of 13", LetterLanguage.AmericanEnglish.FormatPage(2, 13));

    [Fact]
    public void A_language_is_found_by_its_tag_in_any_case()
    {
        Assert.Same(LetterLanguage.AmericanEnglish, LetterLanguage.Find("en-us"));
        Assert.Null(LetterLanguage.Find("tlh"));
    }

    [Theory]
    [InlineData("en-US", "Electronic signature of Die {name}")]
    [InlineData("en-GB", "Electronic signature of Die {name}")]
    [InlineData("es", "Firma electr\u00F3nica de Die {name}")]
    [InlineData("fr", "Signature \u00E9lectronique\u00A0: Die {name}")]
    [InlineData("de", "Elektronische Signatur: Die {name}")]
    [InlineData("it", "Firma elettronica di Die {name}")]
    [InlineData("pt", "Assinatura digital de Die {name}")]
    [InlineData("nl", "Elektronische handtekening van Die {name}")]
    public void A_place_for_a_signature_says_whose_and_never_changes_the_name(string tag, string words)
    {
        Assert.Equal(words, LetterLanguage.Find(tag)!.FormatSignature("Die {name}"));
        Assert.Equal(8, LetterLanguage.All.Length);
    }

    [Theory]
    [InlineData("en-US", "Peru, continued")]
    [InlineData("en-GB", "Peru, continued")]
    [InlineData("es", "Peru (continuaci\u00F3n)")]
    [InlineData("fr", "Peru (suite)")]
    [InlineData("de", "Peru (Fortsetzung)")]
    [InlineData("it", "Peru (segue)")]
    [InlineData("pt", "Peru (continua\u00E7\u00E3o)")]
    [InlineData("nl", "Peru (vervolg)")]
    public void A_group_that_goes_on_says_so(string tag, string words) =>
        Assert.Equal(words, LetterLanguage.Find(tag)!.FormatContinued("Peru"));

    [Fact]
    public void Drafts_say_so_in_their_title() =>
        Assert.Equal(
            "Draft: Threats to the Court",
            LetterLanguage.AmericanEnglish.FormatDraftTitle("Threats to the Court")
        );
}
