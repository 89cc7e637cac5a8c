using System.Globalization;
using System.Text;
using CsCheck;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Operations;
using LetterPdf.Pdf;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;
using LetterPdf.Verification;

namespace LetterPdf.Suite;

/// <summary>
/// The promise itself: every word of letter.yml, the body and the list is on the page, as the tags give it back, or
/// in a finding. The words are made up, each occurs once, and between them is whatever may make a program drop one.
/// </summary>
public sealed class EveryWordTests
{
    private static readonly Gen<string> YamlJoint = Gen.OneOf(
        " ",
        "  ",
        " #",
        " # ",
        ", ",
        ": ",
        ":",
        " - ",
        "-",
        "'",
        " '",
        "\"",
        " \"",
        "“",
        "” ",
        "’",
        " & ",
        "&amp;",
        " * ",
        "!",
        " | ",
        " > ",
        "%",
        "@",
        " [",
        "] ",
        "{",
        "}",
        "\u00A0",
        "\u00AD",
        "\u2028",
        "\t",
        "?",
        "/"
    );

    private static readonly Gen<string> MarkdownJoint = Gen.OneOf(
        " ",
        "  ",
        "\n",
        "\n\n",
        "  \n",
        "\\\n",
        " **",
        "** ",
        "*",
        "_",
        "~~",
        "`",
        "^[",
        "] ",
        " [",
        "](https://example.org) ",
        "]: ",
        "\n\n[",
        "]: https://example.org\n\n",
        "\n- ",
        "\n\n1. ",
        "\n3) ",
        "\n> ",
        "\n\n## ",
        "\n---\n",
        "\n\n---\n\n",
        "\n• ",
        " | ",
        "\n|",
        "|\n|---|---|\n|",
        "\\",
        "&amp;",
        "&nbsp;",
        " < ",
        "{",
        "}",
        "{--",
        "--}",
        "==",
        ":::",
        "$",
        "[^a] ",
        "\n\n[^a]: ",
        "\u00A0",
        "\u00AD",
        "- ",
        "\n: ",
        "![",
        "<!-- ",
        " -->",
        "¹ ",
        "#",
        "\n#"
    );

    private static readonly Gen<string> CellJoint = Gen.OneOf(
        " ",
        "  ",
        "\u00A0",
        "\u200B",
        "; ",
        " / ",
        "&amp;",
        "&lt;",
        "&eacute;",
        " (",
        ") ",
        "\"\"",
        "'",
        "’",
        ", ",
        "\r\n",
        " and ",
        "-",
        "–",
        "<b>",
        "#",
        "\u00AD",
        "*"
    );

    [Fact]
    public void Every_word_is_on_the_page_or_in_a_finding()
    {
        var made = 0;
        Gen.Select(YamlJoint.Array[24], MarkdownJoint.Array[0, 12], CellJoint.Array[0, 12], Gen.Int[0, 3])
            .Sample(
                (yaml, markdown, cells, hard) =>
                {
                    // Only one kind of input is difficult at a time: three together would nearly always be refused.
                    var words = new Words();
                    var workspace = new MemoryWorkspace([
                        File("letter.yml", Letter(words, hard == 0 ? yaml : [])),
                        File("body.md", Chain(words, hard == 1 ? markdown : [" ", " "])),
                        File("list.csv", List(words, hard == 2 ? cells : [" ", " "])),
                    ]);
                    made += AssertTold(workspace, words) ? 1 : 0;
                },
                iter: Cases.Of(400),
                threads: 1
            );
        Assert.True(made > Cases.Of(400) / 4, FormattableString.Invariant($"only {made} letters were made"));
    }

    private static KeyValuePair<string, ReadOnlyMemory<byte>> File(string path, string text) =>
        new(path, Encoding.UTF8.GetBytes(text));

    // Whether there is a letter; where there is none, its errors are reported and nothing is lost.
    private static bool AssertTold(IWorkspace workspace, Words words)
    {
        var diagnostics = new DiagnosticBag();
        var folder = new LetterFolder
        {
            Path = "",
            LetterFile = "letter.yml",
            Workspace = workspace,
            FontFolders = [new DiskWorkspace(RepositoryFolder.Root)],
        };
        using var session = new LetterSession(folder);
        if (session.Build(new ReadingOptions { WithLints = true }, diagnostics).Pdf is not { } bytes)
        {
            Assert.True(diagnostics.HasErrors);
            return false;
        }

        var told = new StringBuilder();
        foreach (var element in Verified.Of(bytes).Elements)
        {
            told.Append(element.Text).Append('\n');
        }

        foreach (var finding in diagnostics.InSourceOrder())
        {
            told.Append(finding.Message.Said()).Append(finding.Hint.Said()).Append('\n');
        }

        var text = told.ToString();
        Assert.All(words.All, word => Assert.Contains(word, text, StringComparison.Ordinal));
        return true;
    }

    private static string Letter(Words words, string[] joints)
    {
        var next = 0;
        string Text() =>
            joints.Length == 0 ? words.Next() : words.Next() + joints[next++ % joints.Length] + words.Next();
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            date: 2026-03-04
            letterhead:
              name: {{Text()}}
              tagline: {{Text()}}
              address: [{{Text()}}, {{words.Next()}}]
              contact:
                - {{Text()}}
            delivery: {{Text()}}
            addressee:
              name: {{Text()}}
              title: {{Text()}}
              organization: {{Text()}}
              address:
                - {{Text()}}
            subject: {{Text()}}
            salutation: {{Text()}}
            body: body.md
            closing: {{Text()}}
            signers: [{name: {{Text()}}, title: {{words.Next()}}}]
            signatories:
              file: list.csv
              heading: {{Text()}}
            enclosures: [{{Text()}}]
            cc:
              - {{Text()}}

            """
        );
    }

    private static string List(Words words, string[] joints) =>
        "organization,country\n" + $"\"{Chain(words, joints)}\",Peru\n" + $"{words.Next()},\"{words.Next()}\"\n";

    private static string Chain(Words words, string[] joints)
    {
        var text = new StringBuilder(words.Next());
        foreach (var joint in joints)
        {
            text.Append(joint).Append(words.Next());
        }

        return text.ToString();
    }

    // "Zqabx" and so on: no word of any language, so that no question takes it for one; each once.
    private sealed class Words
    {
        private readonly List<string> _all = [];

        public IReadOnlyList<string> All => _all;

        public string Next()
        {
            var number = _all.Count;
            var word = $"Zq{(char)('a' + (number / 26 % 26))}{(char)('a' + (number % 26))}x";
            _all.Add(word);
            return word;
        }
    }
}
