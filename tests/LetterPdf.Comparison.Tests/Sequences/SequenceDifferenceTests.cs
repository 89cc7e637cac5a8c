using System.Collections.Immutable;
using CsCheck;

namespace LetterPdf.Comparison.Tests;

public sealed class SequenceDifferenceTests
{
    private static readonly Gen<ImmutableArray<string>> Sequences = Gen.OneOf("a", "b", "c", "d")
        .Array[0, 12]
        .Select(texts => texts.ToImmutableArray());

    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a x c", "b>x")]
    [InlineData("a b c", "a c", "b>")]
    [InlineData("a c", "a b c", ">b")]
    [InlineData("a b c d", "x b c y", "a>x d>y")]
    [InlineData("", "a b", ">a >b")]
    [InlineData("a b c", "b c a", "a> >a")]
    public void What_differs_is_what_a_person_would_say(string before, string after, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                SequenceDifference.Of(Words(before), Words(after)).Select(change => $"{change.Before}>{change.After}")
            )
        );

    [Fact]
    public void Equal_sequences_have_no_difference_and_others_have_one() =>
        Gen.Select(Sequences, Sequences)
            .Sample(
                (before, after) =>
                    Assert.Equal(before.SequenceEqual(after), SequenceDifference.Of(before, after).IsEmpty)
            );

    [Fact]
    public void What_is_taken_and_given_accounts_for_every_text() =>
        Gen.Select(Sequences, Sequences)
            .Sample(
                (before, after) =>
                {
                    var changes = SequenceDifference.Of(before, after);
                    var left = Count(before, changes.Select(change => change.Before));
                    var right = Count(after, changes.Select(change => change.After));
                    Assert.Equal(left, right);
                }
            );

    [Fact]
    public void Endless_lists_that_have_nothing_in_common_are_compared_place_by_place()
    {
        ImmutableArray<string> before = [.. Enumerable.Range(0, 5_000).Select(i => $"a{i}")];
        ImmutableArray<string> after = [.. Enumerable.Range(0, 5_000).Select(i => $"b{i}")];
        Assert.Equal(5_000, SequenceDifference.Of(before, after).Length);
    }

    // How often each text stays, once those that were taken out or put in are not counted.
    private static string Count(ImmutableArray<string> texts, IEnumerable<string?> changed)
    {
        var rest = texts.ToList();
        foreach (var text in changed.OfType<string>())
        {
            Assert.True(rest.Remove(text));
        }

        return string.Join(' ', rest.Order(StringComparer.Ordinal));
    }

    private static ImmutableArray<string> Words(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
