namespace LetterPdf.Reflow.Tests;

/// <summary>Runs of one direction: what is written from right to left is in brackets.</summary>
public sealed class RunDirectionsTests
{
    [Theory]
    [InlineData("with \u05D0\u05D1 in it", "with [\u05D0\u05D1] in it")]
    [InlineData("\u05D0\u05D1 \u05D2", "[\u05D0\u05D1 \u05D2]")]
    [InlineData("\u05D0 (2000) \u05D1 (x)", "[\u05D0 (2000) \u05D1] (x)")]
    [InlineData("\u05D0 12", "[\u05D0 12]")]
    [InlineData("a\u0301\u05D0", "a\u0301[\u05D0]")]
    [InlineData("12 ", "12 ")]
    public void In_a_text_from_left_to_right(string text, string shown) => Assert.Equal(shown, Shown(text, false));

    [Theory]
    [InlineData("\u05D0 (1979)", "[\u05D0 (1979)]")]
    [InlineData("\u05D0 NATO.", "[\u05D0 ]NATO[.]")]
    public void In_a_name_from_right_to_left(string text, string shown) => Assert.Equal(shown, Shown(text, true));

    private static string Shown(string text, bool isRightToLeft) =>
        string.Concat(
            RunDirections
                .Of(text, isRightToLeft)
                .Select(run => run.IsRightToLeft ? $"[{text[run.Start..run.End]}]" : text[run.Start..run.End])
        );
}
