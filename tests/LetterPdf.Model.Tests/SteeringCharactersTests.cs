using System.Text;

namespace LetterPdf.Model.Tests;

public sealed class SteeringCharactersTests
{
    [Theory]
    [InlineData("a\u00ADb", true)]
    [InlineData("\u200Ca", true)]
    [InlineData("\u2764\uFE0F", true)]
    [InlineData("\U0001F3F4\U000E0067", true)]
    [InlineData("Réseau \u0600\u06DD \u3164 \U0001BCA0 \u00A0 \u202F \uFFF9", false)]
    [InlineData("plain", false)]
    [InlineData("", false)]
    public void What_is_never_drawn_is_found_in_a_text(string text, bool isThere) =>
        Assert.Equal(isThere, SteeringCharacters.AreIn(text));

    [Theory]
    [InlineData("", true)]
    [InlineData(" \u200C\U000E0067\n", true)]
    [InlineData("\u00A0", false)]
    [InlineData("\u2060\u202F", false)]
    [InlineData("\u200Ca", false)]
    public void A_text_of_nothing_else_shows_nothing(string text, bool showsNothing) =>
        Assert.Equal(showsNothing, SteeringCharacters.AreAll(text));

    [Fact]
    public void Half_of_a_pair_is_none_of_them() => Assert.False(SteeringCharacters.AreIn("\uD800"));

    // DerivedCoreProperties.txt of Unicode 15 has 4174.
    [Fact]
    public void There_are_as_many_as_Unicode_lists_without_those_that_fonts_draw() =>
        Assert.Equal(
            4174 - 4 - 1 - 4,
            Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Count(scalar => SteeringCharacters.Has(new Rune(scalar)))
        );
}
