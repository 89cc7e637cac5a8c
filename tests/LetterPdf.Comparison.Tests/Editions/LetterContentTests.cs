using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Operations;
using LetterPdf.Verification;

namespace LetterPdf.Comparison.Tests;

/// <summary>Trees of any shape, as in files by other programs and by forgers.</summary>
public sealed class LetterContentTests
{
    private static readonly Gen<string> Roles = Gen.OneOf(
        "P",
        "P",
        "P",
        "H1",
        "H2",
        "L",
        "L",
        "LI",
        "LI",
        "LBody",
        "Lbl",
        "Span",
        "Link",
        "",
        "BlockQuote",
        "Table",
        "THead",
        "TR",
        "TD",
        "Note",
        "Reference",
        "Figure",
        "Sect",
        "Document",
        "Caption"
    );

    private static readonly Gen<string?> Identifiers = Gen.OneOf<string?>(
        null,
        null,
        null,
        "subject",
        "signatories",
        "signatories-1",
        "note-0001"
    );

    private static readonly Gen<(string Role, string? Id, int Step, string Text)> Nodes = Gen.Select(
        Roles,
        Identifiers,
        Gen.Int[-3, 1],
        Gen.OneOf("May 22, 2024", "Dear you:", "Sincerely,", "one", "two (US)", "three,", "cc: four")
    );

    private static readonly Gen<ImmutableArray<TaggedElement>> Trees = Nodes.Array[0, 40].Select(Tree);

    [Fact]
    public void No_word_of_any_file_is_left_out() =>
        Trees.Sample(
            tree =>
            {
                var content = LetterContent.Of(TaggedFile.Of("a", tree, Properties));
                var read = content
                    .Passages.Select(passage =>
                        passage.Text.Replace(Passage.NoteMark, string.Empty, StringComparison.Ordinal)
                    )
                    .Concat(content.Signatories.Select(entry => entry.Text))
                    .Concat(content.Signatories.Select(entry => entry.Group).OfType<string>());
                var words = string.Join(' ', read);
                Assert.All(Leaves(tree), leaf => Assert.Contains(leaf, words, StringComparison.Ordinal));
            },
            iter: 20_000
        );

    [Fact]
    public void Any_two_files_are_compared_and_any_file_says_the_same_as_itself() =>
        Gen.Select(Trees, Trees)
            .Sample(
                (first, second) =>
                {
                    var (before, after) = (
                        TaggedFile.Of("a", first, Properties),
                        TaggedFile.Of("b", second, Properties)
                    );
                    var comparison = LetterComparer.Compare(before, after);
                    Assert.NotEmpty(ComparisonText.Write(comparison));
                    Assert.NotEmpty(ComparisonHtml.Write(comparison));
                    Assert.NotEmpty(ComparisonJson.Write(comparison));
                    Assert.True(LetterComparer.Compare(before, before).IsEmpty);
                },
                iter: 3_000
            );

    [Theory]
    [InlineData("word", "1", " and", "word[note] and")]
    [InlineData("word", "1 ", "and", "word[note] and")]
    [InlineData("word", "1", ", and", "word[note], and")]
    [InlineData("word ", "1 ", "and", "word [note] and")]
    [InlineData("word", "1 ", "", "word[note]")]
    public void The_blank_behind_a_mark_stays_wherever_the_line_ends(
        string before,
        string mark,
        string after,
        string text
    )
    {
        ImmutableArray<TaggedElement> tree =
        [
            new(0, "Document", "", "en-US"),
            new(1, "P", ""),
            new(2, "", before),
            new(2, "Reference", ""),
            new(3, "Link", mark, Target: "#note-0001"),
            new(2, "", after),
        ];
        Assert.Equal(text, Assert.Single(LetterContent.Of(TaggedFile.Of("a", tree, Properties)).Passages).Text);
    }

    private static Dictionary<string, string> Properties { get; } =
        new(StringComparer.Ordinal) { ["producer"] = "letterpdf 0.1.0", ["date"] = "D:20240522000000Z" };

    // Only leaves have text; each has a number, so that it can be found again.
    private static ImmutableArray<TaggedElement> Tree((string Role, string? Id, int Step, string Text)[] nodes)
    {
        var elements = ImmutableArray.CreateBuilder<TaggedElement>();
        elements.Add(new TaggedElement(0, "Document", string.Empty, "en-US"));
        for (var (i, level) = (0, 1); i < nodes.Length; i++)
        {
            var next = i + 1 < nodes.Length ? Math.Max(1, level + nodes[i + 1].Step) : 1;
            var isLeaf = next <= level || nodes[i].Role is "Figure";
            next = isLeaf ? Math.Min(next, level) : next;
            elements.Add(
                new TaggedElement(
                    level,
                    nodes[i].Role,
                    isLeaf ? $"{nodes[i].Text} #{i:00}" : string.Empty,
                    Identifier: nodes[i].Id,
                    Numbering: nodes[i].Role is "L" ? "None" : null
                )
            );
            level = next;
        }

        return elements.ToImmutable();
    }

    // Labels and numbers of notes do not count as text.
    private static IEnumerable<string> Leaves(ImmutableArray<TaggedElement> tree)
    {
        var hidden = int.MaxValue;
        foreach (var element in tree)
        {
            hidden = element.Level <= hidden ? int.MaxValue : hidden;
            if (hidden == int.MaxValue && element.Role is "Lbl" or "Reference")
            {
                hidden = element.Level;
            }
            else if (hidden == int.MaxValue && element.Text.Length > 0)
            {
                yield return element.Text;
            }
        }
    }
}
