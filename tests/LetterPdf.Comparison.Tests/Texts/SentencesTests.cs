using CsCheck;

namespace LetterPdf.Comparison.Tests;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", "One. |Two! |Three? |Four")]
    [InlineData(
        "A letter to Mr. Biden of the U.S. Senate. It says “No.” And more.",
        "A letter to Mr. Biden of the U.S. Senate. |It says “No.” |And more."
    )]
    [InlineData("See no. 5 and art. 7. Then go.", "See no. 5 and art. 7. |Then go.")]
    [InlineData("He asked.[note] She went (at last). End.", "He asked.[note] |She went (at last). |End.")]
    [InlineData("正義。平和。", "正義。|平和。")]
    [InlineData("هل هذا؟ نعم.", "هل هذا؟ |نعم.")]
    [InlineData("…", "…")]
    [InlineData("", "")]
    public void A_paragraph_is_parted_where_sentences_end(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Sentences.Split(text)));

    [Theory]
    [InlineData("Don’t say Trump-era, say 1.5!", "Don’t| |say| |Trump-era|,| |say| |1.5|!")]
    [InlineData("人権 e\u0301te [note].", "人|権| |e\u0301te| |[note]|.")]
    [InlineData("«Réseau»", "«|Réseau|»")]
    public void A_sentence_is_parted_into_words_signs_and_blanks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words.Split(text)));

    [Fact]
    public void Whatever_is_parted_is_whole_again() =>
        Gen.String[Gen.Char["ab.!? \u00A0’-1(]正。\u0301\uD83D\uDE00"], 0, 40]
            .Sample(text =>
            {
                Assert.Equal(text, string.Concat(Sentences.Split(text)));
                Assert.Equal(text, string.Concat(Words.Split(text)));
            });
}
