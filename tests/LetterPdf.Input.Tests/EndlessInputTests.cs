using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

/// <summary>
/// Inputs made to be expensive remain cheap: every limit takes effect before the work is done. The memory allocated
/// by reading is measured, which no other process on the machine affects: not much more than the input's size, and
/// growing no faster.
/// </summary>
public sealed class EndlessInputTests
{
    // The most bytes allocated for a byte of input, of any kind; a tree of Markdown or YAML takes some hundreds for
    // every character.
    private const int MostForByte = 2_000;

    // Twice the input takes twice the memory, and tables grow by doubling; four times would mean quadratic growth.
    private const double MostGrowth = 3;

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
        AssertCheap(60_000, length => Reading.Body(string.Concat(Enumerable.Repeat(part, length / part.Length))));

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
        AssertCheap(1_000_000, length => Reading.Of(string.Concat(Enumerable.Repeat(part, length / part.Length))));

    [Theory]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData("\n")]
    [InlineData("A,B\n")]
    [InlineData("A\"\n")]
    public void A_list_of_one_sign_comes_to_an_end(string part) =>
        AssertCheap(
            1_000_000,
            length => Reading.Csv("organization\n" + string.Concat(Enumerable.Repeat(part, length / part.Length)))
        );

    [Fact]
    public void A_list_of_a_million_rows_is_refused_before_it_costs_much() =>
        AssertCheap(
            20_000_000,
            length =>
                Reading
                    .Csv(
                        "organization,country\n"
                            + string.Concat(Enumerable.Repeat("Organization Number,US\n", length / 23))
                    )
                    .Only(
                        DiagnosticCatalog.SignatoriesLimit,
                        "data/s.csv:200001:1",
                        "'data/s.csv' has more than 200000 rows"
                    )
        );

    [Fact]
    public void A_list_of_one_endless_row_is_refused_before_it_costs_much() =>
        AssertCheap(
            40_000_000,
            length =>
                Reading
                    .Csv("organization,country\n" + new string(',', length))
                    .Only(
                        DiagnosticCatalog.SignatoriesLimit,
                        "data/s.csv:2:1",
                        "a line of 'data/s.csv' is longer than 1000000 characters"
                    )
        );

    [Theory]
    [InlineData("letter.yml", "letter.yml")]
    [InlineData("data/body.md", "data/body.md")]
    public void A_file_larger_than_any_of_its_kind_is_refused_unread(string path, string shown)
    {
        var workspace = new MemoryWorkspace()
            .With("letter.yml", Reading.Minimal)
            .With("data/body.md", "Text.")
            .With(path, new byte[50_000_000]);
        Assert.Equal(
            [DiagnosticCatalog.FileTooLarge],
            Reading.Of(workspace).Diagnostics.Select(finding => finding.Code)
        );
        Assert.Contains($"'{shown}' is larger than 1 MB", Reading.Of(workspace).Findings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_in_aliases_are_refused_one_by_one()
    {
        var bomb =
            "a: &a [x, x]\n"
            + string.Concat(
                Enumerable
                    .Range(0, 9)
                    .Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)}, *{(char)('a' + i)}]\n")
            );
        Assert.All(
            Reading.Of(bomb).Diagnostics.Where(finding => finding.Code == DiagnosticCatalog.YamlFeature),
            finding => Assert.InRange(((TextSpan)finding.Place!).Length, 0, 12)
        );
        Assert.Null(
            Reading.Of(Reading.Minimal + "cc: " + new string('[', 10_000) + new string(']', 10_000) + "\n").Letter
        );
    }

    private static void AssertCheap(int length, Action<int> read)
    {
        // Things that are created once and kept do not count.
        read(length / 2);
        var (half, whole) = (SpentBy(() => read(length / 2)), SpentBy(() => read(length)));
        Assert.InRange(whole, 0, (long)length * MostForByte);
        Assert.InRange(whole, 0, (long)(half * MostGrowth));
    }

    private static long SpentBy(Action read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
