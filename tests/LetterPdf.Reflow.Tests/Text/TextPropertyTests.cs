using System.Text.RegularExpressions;
using CsCheck;
using LetterPdf.Model;
using LetterPdf.Typesetting.Tests.Outline;
using LetterPdf.Unicode;

namespace LetterPdf.Reflow.Tests.Text;

/// <summary>What holds for the text of any letter.</summary>
public sealed partial class TextPropertyTests
{
    private const int AnyWidth = 10_000;

    [Fact]
    public void The_text_has_the_outline_s_words_in_its_order() =>
        GeneratedLetters.All.Sample(
            letter =>
            {
                var text = Rule().Replace(Reflowed.TextOf(letter, AnyWidth), string.Empty);
                Assert.Equal(
                    WithoutSpaceBeforeColons(OutlineWords.Of(LetterOutline.Of(letter))),
                    WithoutSpaceBeforeColons(OutlineWords.Folded(Mark().Replace(text, "$1")))
                );
            },
            iter: Cases.Of(300)
        );

    [Fact]
    public void Wrapping_changes_nothing_but_line_ends() =>
        GeneratedLetters.All.Sample(
            letter =>
            {
                var wrapped = Reflowed.TextOf(letter);
                Assert.Equal(OutlineWords.Folded(Reflowed.TextOf(letter, columns: null)), OutlineWords.Folded(wrapped));
                Assert.All(wrapped.Split('\n'), line => AssertFits(line, ReflowOptions.UsualColumns));
                Assert.DoesNotContain(" \n", wrapped, StringComparison.Ordinal);
            },
            iter: Cases.Of(300)
        );

    [Fact]
    public void Narrow_lines_hold_what_they_can() =>
        GeneratedLetters.All.Sample(
            letter => Assert.All(Reflowed.TextOf(letter, columns: 24).Split('\n'), line => AssertFits(line, 24)),
            iter: Cases.Of(100)
        );

    [Fact]
    public void Lines_are_as_full_as_they_can_be() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 1, 12].Array[1, 60], Gen.Int[10, 40], Gen.Int[8, 40])
            .Sample(
                (words, first, rest) =>
                {
                    var lines = LineFilling.Fill(string.Join(' ', words), first, rest).ToArray();
                    Assert.Equal(words, lines.SelectMany(line => line.Split(' ')));
                    for (var i = 0; i + 1 < lines.Length; i++)
                    {
                        var next = lines[i + 1].Split(' ')[0];
                        Assert.True(lines[i].Length + 1 + next.Length > (i == 0 ? first : rest), lines[i]);
                    }
                },
                iter: Cases.Of(500)
            );

    [Fact]
    public void A_measure_counts_the_text_that_is_written() =>
        GeneratedLetters.All.Sample(
            letter =>
            {
                var text = Reflowed.TextOf(letter);
                var measure = PlainText.Measure(Reflowed.Of(letter));
                var notes = text.LastIndexOf($"\n\n\n{letter.Language.NotesHeading}\n", StringComparison.Ordinal);
                Assert.Equal(
                    new TextMeasure(text.Length, Count(text), Count(notes < 0 ? text : text[..notes])),
                    measure
                );
            },
            iter: Cases.Of(100)
        );

    // Headings of cells have a colon, in French with a space before it.
    private static string WithoutSpaceBeforeColons(string text) => text.Replace(" :", ":", StringComparison.Ordinal);

    // A line is wider only where it holds a single word behind its label: "No. 7" is one, with a no-break space.
    private static void AssertFits(string line, int columns)
    {
        var joined = line.Replace("No. 7", "No._7", StringComparison.Ordinal)
            .Replace(" :", "_:", StringComparison.Ordinal);
        var words = Label().Replace(joined, string.Empty);
        Assert.True(DisplayWidth.Of(line) <= columns || !words.Contains(' ', StringComparison.Ordinal), line);
    }

    private static int Count(string text) => NoSpaces().Count(text);

    [GeneratedRegex("^ *-{3,}(?: +-{3,})*$", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?: |•|\d+\. |\[\d+\] )*")]
    private static partial Regex Label();

    [GeneratedRegex(@"\S+")]
    private static partial Regex NoSpaces();
}
