using System.Text;

namespace LetterPdf.Model.Tests;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("a\u001B[31mb", "a<U+001B>[31mb")]
    [InlineData("a\nb\tc\rd", "a<U+000A>b<U+0009>c<U+000D>d")]
    [InlineData("a\u202Eb\u2066c\u2069d", "a<U+202E>b<U+2066>c<U+2069>d")]
    [InlineData("a\u2028b\u0085c\u009Bd\u007Fe", "a<U+2028>b<U+0085>c<U+009B>d<U+007F>e")]
    [InlineData("\uFEFFa\u200Bb\u00ADc\u061Cd", "<U+FEFF>a<U+200B>b<U+00AD>c<U+061C>d")]
    [InlineData("a\U000E0041b\uFFFEc\U0001FFFFd", "a<U+E0041>b<U+FFFE>c<U+1FFFF>d")]
    [InlineData("\0", "<U+0000>")]
    public void What_would_steer_or_stay_unseen_is_named_by_its_number(string text, string shown) =>
        Assert.Equal(shown, VisibleText.OnOneLine(text));

    // Not as an attribute's value, which is stored as UTF-8 and can't contain lone surrogates.
    [Fact]
    public void Half_of_a_pair_is_named() =>
        Assert.Equal("a<U+D800>b<U+DC00>\U0001F600", VisibleText.OnOneLine("a\uD800b\uDC00\U0001F600"));

    [Theory]
    [InlineData("Réseau Équitas, Côte d’Ivoire")]
    [InlineData("منظمة العفو الدولية")]
    [InlineData("क्\u200Dष می\u200Cخواهم \u0600\u06DD")]
    [InlineData("日本 👩\u200D🚀 𝔏 \uE000")]
    [InlineData("")]
    public void What_is_writing_stays_as_it_is(string text)
    {
        Assert.Same(text, VisibleText.OnOneLine(text));
        Assert.Same(text, VisibleText.OfLines(text));
    }

    [Fact]
    public void A_text_of_lines_keeps_its_lines_and_an_isolate_that_is_closed_on_its_line()
    {
        Assert.Equal("a\r\nb\n\tc<U+000D>d", VisibleText.OfLines("a\r\nb\n\tc\rd"));
        Assert.Equal("\u2068א\u2069 \u2068b\u2069", VisibleText.OfLine("\u2068א\u2069 \u2068b\u2069"));
        Assert.Equal("<U+2068>a\n<U+2069>", VisibleText.OfLines("\u2068a\n\u2069"));
        Assert.Equal("<U+2068>a<U+202E>b<U+2069>", VisibleText.OfLine("\u2068a\u202Eb\u2069"));
        Assert.Equal("\u2068a\u2069<U+2069>", VisibleText.OfLine("\u2068a\u2069\u2069"));
        Assert.Equal("<U+2068>\u2068a\u2069", VisibleText.OfLine("\u2068\u2068a\u2069"));
    }

    [Fact]
    public void A_long_text_keeps_its_head_and_its_end_and_no_half_of_a_pair()
    {
        Assert.Equal("short", VisibleText.Cut("short", 5));
        Assert.Equal("012345\u2026bc", VisibleText.Cut("0123456789abc", 9));
        for (var most = 4; most < 40; most++)
        {
            var cut = VisibleText.Cut(string.Concat(Enumerable.Repeat("\U0001F600", 30)), most);
            Assert.True(cut.Length <= most);
            Assert.DoesNotContain(Rune.ReplacementChar, cut.EnumerateRunes());
        }
    }

    // One character more or less in the list is a decision: here are the ranges with their bounds, and the total
    // number (another version of Unicode may have a few more).
    [Fact]
    public void All_of_Unicode_is_parted_as_it_was_decided()
    {
        var hidden = Enumerable
            .Range(0, 0x110000)
            .Where(Rune.IsValid)
            .Count(scalar => VisibleText.IsHidden(new Rune(scalar)));
        Assert.InRange(hidden, 3950, 4150);
        Assert.All(
            [
                0x1F,
                0x7F,
                0x9F,
                0xAD,
                0x61C,
                0x180E,
                0x200B,
                0x200E,
                0x202A,
                0x2060,
                0x206F,
                0xFDD0,
                0xFDEF,
                0xFFFB,
                0xE0001,
            ],
            scalar => Assert.True(VisibleText.IsHidden(new Rune(scalar)))
        );
        Assert.All(
            [0x20, 0x7E, 0xA0, 0x200C, 0x200D, 0x2010, 0x202F, 0xFDF0, 0xFE0F, 0xFFFD, 0xE0100],
            scalar => Assert.False(VisibleText.IsHidden(new Rune(scalar)))
        );
    }
}
