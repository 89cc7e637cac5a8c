using CsCheck;

namespace LetterPdf.Comparison.Tests;

public sealed class SequenceAlignmentTests
{
    private static readonly Gen<int[]> Few = Gen.Int[0, 4].Array[0, 14];
    private static readonly Gen<int[]> Many = Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, 5000]).Array[0, 3000];

    [Fact]
    public void Matches_are_of_equals_and_increase_in_both() =>
        Gen.Select(Gen.OneOf(Few, Many), Gen.OneOf(Few, Many))
            .Sample(
                (before, after) =>
                {
                    var last = new SequenceMatch(-1, -1);
                    foreach (var match in SequenceAlignment.Of(before, after))
                    {
                        Assert.True(match.Before > last.Before && match.After > last.After);
                        Assert.Equal(before[match.Before], after[match.After]);
                        last = match;
                    }
                },
                iter: 300
            );

    [Fact]
    public void Of_short_sequences_nothing_longer_is_common() =>
        Gen.Select(Few, Few)
            .Sample(
                (before, after) => Assert.Equal(Common(before, after, 0, 0), SequenceAlignment.Of(before, after).Count)
            );

    [Fact]
    public void A_sequence_is_all_in_common_with_itself() =>
        Many.Sample(numbers => Assert.Equal(numbers.Length, SequenceAlignment.Of(numbers, numbers).Count), iter: 100);

    [Fact]
    public void What_stands_once_in_each_is_found_in_long_sequences()
    {
        // A long list in which every tenth item differs, and every hundredth is the same empty one.
        var before = Enumerable.Range(0, 100_000).Select(i => i % 100 == 0 ? -1 : i).ToArray();
        var after = before.Select((number, i) => i % 10 == 3 ? -2 - i : number).ToArray();
        Assert.Equal(90_000, SequenceAlignment.Of(before, after).Count);
    }

    [Fact]
    public void Long_sequences_of_two_things_and_reversed_ones_end()
    {
        var halves = Enumerable.Range(0, 200_000).Select(i => i * 7 % 11 % 2).ToArray();
        Assert.True(SequenceAlignment.Of(halves, [.. halves.Skip(1).Append(1)]).Count > 100_000);
        var numbers = Enumerable.Range(0, 200_000).ToArray();
        Assert.Single(SequenceAlignment.Of(numbers, [.. numbers.Reverse()]));
    }

    // The definition, without memoization.
    private static int Common(int[] before, int[] after, int i, int j) =>
        i == before.Length || j == after.Length ? 0
        : before[i] == after[j] ? 1 + Common(before, after, i + 1, j + 1)
        : CommonWithout(before, after, i, j);

    private static int CommonWithout(int[] before, int[] after, int i, int j)
    {
        var table = new int[before.Length + 1, after.Length + 1];
        for (var a = before.Length - 1; a >= i; a--)
        {
            for (var b = after.Length - 1; b >= j; b--)
            {
                table[a, b] = Math.Max(
                    Math.Max(table[a + 1, b], table[a, b + 1]),
                    before[a] == after[b] ? table[a + 1, b + 1] + 1 : 0
                );
            }
        }

        return table[i, j];
    }
}
