using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Input.Tests;

/// <summary>Inputs made to cost much stay cheap: every limit holds before the work is done, which is counted.</summary>
public sealed class EndlessInputTests
{
    // Megabytes; half of them are taken at most.
    private const int MostWork = 200;
    private const int MostWorkOfMillions = 1800;

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

    [Fact]
    public void A_list_of_a_million_rows_or_of_one_endless_row_is_refused_before_it_costs_much() => AssertQuick(() =>
    {
        var rows = string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"Organization {i},US\n"));
        Reading.Csv("organization,country\n" + rows).Only(DiagnosticCatalog.SignatoriesLimit, "data/s.csv:200001:1", "'data/s.csv' has more than 200000 rows");
        Reading.Csv("organization,country\n" + new string(',', 40_000_000)).Only(DiagnosticCatalog.SignatoriesLimit, "data/s.csv:2:1", "a line of 'data/s.csv' is longer than 1000000 characters");
    },
    MostWorkOfMillions);

    [Theory]
    [InlineData("letter.yml", "letter.yml")]
    [InlineData("data/body.md", "data/body.md")]
    public void A_file_larger_than_any_of_its_kind_is_refused_unread(string path, string shown)
    {
        var workspace = new MemoryWorkspace().With("letter.yml", Reading.Minimal).With("data/body.md", "Text.").With(path, new byte[50_000_000]);
        Assert.Equal([DiagnosticCatalog.FileTooLarge], Reading.Of(workspace).Diagnostics.Select(finding => finding.Code));
        Assert.Contains($"'{shown}' is larger than 1 MB", Reading.Of(workspace).Findings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_in_aliases_are_refused_one_by_one()
    {
        var bomb = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 9).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)}, *{(char)('a' + i)}]\n"));
        Assert.All(Reading.Of(bomb).Diagnostics.Where(finding => finding.Code == DiagnosticCatalog.YamlFeature), finding => Assert.InRange(finding.Span!.Value.Length, 0, 12));
        Assert.Null(Reading.Of(Reading.Minimal + "cc: " + new string('[', 10_000) + new string(']', 10_000) + "\n").Letter);
    }

    private static void AssertQuick(Action read, int most = MostWork) => CountedWork.AssertWithin(most, read);
}
