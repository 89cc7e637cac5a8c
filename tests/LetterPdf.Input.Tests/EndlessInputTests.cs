using System.Diagnostics;

namespace LetterPdf.Input.Tests;

/// <summary>Inputs made to cost much stay cheap: every limit holds before the work is done.</summary>
public sealed class EndlessInputTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("_a*")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("a\n")]
    [InlineData("- a\n")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("`")]
    [InlineData("<a")]
    [InlineData("a|")]
    [InlineData("&#1")]
    [InlineData("~~a ")]
    [InlineData("[^1]")]
    [InlineData("[^a]: ")]
    [InlineData("[a]{.b}")]
    [InlineData("[a]{.")]
    [InlineData("| a ")]
    [InlineData("| a |\n")]
    public void A_body_of_one_sign_comes_to_an_end(string part) =>
        AssertQuick(() => Reading.Body(string.Concat(Enumerable.Repeat(part, 60_000 / part.Length))));

    [Theory]
    [InlineData("a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[a, ")]
    [InlineData("{a: ")]
    [InlineData("a\n")]
    [InlineData("\"")]
    [InlineData("k: v\n")]
    [InlineData("- x\n")]
    public void A_letter_of_one_sign_comes_to_an_end(string part) =>
        AssertQuick(() => Reading.Of(string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length))));

    [Theory]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData("\n")]
    [InlineData("A,B\n")]
    [InlineData("A\"\n")]
    public void A_list_of_one_sign_comes_to_an_end(string part) =>
        AssertQuick(() => Reading.Csv("organization\n" + string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length))));

    private static void AssertQuick(Action read)
    {
        var clock = Stopwatch.StartNew();
        read();
        Assert.True(clock.Elapsed < Patience, clock.Elapsed.ToString());
    }
}
