using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Hyphenation;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Tests;

/// <summary>Words are shaped once for all letters of a session, and no letter looks different because of
/// that.</summary>
public sealed class ShapingCacheTests
{
    [Fact]
    public void What_one_letter_has_shaped_the_next_has()
    {
        var words = new ShapingCache(TestLetter.Fonts);
        var text = StyledText.Of(TestLetter.Prose(300), Style, ContentTag.Of(0));
        var (first, spent) = Set(words, text);
        var (second, spentAgain) = Set(words, text);
        Assert.InRange(spent, 200, 2000);
        Assert.Equal(0, spentAgain);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Words_of_another_size_are_the_same_and_of_another_language_are_not()
    {
        var words = new ShapingCache(TestLetter.Fonts);
        Assert.Equal(6, Spent(words, Style));
        Assert.Equal(0, Spent(words, Style with { Size = Style.Size * 2 }));
        Assert.Equal(6, Spent(words, Style with { Language = "tr" }));
        Assert.Equal(6, Spent(words, Style with { Forms = LetterForms.SmallCapitals }));
    }

    [Fact]
    public void Letters_side_by_side_are_the_letters_one_after_another()
    {
        var words = new ShapingCache(TestLetter.Fonts);
        ImmutableArray<StyledText> texts =
        [
            .. Enumerable
                .Range(1, 40)
                .Select(seed => StyledText.Of(TestLetter.Prose(120, seed), Style, ContentTag.Of(0))),
        ];
        var together = texts.AsParallel().AsOrdered().Select(text => Set(words, text).Lines).ToArray();
        Assert.Equal(texts.Select(text => Set(new ShapingCache(TestLetter.Fonts), text).Lines), together);
    }

    // Otherwise a session that is never closed would grow with every name.
    [Fact]
    public void It_forgets_all_words_when_it_holds_too_many()
    {
        var words = new ShapingCache(TestLetter.Fonts);
        using (var shaper = words.NewShaper("en-US"))
        {
            for (var i = 0; i < 1001; i++)
            {
                shaper.Shape(Style, new string('a', 999) + (char)('a' + (i % 26)) + i);
            }
        }

        using var next = words.NewShaper("en-US");
        next.Shape(Style, new string('a', 999) + "a0");
        Assert.Equal(1001, next.Spent);
    }

    private static long Spent(ShapingCache words, TextStyle style)
    {
        using var shaper = words.NewShaper("en-US");
        shaper.Shape(style, "office");
        shaper.Shape(style, "office");
        return shaper.Spent;
    }

    private static TextStyle Style => Stylesheet.For(TypeSetup.Default, TestLetter.Fonts).Body.Upright;

    private static (string Lines, long Spent) Set(ShapingCache words, StyledText text)
    {
        using var paragraphs = new ParagraphLayout(
            words,
            new LetterHyphenation("en-US", []),
            new FontFindings(),
            new DiagnosticBag()
        );
        var shape = new ParagraphShape
        {
            Measure = Length.FromInches(6.5),
            Alignment = TextAlignment.Justify,
            Hyphenate = true,
            Protrudes = true,
        };
        var lines = paragraphs.Layout(text, shape).SelectMany(line => line.Pieces);
        return (
            string.Join(
                '\n',
                lines.Select(piece => $"{piece.X} {piece.Run.Text} {string.Join(' ', piece.Run.Glyphs)}")
            ),
            paragraphs.Spent
        );
    }
}
