using CsCheck;

namespace LetterPdf.Model.Tests;

public sealed class LikelyEqualTests
{
    [Fact]
    public void Where_all_differ_none_is_found()
    {
        var likely = new LikelyEqual();
        likely.Add("Ann");
        likely.Add("Bo");
        Assert.Empty(likely.Find());
    }

    [Fact]
    public void All_equal_keys_are_found() =>
        Gen.String[Gen.Char["abc"], 0, 3]
            .Array[0, 20]
            .Sample(keys =>
            {
                var likely = new LikelyEqual();
                Array.ForEach(keys, likely.Add);
                var equal = Enumerable
                    .Range(0, keys.Length)
                    .Where(i => keys.Count(key => string.Equals(key, keys[i], StringComparison.Ordinal)) > 1);
                Assert.Empty(equal.Except(likely.Find()));
            });
}
