namespace LetterPdf.Comparison.Tests;

/// <summary>The likeness from which on two texts are versions of one: at each bound and beside it.</summary>
public sealed class TextLikenessTests
{
    [Theory]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void Texts_are_one_that_have_half_of_their_words_in_common(int common, bool isOne)
    {
        var before = Words("a", common).Concat(Words("b", 200 - common));
        var after = Words("a", common).Concat(Words("c", 200 - common));
        Assert.Equal(isOne, AreOne(string.Join(' ', before), string.Join(' ', after)));
    }

    // By letters they are almost the same, by words they have only the first in common.
    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Letters_are_compared_in_texts_of_few_words(int words, bool isOne) =>
        Assert.Equal(
            isOne,
            AreOne(
                "the " + string.Join(' ', Words("accountabilityx", words - 1)),
                "the " + string.Join(' ', Words("accountabilityy", words - 1))
            )
        );

    [Theory]
    [InlineData(240, true)]
    [InlineData(241, false)]
    public void Letters_are_compared_in_short_texts(int length, bool isOne)
    {
        // One word of five in common, and all letters but one in each of the others.
        var (before, after) = ("we ask you now ", "we asl yov nov ");
        var rest = new string('r', length - before.Length - 1);
        Assert.Equal(isOne, AreOne($"{before}{rest}x", $"{after}{rest}y"));
    }

    [Theory]
    [InlineData("Yours respectfully", "Your respectfuly", true)]
    [InlineData("Yours very respectfully", "Your verry respectfuly", false)]
    public void Without_a_word_in_common_only_two_words_are_compared_by_letters(
        string before,
        string after,
        bool isOne
    ) => Assert.Equal(isOne, AreOne(before, after));

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Short_texts_are_one_that_keep_half_of_their_letters(int changed, bool isOne) =>
        Assert.Equal(isOne, AreOne(new string('a', 20), new string('a', 20 - changed) + new string('b', changed)));

    private static bool AreOne(string before, string after) =>
        TextPairing.Of([before], [after], (_, _) => 0).Count == 1;

    private static IEnumerable<string> Words(string stem, int count) =>
        Enumerable.Range(0, count).Select(i => stem + (char)('a' + (i % 26)) + (char)('a' + (i / 26)));
}
