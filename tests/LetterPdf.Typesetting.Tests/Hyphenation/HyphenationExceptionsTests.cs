using LetterPdf.Typesetting.Hyphenation;

namespace LetterPdf.Typesetting.Tests.Hyphenation;

public class HyphenationExceptionsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-table")]
    [InlineData("table-")]
    [InlineData("ta--ble")]
    [InlineData("ta ble")]
    [InlineData("ta1ble")]
    [InlineData("ta\u00ADble")]
    public void What_is_no_word_with_single_hyphens_is_refused(string word) =>
        Assert.False(new HyphenationExceptions().TryAdd(word));

    [Fact]
    public void A_word_is_found_in_small_letters_with_the_points_that_were_added_last()
    {
        var exceptions = new HyphenationExceptions();
        exceptions.TryAdd("t-able");
        exceptions.TryAdd("TA-B-LE");
        var points = new bool[5];
        Assert.True(exceptions.TryFind("table", points));
        Assert.Equal([false, false, true, true, false], points);
    }

    [Fact]
    public void A_word_that_was_not_added_is_not_found_and_its_points_are_left_alone()
    {
        bool[] points = [true, false];
        Assert.False(new HyphenationExceptions().TryFind("ab", points));
        Assert.Equal([true, false], points);
    }
}
