using System.Globalization;
using System.Text;
using CsCheck;
using LetterPdf.Model;
using LetterPdf.Suite.Forms;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;
using LetterPdf.Verification;

namespace LetterPdf.Suite.Typography;

/// <summary>
/// Characters that are never drawn, wherever they stand: what is built is sound, and a screen reader hears what was
/// typed, without soft hyphens: these say where a line may end, and nothing else.
/// </summary>
public sealed class SteeringCharacterTests
{
    // Latin, Hebrew and Arabic with Persian letters.
    private static readonly Gen<string> Letters = Gen.OneOf(
        Gen.Char["abdefhijklmnoprstuvwß"].Array[1, 9].Select(letters => new string(letters)),
        Gen.Char["abdefhijklmnoprstuvwß"].Array[1, 9].Select(letters => new string(letters)),
        Gen.Char["אבגדהוזחטילמנס"].Array[1, 7].Select(letters => new string(letters)),
        Gen.Char["ابتحدرسطعفقلمنهویک"].Array[1, 7].Select(letters => new string(letters))
    );

    private static readonly Gen<string> Steering = Gen.OneOf(
        Gen.Const("\u00AD"),
        Gen.OneOf("\u200C", "\u200D", "\u2060"),
        Gen.OneOf("\u200E", "\u200F", "\u061C", "\u034F", "\u180E", "\u2062", "\uFE0F", "\uFE0E", "\u00AD\u00AD"),
        Gen.OneOf("\u2065", "\u17B4", "\u180B", "\uFFF3", "\U000E0101", "\U000E0067", "\U000E0E00")
    );

    // No word begins with a word joiner: the line could not end before it, and words side by side could be too wide.
    private static readonly Gen<string> Word = Gen.Select(
        Letters.Array[1, 3],
        Steering.Array[3],
        Steering.Where(sign => sign is not "\u2060"),
        Gen.Int[0, 15],
        (parts, signs, first, places) =>
        {
            var word = new StringBuilder((places & 8) != 0 ? first : string.Empty);
            for (var i = 0; i < parts.Length; i++)
            {
                word.Append(parts[i]).Append((places >> i & 1) != 0 ? signs[i] : string.Empty);
            }

            return word.ToString();
        }
    );

    private static readonly Gen<string> Words = Word.Array[1, 6].Select(words => string.Join(' ', words));

    // What is heard, and how it is written in Markdown.
    private static readonly Gen<(string Heard, string Written)> Marked = Gen.Select(
        Word,
        Gen.OneOf(Word, Steering),
        Gen.OneOf(("", ""), ("*", "*"), ("**", "**"), ("[b", "](https://example.org)")),
        Gen.OneOf("", " "),
        (before, word, mark, space) =>
            ($"{before}{space}{mark.Item1.Trim('[', '*')}{word}", $"{before}{space}{mark.Item1}{word}{mark.Item2}")
    );

    private static readonly Gen<(string Heard, string Written)> Paragraph = Marked
        .Array[1, 24]
        .Select(pieces =>
            (
                string.Join(' ', pieces.Select(piece => piece.Heard)),
                string.Join(' ', pieces.Select(piece => piece.Written))
            )
        );

    [Fact]
    public void What_is_built_is_sound_and_read_as_it_was_typed() =>
        Gen.Select(Words.Array[5], Paragraph.Array[1, 3], Words.Array[1, 5], Gen.Int[130, 210])
            .Sample(
                (head, body, names, width) =>
                {
                    using var folder = new TemporaryFolder();
                    Write(folder, head, [.. body.Select(paragraph => paragraph.Written)], names, width);
                    var built = BuiltLetter.Of(folder.Path);
                    File.WriteAllBytes(folder.File("letter.pdf"), built.Bytes);
                    var run = TestRun.Of(folder.Path, "verify", "letter.pdf");
                    Assert.True(run.ExitCode == 0, run.Output);

                    var report = Verified.Of(built.Bytes);
                    var heard = PdfWords.Of(report, withLabels: true);
                    Assert.All(
                        head.Concat(body.Select(paragraph => paragraph.Heard)).Concat(names),
                        typed => Assert.Contains(Heard(typed), heard, StringComparison.Ordinal)
                    );
                    Assert.Equal(names.Select(Heard), report.Signatories.Select(PdfWords.Folded));
                    Assert.All(built.Document.Pages, AssertHyphensEndLines);
                },
                iter: Cases.Of(25),
                threads: 1
            );

    // A program that does not read what the file says for a letter and its signs finds the letters side by side.
    [Fact]
    public void Other_programs_find_whole_words()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "letter.yml",
            "date: 2026-03-02\nsubject: Do\u2060nau\nbody: |\n  Or\u200Cgan**iz\u200D**ation \u200EMark\u200C.\n"
        );
        File.WriteAllBytes(folder.File("letter.pdf"), BuiltLetter.Of(folder.Path).Bytes);
        Assert.Contains(
            "Or\u200Cganiz\u200Dation \u200EMark\u200C.",
            Tool.Run("pdftotext", "-enc", "UTF-8", folder.File("letter.pdf"), "-").Output,
            StringComparison.Ordinal
        );
        var (_, shown, _) = Tool.Run("mutool", "draw", "-q", "-F", "txt", folder.File("letter.pdf"));
        Assert.Contains("Donau", shown, StringComparison.Ordinal);
        Assert.Contains("Organization Mark.", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject: \"\u200C\"", "letter.yml:2:10: error LP0008: 'subject' is empty")]
    [InlineData("subject: a\nsalutation: \"\u00AD \u2060\"", "letter.yml:3:13: error LP0008: 'salutation' is empty")]
    [InlineData("subject: a [\u0600]", "letter.yml:2:13: error LP0404: no font of the letter has the character")]
    [InlineData("subject: a \uFFF9b", "letter.yml:2:12: error LP0404: no font of the letter has the character")]
    public void A_text_of_nothing_else_is_empty_and_a_sign_that_is_drawn_needs_a_font(string lines, string finding)
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.yml", $"date: 2026-03-02\n{lines}\nbody: |\n  Text.\n");
        Assert.StartsWith(finding, TestRun.Of(folder.Path, "build").Error, StringComparison.Ordinal);
    }

    private static string Heard(string typed) =>
        PdfWords.Folded(typed.Replace("\u00AD", string.Empty, StringComparison.Ordinal)).Normalize();

    // A soft hyphen on a page is a hyphen that is drawn.
    private static void AssertHyphensEndLines(Page page) =>
        Assert.All(
            page.Frame.Items.OfType<PlacedRun>(),
            placed =>
            {
                var at = placed.Run.Text.IndexOf('\u00AD', StringComparison.Ordinal);
                Assert.True(at < 0 || at == placed.Run.Text.Length - 1);

                // Signs that are not seen may belong to the hyphen, where no letter is in its run.
                var last = placed.Run.Glyphs.Max(glyph => glyph.Cluster);
                Assert.True(at < 0 || SteeringCharacters.AreAll(placed.Run.Text.AsSpan(last)));
            }
        );

    private static void Write(TemporaryFolder folder, string[] head, string[] body, string[] names, int width)
    {
        folder.AddTestFonts();
        folder.Write(
            "letter.yml",
            $$"""
            language: en-US
            date: 2026-03-02
            addressee: {name: "{{head[0]}}", organization: "{{head[1]}}", address: ["{{head[2]}}"]}
            subject: "{{head[3]}}"
            salutation: "{{head[4]}}"
            body: body.md
            signatories: {file: list.csv}
            page: {size: {width: {{width}}mm, height: 250mm}, margins: 20mm}
            """
        );
        folder.Write("body.md", string.Join("\n\n", body) + "\n");
        folder.Write("list.csv", "organization\n" + string.Concat(names.Select(name => $"{name}\n")));
    }
}
