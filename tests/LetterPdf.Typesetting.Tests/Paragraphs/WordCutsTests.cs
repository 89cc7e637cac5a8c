using CsCheck;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Hyphenation;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Tests.Paragraphs;

/// <summary>A word is shaped once, and each part of it has the same width as when it is shaped alone.</summary>
public sealed class WordCutsTests
{
    private static readonly string[] Latin =
    [
        "a",
        "f",
        "i",
        "l",
        "t",
        "T",
        "o",
        "V",
        "y",
        "r",
        "ffi",
        "fl",
        "-",
        "/",
        ".",
        "é",
        "e\u0301",
        "\u00AD",
        "1",
        "ß",
    ];
    private static readonly string[] Arabic = ["ب", "ت", "ا", "ل", "م", "\u064E", "\u00AD", "\u200C", "ه", "لا"];
    private static readonly string[] Hebrew = ["ש", "ל", "\u05B8", "\u05BC", "ם", "-"];
    private static readonly string[] Cyrillic = ["Ж", "я", "Г", "д", "-", "\u00AD", "у\u0306"];
    private static readonly string[] Han = ["字", "語", "国", "\u00AD", "-"];

    [Fact]
    public void Any_part_of_any_word_is_as_wide_and_drawn_as_when_it_stands_alone() =>
        Gen.OneOf(Words(Latin), Words(Arabic), Words(Hebrew), Words(Cyrillic), Words(Han))
            .Sample(AssertAsAlone, iter: 600);

    [Theory]
    [InlineData("office")]
    [InlineData("Auflagefläche")]
    [InlineData("AVAToTyT.r-f")]
    [InlineData("https://www.example.org/fi-fl/ffi")]
    [InlineData("fffffffffffffffffi-fffffffffffl")]
    [InlineData("المحكمة\u00ADالجنائية")]
    public void Ligatures_and_kerning_at_the_cut_are_undone(string word) => AssertAsAlone(word);

    [Theory]
    [InlineData("a-")]
    [InlineData("\u00AD")]
    [InlineData("inter\u00ADnational\u00AD")]
    [InlineData("字")]
    [InlineData("a字")]
    [InlineData("ภาษา-")]
    [InlineData("ب\u00AD")]
    [InlineData("بت-")]
    [InlineData("e\u0301-")]
    [InlineData("ffi\u00AD")]
    [InlineData("https://www.example.org/reports/a-b_c?d=e&f/")]
    [InlineData("internationalorganisations")]
    [InlineData("a.bc,")]
    [InlineData("字\u00ADש")]
    public void The_work_of_setting_a_stretch_grows_with_its_length_and_no_faster(string part)
    {
        // Each character is shaped once for each face that is asked, once more for the line that it stands on, and up
        // to the nearest safe places for each break.
        var (half, whole) = (Work(part, 10_000), Work(part, 20_000));
        Assert.InRange(whole, 0, 20_000 * 64);
        Assert.InRange(whole, half, (half * 2.2) + 10_000);
    }

    // A part that begins in another script than its word is shaped by itself: the rules of its script are others.
    [Fact]
    public void Parts_of_words_in_two_scripts_are_drawn_as_when_they_stand_alone() =>
        Words([.. Latin, .. Cyrillic, .. Han])
            .Sample(
                word =>
                {
                    using var shaper = new ShapingCache(TestLetter.FontsOfManyScripts).NewShaper("en-US");
                    var style = StyleOf(TestLetter.FontsOfManyScripts);
                    for (var i = 1; i < word.Length; i++)
                    {
                        AssertDrawn(shaper, style, word, ..i, isRightToLeft: false);
                        AssertDrawn(shaper, style, word, i.., isRightToLeft: false);
                    }
                },
                iter: 300
            );

    private static long Work(string part, int length)
    {
        var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
        var style = StyleOf(TestLetter.FontsOfManyScripts);
        using var paragraphs = new ParagraphLayout(
            new ShapingCache(TestLetter.FontsOfManyScripts),
            new LetterHyphenation("en-US", []),
            new FontFindings(),
            new DiagnosticBag()
        );
        var styled = StyledText.Of(text, style, ContentTag.Of(0));
        var lines = paragraphs.Layout(
            styled,
            new ParagraphShape
            {
                Measure = Length.FromInches(6.5),
                Hyphenate = true,
                Alignment = TextAlignment.Justify,
            }
        );
        Assert.NotEmpty(lines);
        return paragraphs.Spent;
    }

    private static TextStyle StyleOf(FontLibrary fonts) => Stylesheet.For(TypeSetup.Default, fonts).Body.Upright;

    private static Gen<string> Words(string[] parts) => Gen.OneOf(parts).Array[1, 60].Select(string.Concat);

    private static void AssertAsAlone(string word)
    {
        var fonts = TestLetter.FontsOfManyScripts;
        using var shaper = new ShapingCache(fonts).NewShaper("en-US");
        var own = StyleOf(fonts);
        foreach (
            var style in new[] { own }.Concat(
                fonts
                    .Faces.Where(face => face.Family.StartsWith("Test", StringComparison.Ordinal))
                    .Select(face => own with { Face = face })
            )
        )
        {
            var isRightToLeft = word.Any(letter => letter is >= '\u0590' and <= '\u08FF');
            var shaped = shaper.Shape(style, word, isRightToLeft);
            var cuts = new WordCuts(shaper);
            cuts.Begin(style, word.AsMemory(), isRightToLeft, shaped);
            for (var i = 1; i < word.Length; i++)
            {
                AssertWidth(
                    shaper.Width(style, word.AsSpan(0, i), isRightToLeft),
                    cuts.Prefix(i, isHyphenated: false),
                    style,
                    word[..i]
                );
                AssertWidth(shaper.Width(style, word.AsSpan(i), isRightToLeft), cuts.Suffix(i), style, word[i..]);
                AssertDrawn(shaper, style, word, ..i, isRightToLeft);
                AssertDrawn(shaper, style, word, i.., isRightToLeft);
                if (word[i - 1] < '\u0590' && char.IsLetter(word[i - 1]))
                {
                    AssertWidth(
                        shaper.Width(style, string.Concat(word.AsSpan(0, i), "-")),
                        cuts.Prefix(i, isHyphenated: true),
                        style,
                        word[..i] + "-"
                    );
                }
            }
        }
    }

    private static void AssertDrawn(WordShaper shaper, TextStyle style, string word, Range part, bool isRightToLeft)
    {
        var alone = shaper.Shape(style, word.AsSpan(part), isRightToLeft);
        var cut = shaper.Part(shaper.Shape(style, word, isRightToLeft), style, word, part, isRightToLeft);
        Assert.Equal((alone.Face, alone.Width), (cut.Face, cut.Width));
        Assert.Equal(alone.Missing, cut.Missing);
        Assert.Equal(alone.Glyphs.Select(Drawn), cut.Glyphs.Select(Drawn));
    }

    private static (int, int, int, int, int) Drawn(ShapedGlyph glyph) =>
        (glyph.Id, glyph.Cluster, glyph.Advance, glyph.OffsetX, glyph.OffsetY);

    private static void AssertWidth(double expected, double width, TextStyle style, string part) =>
        Assert.True(
            Math.Abs(expected - width) < 1e-9,
            FormattableString.Invariant($"'{part}' in {style.Face.Key}: {expected} alone, {width} as cut")
        );
}
