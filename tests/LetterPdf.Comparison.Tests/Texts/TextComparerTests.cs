using System.Collections.Immutable;
using CsCheck;

namespace LetterPdf.Comparison.Tests;

public sealed class TextComparerTests
{
    private static readonly Gen<string> Paragraphs = Gen.OneOf(
            "We",
            "ask",
            "you.",
            "Now",
            "the",
            "Court",
            "must",
            "act!",
            "U.S.",
            "(in",
            "2024)",
            "“No.”",
            "rights",
            "正義。",
            "שלום"
        )
        .Array[1, 12]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<string[]> Letters = Paragraphs.Array[0, 10];

    [Fact]
    public void A_text_differs_from_itself_in_nothing() =>
        Letters.Sample(letter => Assert.True(Compare(letter, letter).IsEmpty));

    [Fact]
    public void What_changed_in_the_first_text_gives_the_second() =>
        Gen.Select(Letters, Letters)
            .Sample(
                (before, after) =>
                {
                    var changes = Compare(before, after);
                    var result = new string?[after.Length];
                    var gone = new HashSet<int>();
                    foreach (var change in changes)
                    {
                        Assert.True(change.Before is null || gone.Add(change.Before.Number!.Value));
                        if (change.After is { } now)
                        {
                            Assert.Null(result[now.Number!.Value - 1]);
                            result[now.Number!.Value - 1] = now.Text;
                        }
                    }

                    var rest = new Queue<string>(before.Where((_, i) => !gone.Contains(i + 1)));
                    Assert.Equal(after, result.Select(text => text ?? rest.Dequeue()));
                    Assert.Empty(rest);
                }
            );

    [Fact]
    public void The_sentences_that_changed_are_those_that_differ() =>
        Gen.Select(Paragraphs, Paragraphs)
            .Sample(
                (before, after) =>
                {
                    var changes = SentenceChange.Between(before, after);
                    Assert.Equal(string.Equals(before, after, StringComparison.Ordinal), changes.IsEmpty);
                    Assert.All(
                        changes,
                        change =>
                        {
                            Assert.Equal(change.Before ?? string.Empty, Text(change.Revisions, RevisionKind.Added));
                            Assert.Equal(change.After ?? string.Empty, Text(change.Revisions, RevisionKind.Removed));
                        }
                    );
                }
            );

    [Fact]
    public void Kept_and_removed_words_are_the_first_text_and_kept_and_added_ones_the_second() =>
        Gen.Select(Paragraphs, Paragraphs)
            .Sample(
                (before, after) =>
                {
                    var revisions = Revision.Between(before, after);
                    Assert.Equal(before, Text(revisions, RevisionKind.Added));
                    Assert.Equal(after, Text(revisions, RevisionKind.Removed));
                    Assert.DoesNotContain(revisions, revision => revision.Text.Length == 0);
                }
            );

    // Three words of four must be the same; with fewer, one paragraph went and another came.
    [Theory]
    [InlineData(15, true)]
    [InlineData(14, false)]
    public void A_paragraph_has_moved_where_three_quarters_of_its_words_have(int same, bool isMoved)
    {
        var before = Enumerable.Range(0, 20).Select(i => $"word{i}").ToArray();
        var after = before.Select((word, i) => i < same ? word : $"other{i}");
        string[] between = ["First of all.", "Second, and more.", "Third and last."];
        var changes = Compare([string.Join(' ', before), .. between], [.. between, string.Join(' ', after)]);
        Assert.Equal(isMoved, changes.Any(change => change.IsMoved));
        Assert.Equal(isMoved ? 1 : 2, changes.Length);
    }

    [Fact]
    public void Three_thousand_paragraphs_that_all_changed_are_paired_one_by_one()
    {
        var before = Enumerable.Range(0, 3000).Select(i => $"Paragraph {i} says one thing of many.").ToArray();
        var after = before.Select(text => text.Replace("one thing", "two things", StringComparison.Ordinal)).ToArray();
        Assert.All(
            Compare(before, after),
            change => Assert.Equal((change.Before?.Number, 1), (change.After?.Number, change.Sentences.Length))
        );
    }

    [Fact]
    public void Endless_text_ends()
    {
        var many = Compare(
            [.. Enumerable.Range(0, 60_000).Select(i => $"left{i}")],
            [.. Enumerable.Range(0, 60_000).Select(i => $"{i}right")]
        );
        Assert.Equal(120_000, many.Length);
        var words = string.Join(' ', Enumerable.Range(0, 400_000).Select(i => i % 7));
        Assert.Single(Compare([words], [words.Replace("3 4", "4 3", StringComparison.Ordinal)]));
        Assert.Single(
            Compare(
                [string.Concat(Enumerable.Repeat("A. ", 200_000))],
                [string.Concat(Enumerable.Repeat("Ab. ", 200_000))]
            ),
            change => change.Before is not null
        );
    }

    private static ImmutableArray<TextChange> Compare(string[] before, string[] after) =>
        LetterComparer.Compare(TaggedFile.WithParagraphs("a", before), TaggedFile.WithParagraphs("b", after)).Texts;

    private static string Text(ImmutableArray<Revision> revisions, RevisionKind without) =>
        string.Concat(revisions.Where(revision => revision.Kind != without).Select(revision => revision.Text));
}
