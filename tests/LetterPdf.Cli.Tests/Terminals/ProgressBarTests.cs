using LetterPdf.Cli.Terminals;

namespace LetterPdf.Cli.Tests.Terminals;

/// <summary>The bar of long work.</summary>
public sealed class ProgressBarTests
{
    [Theory]
    [InlineData(0, 535, 0, "[................] 0 of 535")]
    [InlineData(0, 535, 1, "[................] 0 of 535")]
    [InlineData(312, 535, 2, "[#########.......] 312 of 535, 156 a second, 2 s left")]
    [InlineData(535, 535, 3, "[################] 535 of 535, 178 a second, 0 s left")]
    [InlineData(1000, 100_000, 10, "[................] 1,000 of 100,000, 100 a second, 17 min left")]
    [InlineData(99_999, 100_000, 100, "[###############.] 99,999 of 100,000, 1,000 a second, 1 s left")]
    public void It_says_how_many_how_fast_and_how_long(int done, int of, int seconds, string text) =>
        Assert.Equal(text, ProgressBar.Of(done, of, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void It_takes_the_place_of_the_words_on_the_line()
    {
        using var terminal = new StringWriter();
        using var line = new ProgressLine(terminal, new Lock(), isTimed: false);
        line.Say("at something");
        line.Measure(1, 4);
        line.Show(TimeSpan.FromSeconds(1));
        Assert.StartsWith("\rletterpdf: [####............] 1 of 4", terminal.ToString(), StringComparison.Ordinal);
    }
}
