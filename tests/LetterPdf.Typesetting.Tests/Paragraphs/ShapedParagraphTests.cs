using LetterPdf.Model;
using LetterPdf.Typesetting.Hyphenation;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Tests.Paragraphs;

/// <summary>A shaped paragraph's segments, the items it is broken by, and the lines that are cut from it.</summary>
public sealed class ShapedParagraphTests
{
    private const string Shin = "\u05E9\u05DC\u05DD";

    [Fact]
    public void Segments_are_words_spaces_and_breaks_without_gaps()
    {
        using var shaper = new ShapingCache(TestLetter.Fonts).NewShaper("en-US");
        var paragraph = ShapedParagraph.Of(Text("We ask\u00A0you\u2028to act."), shaper);
        Assert.Equal(
            ["We", " ", "ask", "\u00A0", "you", "\u2028", "to", " ", "act."],
            paragraph.Segments.Select(segment => paragraph.Text.Text[segment.Start..segment.End])
        );
        Assert.Equal(
            [true, false, true, false, true, false, true, false, true],
            paragraph.Segments.Select(segment => segment.Word is not null)
        );
    }

    // Of Source Serif: beyond that a space is seen as a gap, or words run together.
    [Fact]
    public void A_word_space_may_grow_by_a_half_and_shrink_by_a_third()
    {
        using var shaper = new ShapingCache(TestLetter.Fonts).NewShaper("en-US");
        var collector = new ItemCollector(shaper, new LetterHyphenation("en-US", []));
        var shape = new ParagraphShape { Measure = Length.FromInches(3) };
        collector.Collect(ShapedParagraph.Of(Text("We ask"), shaper), shape, hyphenate: false);
        var space = collector.Items.ToArray().First(item => item.Kind == LineItemKind.Glue);
        Assert.Equal((space.Width / 2, space.Width / 3), (space.Stretch, space.Shrink));
    }

    // UAX #9, L1: else the space would stand before the word, and the word away from the margin.
    [Fact]
    public void A_space_left_at_a_lines_end_does_not_push_words_of_the_other_direction_aside()
    {
        using var paragraphs = new ParagraphLayout(
            new ShapingCache(TestLetter.FontsOfManyScripts),
            new LetterHyphenation("en-US", []),
            new FontFindings(),
            new DiagnosticBag()
        );
        var lines = paragraphs.Layout(
            Text($"{Shin} \u2028{Shin}"),
            new ParagraphShape { Measure = Length.FromInches(3) }
        );
        Assert.Equal(2, lines.Length);
        var word = Assert.Single(lines[0].Pieces, piece => piece.Run.Text == Shin);
        Assert.Equal(Length.Zero, word.X);
    }

    // A line of such a word only would show nothing; before one that is seen, a line may end.
    [Theory]
    [InlineData("a \u200C b", false)]
    [InlineData("a \u200C", false)]
    [InlineData($"a \uFE0F{Shin}", true)]
    [InlineData($"a \U000E0E00{Shin}", true)]
    [InlineData("a \u200Cb", true)]
    public void A_word_of_which_nothing_is_seen_begins_no_line(string text, bool mayBreak)
    {
        using var shaper = new ShapingCache(TestLetter.FontsOfManyScripts).NewShaper("en-US");
        Assert.Equal(mayBreak, ShapedParagraph.Of(Text(text), shaper).MayBreakBefore(2));
    }

    private static StyledText Text(string text) =>
        StyledText.Of(
            text,
            Stylesheet.For(TypeSetup.Default, TestLetter.FontsOfManyScripts).Body.Upright,
            ContentTag.Of(0)
        );
}
