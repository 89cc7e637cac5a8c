using System.Text;
using CsCheck;

namespace LetterPdf.Import.Tests;

/// <summary>Each character of a text is in its blocks, or left out with a reason.</summary>
public sealed class NothingOfPlainTextLostTests
{
    private static readonly Gen<string> Line = Gen.Frequency(
        (8, Gen.Char["abcde ABC.,:;-*_<>[]()1234#=|~&`\\!\t"].Array[1, 40].Select(letters => new string(letters))),
        (2, Gen.Const(string.Empty)),
        (1, Texts.Of("> quoted text", ">> deeper", "> ", ">", "- item", "- another", "  - inner", "* star")),
        (1, Texts.Of("1. one", "2. two", "3) three", "(a) letter", "• bullet", "-- ", "---", "=====", "***")),
        (1, Texts.Of("[1] note", "text [1] goes on", "see <https://example.org/a> here", "A *bold* word")),
        (1, Texts.Of("OUR CONCERNS", "# Heading", "an _italic_ word", "Notes", "text that ends soft ")),
        (1, Texts.Of("[^1]: a note", "see[^1]", "**bold **text", "[a](https://example.org)", "![][image1]")),
        (1, Texts.Of("| a | b |", "| :-- | --- |", "| c | d |", "\\- escaped \\* signs", "break\\", "two  "))
    );

    private static readonly Gen<string> Text = Line.Array[0, 30].Select(lines => string.Join('\n', lines));

    [Fact]
    public void Of_a_mail() => Text.Sample(text => AssertWhole(ReadText.Mail(text), text), iter: Cases.Of(1500));

    [Fact]
    public void Of_markdown() => Text.Sample(text => AssertWhole(ReadText.Markdown(text), text), iter: Cases.Of(1500));

    private static void AssertWhole(ReadText read, string text)
    {
        if (read.Draft is null)
        {
            Assert.True(read.Diagnostics.HasErrors, "no result and no error");
            return;
        }

        var rest = new StringBuilder(text);
        foreach (var (start, end) in read.Log.Left)
        {
            for (var i = start; i < end; i++)
            {
                rest[i] = ' ';
            }
        }

        // In Markdown a note may stand anywhere.
        var (left, words) = (Solid(rest.ToString()), Solid(DraftText.Words(read.Draft)));
        Assert.Equal(
            read.Draft.Notes.IsEmpty ? left : string.Concat(left.Order()),
            read.Draft.Notes.IsEmpty ? words : string.Concat(words.Order())
        );
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
