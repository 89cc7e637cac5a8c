using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CsCheck;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Input.Tests;

/// <summary>What stands in a footnote, indented by four, is read as it is outside of one.</summary>
public sealed partial class FootnoteBlockTests
{
    private static readonly Gen<string> Word = Gen.OneOf("one", "two", "*three*", "**four**", "é", "5", "www.six.org");

    private static readonly Gen<string> Line = Word.Array[1, 4].Select(words => "a " + string.Join(' ', words));

    private static readonly Gen<string[]> Paragraph = Gen.Select(
        Line.Array[1, 3],
        Gen.OneOf("", "", "  ", "\\"),
        (lines, end) => lines.Select((line, i) => i + 1 < lines.Length ? line + end : line).ToArray()
    );

    private static readonly Gen<string[]> Leaf = Gen.Frequency(
        (8, Paragraph),
        (1, Gen.Const<string[]>(["| a | b |", "|---|:-:|", "| 1 | *2* |"])),
        (1, Gen.Const<string[]>(["+---+---+", "| a | b |", "+===+===+", "| 1 | 2 |", "+---+---+"])),
        (1, Gen.Const<string[]>(["***"])),
        (1, Gen.Const<string[]>(["```", "code", "", "  more", "```"])),
        (1, Gen.Const<string[]>(["    code"])),
        (1, Gen.Const<string[]>(["<div>", "b", "</div>"])),
        (1, Gen.Const<string[]>(["a ![b](c.png) `d` ~~e~~"]))
    );

    private static Gen<string[]> Blocks(int depth) => Block(depth).Array[1, 3].Select(blocks => Joined(blocks, ""));

    private static Gen<string[]> Block(int depth) =>
        depth == 0 ? Leaf : Gen.Frequency((3, Leaf), (3, List(depth - 1)), (1, Quote(depth - 1)));

    private static Gen<string[]> Quote(int depth) =>
        Blocks(depth).Select(lines => lines.Select(line => line.Length == 0 ? ">" : $"> {line}").ToArray());

    private static Gen<string[]> List(int depth) =>
        Gen.Select(
            Gen.OneOf("- ", "* ", "1. ", "7) ", "10. ", "-   "),
            Gen.Select(Paragraph, Block(depth).Array[0, 2], (first, rest) => (string[][])[first, .. rest]).Array[1, 4],
            Gen.Bool,
            (sign, items, isLoose) =>
                items
                    .Select(blocks => Hung(sign, Joined(blocks, "")))
                    .SelectMany((item, i) => isLoose && i > 0 ? ["", .. item] : item)
                    .ToArray()
        );

    private static string[] Hung(string sign, string[] lines) =>
        [.. lines.Select((line, i) => i == 0 ? sign + line : Indented(line, sign.Length))];

    private static string[] Joined(string[][] blocks, string blank) =>
        [.. blocks.SelectMany((block, i) => i > 0 ? [blank, .. block] : block)];

    private static string Indented(string line, int columns) =>
        line.Length == 0 ? line : new string(' ', columns) + line;

    [Fact]
    public void Blocks_in_a_footnote_are_read_as_outside_of_one() =>
        Gen.Select(Blocks(3), Gen.OneOf("", "    "))
            .Sample(
                (lines, blank) =>
                {
                    var outside = Reading.Body(Text(["a[^1]", "", "[^1]: b", "", "c", "", .. lines]));
                    var inside = Reading.Body(
                        Text([
                            "a[^1]",
                            "",
                            "[^1]: b",
                            blank,
                            "    c",
                            blank,
                            .. lines.Select(line => line.Length == 0 ? blank : Indented(line, 4)),
                        ])
                    );
                    Assert.Equal(Lines(outside), Lines(inside));
                    if (outside.Letter is { } letter)
                    {
                        Assert.Equal(
                            Show(letter.Body.RemoveAt(0)),
                            Show(inside.Letter!.Footnotes[0].Blocks.RemoveAt(0))
                        );
                        Assert.Single(inside.Letter.Body);
                    }
                },
                iter: Cases.Of(800)
            );

    // Where the first stands on the line that names the footnote.
    [Fact]
    public void Blocks_may_begin_on_the_footnotes_first_line() =>
        Gen.Select(List(2), Blocks(2))
            .Sample(
                (list, lines) =>
                {
                    string[] all = [.. list, "", "a", "", .. lines];
                    var outside = Reading.Body(Text(["a[^1]", "", "[^1]: b", "", .. all]));
                    var inside = Reading.Body(
                        Text([
                            "a[^1]",
                            "",
                            "",
                            "",
                            .. all.Select((line, i) => i == 0 ? $"[^1]: {line}" : Indented(line, 4)),
                        ])
                    );
                    Assert.Equal(Lines(outside), Lines(inside));
                    if (outside.Letter is { } letter)
                    {
                        Assert.Equal(Show(letter.Body.RemoveAt(0)), Show(inside.Letter!.Footnotes[0].Blocks));
                    }
                },
                iter: Cases.Of(500)
            );

    [Theory]
    [InlineData("    - a\n\n      b\n    - c\n", "loose(li(p[a] p[b]) li(p[c]))")]
    [InlineData("    1. a\n\n    2. b\n\n       c\n", "1loose(li(p[a]) li(p[b] p[c]))")]
    [InlineData("    - a\n      - b\n\n        c\n\n      d\n", "loose(li(p[a] loose(li(p[b] p[c])) p[d]))")]
    [InlineData("    - a\n\n    b\n", "tight(li(p[a])) p[b]")]
    [InlineData("\t- a\n\n\t  b\n", "loose(li(p[a] p[b]))")]
    [InlineData("    - a\n\nd\n", "tight(li(p[a]))")]
    [InlineData("    - a\n\n[^2]: x\n\n    - y\n", "tight(li(p[a]))")]
    public void A_list_in_a_footnote_ends_where_it_ends(string lines, string expected)
    {
        var letter = Reading
            .Body(
                "a[^1][^2]\n\n[^1]: note\n\n"
                    + lines
                    + (lines.Contains("[^2]:", StringComparison.Ordinal) ? "" : "\n[^2]: x\n")
            )
            .Letter!;
        Assert.Equal("p[note] " + expected, Show(letter.Footnotes[0].Blocks));
        Assert.StartsWith("p[x]", Show(letter.Footnotes[1].Blocks), StringComparison.Ordinal);
    }

    // Without the column, which is further to the right, or that of the line's start.
    private static IEnumerable<string> Lines(Reading reading) =>
        reading.Findings.Select(finding => Column().Replace(finding, ""));

    [GeneratedRegex("(?<=^data/body.md:[0-9]+):[0-9]+")]
    private static partial Regex Column();

    private static string Text(string[] lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string Show(ImmutableArray<Block> blocks) => string.Join(' ', blocks.Select(Show));

    private static string Show(Block block) =>
        block switch
        {
            Paragraph paragraph => $"p[{Show(paragraph.Inlines)}]",
            ListBlock list => $"{list.FirstNumber}{(list.IsTight ? "tight" : "loose")}("
                + string.Join(' ', list.Entries.Select(entry => $"li({Show(entry.Blocks)})"))
                + ")",
            BlockQuote quote => $"q({Show(quote.Blocks)})",
            Table table =>
                $"t({string.Join(' ', table.Rows.SelectMany(row => row.Cells).Select(cell => Show(cell.Inlines)))})",
            ThematicBreak => "***",
            _ => throw new InvalidOperationException(),
        };

    private static string Show(ImmutableArray<Inline> inlines) => string.Join('|', inlines.Select(Show));

    private static string Show(Inline inline) =>
        inline switch
        {
            TextInline text => text.Value,
            Emphasis emphasis => $"em({Show(emphasis.Inlines)})",
            Strong strong => $"strong({Show(strong.Inlines)})",
            Link link => $"{link.Target}({Show(link.Inlines)})",
            HardBreak => "br",
            _ => throw new InvalidOperationException(),
        };
}
