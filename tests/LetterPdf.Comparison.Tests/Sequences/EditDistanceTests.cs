using CsCheck;

namespace LetterPdf.Comparison.Tests;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> Texts = Gen.Char["abc"].Array[0, 12].Select(letters => new string(letters));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("Peru", "Perú", 1)]
    [InlineData("abc", "", 3)]
    public void A_distance_is_what_is_put_in_taken_out_or_exchanged(string left, string right, int distance) =>
        Assert.Equal(distance, EditDistance.Of(left, right, 10));

    [Fact]
    public void It_is_the_same_in_both_directions_and_never_more_than_by_way_of_a_third() =>
        Gen.Select(Texts, Texts, Texts)
            .Sample(
                (a, b, c) =>
                {
                    Assert.Equal(EditDistance.Of(a, b, 100), EditDistance.Of(b, a, 100));
                    Assert.True(EditDistance.Of(a, c, 100) <= EditDistance.Of(a, b, 100) + EditDistance.Of(b, c, 100));
                }
            );

    [Fact]
    public void Beyond_the_most_it_only_says_that_it_is_more() =>
        Gen.Select(Texts, Texts, Gen.Int[0, 5])
            .Sample(
                (a, b, most) =>
                {
                    var distance = EditDistance.Of(a, b, 100);
                    Assert.Equal(Math.Min(distance, most + 1), Math.Min(EditDistance.Of(a, b, most), most + 1));
                }
            );
}
