using System.Globalization;
using System.Text;
using CsCheck;
using LetterPdf.Input;

namespace LetterPdf.Input.Tests.Texts;

/// <summary>Against the platform's own normalization, which the program itself does not use.</summary>
public sealed class NfcTests
{
    [Fact]
    public void Every_assigned_character_alone_and_between_marks_is_composed_as_the_platform_does()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (Rune.IsValid(value) && Rune.GetUnicodeCategory(new Rune(value)) != UnicodeCategory.OtherNotAssigned)
            {
                var character = new Rune(value).ToString();
                Assert.Equal(character.Normalize(NormalizationForm.FormC), Nfc.Of(character));
                var marked = "e" + character + "\u0323\u0301";
                Assert.Equal(marked.Normalize(NormalizationForm.FormC), Nfc.Of(marked));
            }
        }
    }

    [Fact]
    public void Any_decomposed_text_comes_back_as_the_platform_composes_it() =>
        Gen.Int[0, 0x2FFF]
            .Where(Rune.IsValid)
            .Where(value => Rune.GetUnicodeCategory(new Rune(value)) != UnicodeCategory.OtherNotAssigned)
            .Array[1, 12]
            .Sample(values =>
            {
                var text = string.Concat(values.Select(value => new Rune(value).ToString()));
                var decomposed = text.Normalize(NormalizationForm.FormD);
                return string.Equals(
                        Nfc.Of(decomposed),
                        text.Normalize(NormalizationForm.FormC),
                        StringComparison.Ordinal
                    ) && string.Equals(Nfc.Of(text), text.Normalize(NormalizationForm.FormC), StringComparison.Ordinal);
            });

    [Theory]
    [InlineData("Re\u0301seau", "R\u00E9seau")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("a\u0328\u0301", "\u0105\u0301")]
    [InlineData("\u212B", "\u00C5")]
    public void Names_come_out_in_their_usual_letters(string text, string expected) =>
        Assert.Equal(expected, Nfc.Of(text));
}
