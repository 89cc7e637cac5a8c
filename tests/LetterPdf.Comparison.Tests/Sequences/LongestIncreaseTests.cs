using CsCheck;

namespace LetterPdf.Comparison.Tests;

public sealed class LongestIncreaseTests
{
    [Fact]
    public void It_increases_and_nothing_longer_does() =>
        Gen.Int[0, 20]
            .Array[0, 12]
            .Sample(values =>
            {
                var places = LongestIncrease.Of(values);
                Assert.All(
                    places.Zip(places.Skip(1)),
                    pair => Assert.True(pair.First < pair.Second && values[pair.First] < values[pair.Second])
                );
                Assert.Equal(Longest(values), places.Length);
            });

    // All subsets.
    private static int Longest(int[] values) =>
        Enumerable
            .Range(0, 1 << values.Length)
            .Select(set => values.Where((_, i) => (set >> i & 1) == 1).ToArray())
            .Where(chosen => chosen.Zip(chosen.Skip(1)).All(pair => pair.First < pair.Second))
            .Max(chosen => chosen.Length);
}
