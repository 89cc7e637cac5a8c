using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

public sealed class YamlMistakesTests
{
    // All forms of values.
    private const string Good = """
        # A note.
        language: en-US        # a note
        date: 2024-05-22
        subject: Threats to the Court   # a note
        letterhead:
          name: "Example: Alliance"
          tagline: An alliance of many
            organizations
          align: center
          address:
          - 12 High Street
          - 'It''s here'
          contact: [office@alliance.test, "+1 555",
            https://alliance.test]
        addressee:
          - name: The President
            organization: The White House
            address:
              - 1600 Pennsylvania Avenue NW
              - "Washington, D.C. 20500"
          - {name: The Speaker, address: [Capitol]}
        salutation: 'Dear friends:'
        delivery: >
          By hand
          and mail
        body: |
          We write: to you.

            # Not a note
          And so on.
        closing: Yours,
        signers:
          - name: Jane Roe
            title: Director
        enclosures: [One, Two]
        cc:
          - Office
        type:
          size: 11pt
          hyphenate: true
        page: {size: a4, margins: {top: 1in, left: 1in}}
        """;

    private static readonly ImmutableArray<(string Name, Func<string, string?> Do)> Damages =
    [
        ("no-break indentation", line => line.StartsWith(' ') ? "\u00A0" + line[1..] : null),
        ("tab", line => line.StartsWith(' ') ? "\t" + line.TrimStart() : null),
        ("one further right", line => " " + line),
        ("two further right", line => "  " + line),
        ("one further left", line => line.StartsWith(' ') ? line[1..] : null),
        ("at the margin", line => line.StartsWith(' ') ? line.TrimStart() : null),
        ("no blank after the colon", line => line.Replace(": ", ":", StringComparison.Ordinal)),
        ("no colon", line => line.Replace(":", "", StringComparison.Ordinal)),
        ("wide colon", line => line.Replace(": ", "：", StringComparison.Ordinal)),
        ("no-break after the colon", line => line.Replace(": ", ":\u00A0", StringComparison.Ordinal)),
        ("a quotation mark less at the end", line => line.TrimEnd() is [.., '"' or '\''] ? line.TrimEnd()[..^1] : null),
        ("a quotation mark before the value", line => line.Replace(": ", ": \"", StringComparison.Ordinal)),
        ("an apostrophe before the value", line => line.Replace(": ", ": '", StringComparison.Ordinal)),
        ("a colon in the value", line => line.Contains(": ", StringComparison.Ordinal) ? line + ": more" : null),
        ("an at before the value", line => line.Replace(": ", ": @", StringComparison.Ordinal)),
        ("an item's hyphen on the line", line => line.Replace(": ", ": - ", StringComparison.Ordinal)),
        ("a hyphen without a space", line => line.Replace("- ", "-", StringComparison.Ordinal)),
        ("a bullet", line => line.Replace("- ", "• ", StringComparison.Ordinal)),
        ("a dash", line => line.Replace("- ", "– ", StringComparison.Ordinal)),
        ("no hyphen", line => line.Replace("- ", "", StringComparison.Ordinal)),
        ("a bracket less", line => line.TrimEnd() is [.., ']' or '}'] ? line.TrimEnd()[..^1] : null),
        ("a bracket before the value", line => line.Replace(": ", ": [", StringComparison.Ordinal)),
        (
            "broken in two",
            line => line.LastIndexOf(' ') is > 12 and var at ? line[..at] + "\n" + line[(at + 1)..] : null
        ),
        ("a letter in front", line => "x" + line),
        ("a key in capitals", line => line.Contains(": ", StringComparison.Ordinal) ? line.ToUpperInvariant() : null),
        ("a second quotation", line => line.TrimEnd() is [.., '"' or '\''] ? line + " and more" : null),
    ];

    [Fact]
    public void A_damaged_line_is_named_or_the_one_beside_it()
    {
        var lines = Good.Split('\n');
        var (found, all) = (0, 0);
        var missed = new List<string>();
        foreach (var (name, damage) in Damages)
        {
            for (var i = 0; i < lines.Length; i++)
            {
                if (damage(lines[i]) is { } damaged && !string.Equals(damaged, lines[i], StringComparison.Ordinal))
                {
                    var letter = string.Join('\n', [.. lines[..i], damaged, .. lines[(i + 1)..]]) + "\n";
                    var reading = Reading.Of(letter);
                    if (reading.Letter is null)
                    {
                        all++;
                        var isNear = reading.Diagnostics.Any(finding =>
                            finding.IsError && Math.Abs(((TextSpan)finding.Place!).Line - i - 1) <= 1
                        );
                        found += isNear && reading.Findings.Length <= 3 ? 1 : 0;
                        missed.AddRange(
                            isNear && reading.Findings.Length <= 3
                                ? []
                                :
                                [
                                    $"{name} in line {i + 1}, '{damaged}':",
                                    .. reading.Findings.Select(finding => "    " + finding),
                                ]
                        );
                    }
                }
            }
        }

        Assert.True(all > 450 && found >= all * 0.95, string.Join('\n', missed));
    }

    [Fact]
    public void A_good_letter_holds_no_mistake_with_any_line_ends()
    {
        foreach (var end in new[] { "\n", "\r\n", "\r" })
        {
            var letter = Good.ReplaceLineEndings(end);
            Assert.Null(YamlMistakes.Find(letter, int.MaxValue));
            Assert.DoesNotContain(Reading.Of(letter).Diagnostics, finding => finding.IsError);
        }
    }

    // A fourth, faulty part after a letter of three lines: place and message, and nothing else.
    [Theory]
    [InlineData(
        "subject: 'Tis time\n",
        "3:10",
        "the apostrophe at the beginning opens a quotation that is never closed"
    )]
    [InlineData("subject: 'O'Brien'\n", "3:13", "text follows the apostrophe that closes the quotation")]
    [InlineData("subject: \"A\" and B\n", "3:14", "text follows the closing quotation mark")]
    [InlineData("subject: \"A”\n", "3:10", "a text opens with a straight quotation mark and closes with a curly one")]
    [InlineData("subject: @all\n", "3:10", "a text cannot begin with @")]
    [InlineData("subject: `A`\n", "3:10", "a text cannot begin with `")]
    [InlineData("subject: % of\n", "3:10", "a text cannot begin with %")]
    [InlineData("subject: - A\n", "3:10", "a list begins on the line of its key")]
    [InlineData("subject: ? A\n", "3:10", "a text cannot begin with ?")]
    [InlineData("subject: * A\n", "3:10", "a text cannot begin with *")]
    [InlineData("subject: | A\n", "3:10", "a text stands on the line of the | sign")]
    [InlineData("subject: > A\n", "3:10", "a text stands on the line of the > sign")]
    [InlineData("subject: [A] and B\n", "3:14", "text follows the bracket that closes the list")]
    [InlineData("subject:A\n", "3:8", "a space is missing after the colon")]
    [InlineData("subject：A\n", "3:8", "this is not the plain colon")]
    [InlineData("subject:\u00A0A\n", "3:9", "a no-break space (U+00A0) stands after the colon")]
    [InlineData("subject: A\nB\n", "4:1", "this line has no key with a colon")]
    [InlineData(
        "subject: A #1\n  B\n",
        "3:12",
        "the text ends before the # sign, and so the next line has nothing to go on with"
    )]
    [InlineData(
        "subject: A\n  title: B\n",
        "4:3",
        "this line is indented further than line 3, which has its value already"
    )]
    [InlineData("cc: [A #4, B]\n", "3:8", "what follows the # sign is not read, neither a comma nor a bracket")]
    [InlineData("cc: [A, B\nsubject: C\n", "3:5", "a list in brackets is not closed")]
    [InlineData("cc: [A, B}\n", "3:10", "} closes what [ has opened")]
    [InlineData("cc:\n  – A\n", "4:3", "'–' is not the hyphen that begins an item")]
    [InlineData("cc:\n  • A\n  • B\n", "4:3", "'•' is not the hyphen that begins an item")]
    [InlineData("cc:\n  - A\n  B\n", "5:3", "this line has no key with a colon")]
    [InlineData("cc:\n  - A\n - B\n", "5:2", "this line is not indented like any line above it")]
    [InlineData("cc: A\n- B\n", "4:1", "a list begins here, but line 3 has its value already")]
    [InlineData("letterhead:\n\u00A0\u00A0name: A\n", "4:1", "a no-break space (U+00A0) stands in the indentation")]
    [InlineData("letterhead:\n  \u3000name: A\n", "4:3", "a wide space (U+3000) stands in the indentation")]
    [InlineData("letterhead:\n  \u200Bname: A\n", "4:3", "an invisible character (U+200B) stands in the indentation")]
    [InlineData("letterhead:\n\tname: A\n", "4:1", "a tab stands in the indentation")]
    [InlineData(
        "letterhead:\n  name: A\n   align: left\n",
        "5:4",
        "this line is indented further than line 4, which has its value already"
    )]
    [InlineData("letterhead:\n   name: A\n  align: left\n", "5:3", "this line is not indented like any line above it")]
    [InlineData("addressee:\n  name:A\n  title: B\n", "4:7", "a space is missing after the colon")]
    [InlineData("addressee:\n  - name:A\n    title: B\n", "4:9", "a space is missing after the colon")]
    [InlineData("addressee:\n  - name: A\n  title: B\n", "5:3", "this line stands in a list and has no hyphen")]
    [InlineData("body: |\n    A\n  B\n", "5:3", "this line begins further left than the first line of its text")]
    [InlineData("title: A: B\n", "3:9", "a colon followed by a space stands inside a text")]
    [InlineData("title: “A: B”\n", "3:8", "curly quotation marks do not hold a text together")]
    public void A_mistake_has_a_sentence_of_its_own_at_its_place(string part, string place, string message)
    {
        foreach (var end in new[] { "\n", "\r\n", "\r" })
        {
            Reading
                .Of($"# A letter.\ndate: 2024-05-22\n{part}language: en-US\n".ReplaceLineEndings(end))
                .Only(DiagnosticCatalog.YamlSyntax, "letter.yml:" + place, message);
        }
    }

    [Theory]
    [InlineData("subject: A – B C：D\n  – and more")]
    [InlineData("subject:\n  A text below its key")]
    [InlineData("cc:\n- A\n- B")]
    [InlineData("subject: \"A\n  b: c\n  d\"")]
    [InlineData("subject: A\n\n  B\n  # note")]
    [InlineData("cc: [\n  A,   # note\n  B,\n]")]
    [InlineData("? subject\n: A")]
    [InlineData("body: |2\n    A\n  B")]
    public void What_YAML_allows_is_no_mistake(string part) =>
        Assert.DoesNotContain(
            Reading.Of($"date: 2024-05-22\n{part}\nlanguage: en-US\n").Diagnostics,
            finding => finding.Code == DiagnosticCatalog.YamlSyntax
        );
}
