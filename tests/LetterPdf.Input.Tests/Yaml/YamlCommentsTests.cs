using CsCheck;

namespace LetterPdf.Input.Tests;

public sealed class YamlCommentsTests
{
    [Theory]
    [InlineData("a: b # note\n", "a: b\n")]
    [InlineData("# note\na: b\n", "a: b\n")]
    [InlineData("a: b\r\n# note\r\nc: d # note\r\n", "a: b\r\nc: d\r\n")]
    [InlineData("a: 'x # y'  # note", "a: 'x # y'")]
    [InlineData("a: x#y\n", "a: x#y\n")]
    [InlineData("a: |\n  text\n  # no note\n# note\nb: c\n", "a: |\n  text\n  # no note\nb: c\n")]
    [InlineData("a:   # note\n  # note\n  - b # note\n", "a:\n  - b\n")]
    [InlineData("a: [b, # note\n  c]\n", "a: [b,\n  c]\n")]
    [InlineData("a: | # note\n  text\n", "a: |\n  text\n")]
    [InlineData("", "")]
    [InlineData("# only a note", "")]
    [InlineData("a: \"ä # \U0001F642\" # note \U0001F642\nb: c\n", "a: \"ä # \U0001F642\"\nb: c\n")]
    public void Notes_go_and_everything_else_stays(string source, string expected) =>
        Assert.Equal(expected, YamlComments.Remove(source));

    [Fact]
    public void A_letter_without_its_notes_means_the_same_and_has_none_left()
    {
        var lines = Gen.OneOf(
            "# note",
            "   # note",
            "title: A title  # note",
            "delivery: 'By # mail'",
            "closing: x#y",
            "enclosures: [a, \"b # c\"]  # note",
            "author: \"An # author\"",
            "keywords:   # note\n  - a  # note\n  # note\n  - b",
            string.Empty
        );
        lines
            .Array[0, 8]
            .Where(set =>
                set.Where(line => line.Contains(':', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Count()
                == set.Count(line => line.Contains(':', StringComparison.Ordinal))
            )
            .Sample(set =>
            {
                var source = Reading.Minimal + string.Concat(set.Select(line => line + "\n"));
                var without = YamlComments.Remove(source);
                Assert.DoesNotContain("# note", without, StringComparison.Ordinal);
                Assert.Equal(without, YamlComments.Remove(without));
                var (before, after) = (Reading.Of(source).Clean, Reading.Of(without).Clean);
                Assert.Equal(
                    (before.Title.Value, before.Delivery?.Value, before.Closing?.Value, before.Author?.Value),
                    (after.Title.Value, after.Delivery?.Value, after.Closing?.Value, after.Author?.Value)
                );
                Assert.Equal(before.Enclosures.Select(line => line.Value), after.Enclosures.Select(line => line.Value));
                Assert.Equal(before.Keywords.Select(line => line.Value), after.Keywords.Select(line => line.Value));
            });
    }
}
