using CsCheck;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Input.Tests;

/// <summary>Decisions are added to a file without changing its contents.</summary>
public sealed class DecisionsTextTests
{
    [Theory]
    [InlineData("right:\n  - A   # seen\n", "right:\n  - A   # seen\n  - \"B\"\n")]
    [InlineData("right: [A, \"C\"]\n", "right: [A, \"C\", \"B\"]\n")]
    [InlineData("right:   # to do\nsame:\n- [A, C]\n", "right:   # to do\n  - \"B\"\nsame:\n- [A, C]\n")]
    [InlineData("right:\n- A\nsame: [[A, C]]", "right:\n- A\n- \"B\"\nsame: [[A, C]]")]
    [InlineData("right:\r\n    - A\r\n", "right:\r\n    - A\r\n    - \"B\"\r\n")]
    [InlineData("# nothing yet", "# nothing yet\nright:\n  - \"B\"\n")]
    public void A_name_goes_to_the_end_of_its_list(string before, string after) =>
        Assert.Equal(after, DecisionsText.With("d.yml", before, [Right("B")]));

    [Fact]
    public void A_pair_goes_behind_pairs()
    {
        var pair = new Acceptance("d.yml", Acceptance.Different, ["C", "D \"x\""]);
        Assert.Equal(
            "different:\n  - [A, B]\n  - [\"C\", \"D \\\"x\\\"\"]\n",
            DecisionsText.With("d.yml", "different:\n  - [A, B]\n", [pair])
        );
        Assert.Equal(
            "different: [[A, B], [\"C\", \"D \\\"x\\\"\"]]\n",
            DecisionsText.With("d.yml", "different: [[A, B]]\n", [pair])
        );
    }

    [Theory]
    [InlineData("right: A\n")]
    [InlineData("right: {a: b}\n")]
    [InlineData("right: [A\n")]
    public void A_file_that_is_none_of_decisions_is_not_touched(string text) =>
        Assert.Null(DecisionsText.With("d.yml", text, [Right("B")]));

    [Fact]
    public void Whatever_is_accepted_is_read_back()
    {
        var texts = Gen.String[Gen.Char[" aB-:#'\"\\[]{}é“,&*!%@`>|?~"], 1, 12]
            .Where(text => text.Trim().Length > 0)
            .List[1, 5];
        var file = Gen.OneOf("", "right:\n  - \"x\"\n", "right: ['x']\nsame: [[a, b]]\n");
        Gen.Select(texts, file)
            .Sample(
                (accepted, before) =>
                {
                    var written = DecisionsText.With("data/s.decisions.yml", before, accepted.Select(Right));
                    var workspace = new MemoryWorkspace().With("data/s.decisions.yml", written!);
                    var findings = new DiagnosticBag();
                    var decisions = DecisionsFile.Read(workspace, "data/s.csv", findings);
                    return findings.Count == 0 && accepted.All(text => decisions.IsRight(SignatoryName.Of(text).Value));
                },
                iter: Cases.Of(500)
            );
    }

    private static Acceptance Right(string text) => new("d.yml", Acceptance.Right, [text]);
}
