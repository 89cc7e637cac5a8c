using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Typesetting.Tests;

/// <summary>Which font draws letters that the letter's own font lacks, and the message where none does.</summary>
public sealed class FontChoiceTests
{
    // Test fonts: one has a syllable and a final letter, which HarfBuzz would place side by side in the place of
    // another syllable; one has both syllables.
    private const string Jamo = "TestJamo-Regular.ttf";
    private const string Syllables = "TestSyllables-Regular.ttf";

    [Theory]
    [InlineData("각")]
    [InlineData("가 각")]
    [InlineData("가각")]
    [InlineData("A 가 and 각")]
    public void A_syllable_is_drawn_by_a_font_that_has_it_whole_and_so_are_those_beside_it(string name)
    {
        var pages = Set(name, Jamo, Syllables);
        var hangul = Runs(pages.Document!).Where(run => run.Text.Any(IsHangul)).ToList();
        Assert.All(hangul, run => Assert.Equal(Syllables, run.Font.FileName));
        Assert.Equal(
            name.Count(IsHangul),
            hangul.Sum(run => run.Glyphs.Count(glyph => IsHangul(run.Text[glyph.Cluster])))
        );
    }

    [Fact]
    public void Without_one_it_is_missing_and_the_syllable_that_is_there_is_not()
    {
        var (document, findings) = Set("가 각", Jamo);
        Assert.Null(document);
        Assert.Equal(
            "no font of the letter has the character '각' (U+AC01, script Hangul)",
            Assert.Single(findings).Message.Said()
        );
        Assert.Contains("Noto Serif KR", findings[0].Hint.Said(), StringComparison.Ordinal);
    }

    // In Source Serif, letters carry U+0302 only by means of an anchor.
    [Theory]
    [InlineData("x\u0302", "Source Serif 4", true)]
    [InlineData("\u00E9", "Source Serif 4", true)]
    [InlineData("\u00E9", "Test Bare", false)]
    [InlineData("x\u0302", "Test Bare", false)]
    public void An_accent_counts_where_it_is_put_on_its_letter(string text, string family, bool isDrawn)
    {
        var fonts = family == "Test Bare" ? Open(Bare()) : TestLetter.Fonts;
        var diagnostics = new DiagnosticBag();
        var letter = TestLetter.With(TestLetter.Paragraph(text)) with
        {
            Type = TypeSetup.Default with { Family = family },
        };
        var document = Typesetter.Typeset(letter, new LayoutCache(fonts), diagnostics);
        Assert.Equal(isDrawn, document is not null);
        Assert.Equal(
            isDrawn ? [] : ["LP0404"],
            diagnostics.InSourceOrder().Where(finding => finding.IsError).Select(finding => finding.Code.Id)
        );
    }

    [Fact]
    public void Characters_of_a_script_in_a_row_are_named_together()
    {
        var source = new SourceFile("s.csv", "name\nদলিল নথি\nশান্তি 日本 한국\n");
        Place Row(int line) => source.Span(source.OffsetOf(line, 1), source.LineText(line).Length);
        var list = TestLetter.Signatories(1, []) with
        {
            Entries =
            [
                .. new[] { 2, 3 }.Select(line => new Signatory(new LetterText(source.LineText(line), Row(line)), null)),
            ],
        };
        var diagnostics = new DiagnosticBag();
        Assert.Null(
            Typesetter.Typeset(
                TestLetter.With(TestLetter.Paragraph("A text.")) with
                {
                    Signatories = list,
                },
                new LayoutCache(TestLetter.Fonts),
                diagnostics
            )
        );
        Assert.Equal(
            [
                "s.csv:2:1 Bengali Noto Serif Bengali",
                "s.csv:3:1 Bengali Noto Serif Bengali",
                "s.csv:3:8 Han Noto Serif SC",
                "s.csv:3:11 Hangul Noto Serif KR",
            ],
            diagnostics
                .InSourceOrder()
                .Select(finding =>
                    $"{finding.Place} {Between(finding.Message.Said(), "(script ", ")")} "
                    + $"{Between(finding.Hint.Said()!, "letter.yml: ", " is one")}"
                )
        );
        Assert.Contains(
            "'দ', 'ল', 'ি', 'ন' and 'থ' (script Bengali)",
            diagnostics.InSourceOrder()[0].Message.Said(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Marked_words_of_another_script_are_drawn_as_they_are_and_named()
    {
        var fonts = Open(Jamo, Syllables);
        var diagnostics = new DiagnosticBag();
        var block = new Paragraph(
            [new Strong([new TextInline("가각", TestLetter.Nowhere)], TestLetter.Nowhere)],
            TestLetter.Nowhere
        );
        Assert.NotNull(Typesetter.Typeset(TestLetter.With(block), new LayoutCache(fonts), diagnostics));
        var finding = Assert.Single(diagnostics.InSourceOrder());
        Assert.Equal("LP0407", finding.Code.Id);
        Assert.StartsWith(
            "\"가각\" is marked to be bold, and the font that has its letters, 'TestSyllables-Regular.ttf', which is "
                + "regular, has no bold face",
            finding.Message.Said(),
            StringComparison.Ordinal
        );
    }

    // A kerning or an advance that sends the pen across the page must not make the program fail.
    [Fact]
    public void A_font_that_sets_letters_astray_is_damaged()
    {
        var font = File.ReadAllBytes(PathOf("TestOneFace-Regular.ttf"));
        var (offset, length) = FontBytes.Table(font, "hmtx");
        for (var i = offset + 8; i < offset + length; i += 4)
        {
            font[i] = 0x7F;
        }

        var diagnostics = new DiagnosticBag();
        var letter = TestLetter.With(TestLetter.Paragraph("Some words.")) with
        {
            Type = TypeSetup.Default with { Family = "Test One Face" },
        };
        Assert.Null(Typesetter.Typeset(letter, new LayoutCache(Open(FontBytes.Mend(font))), diagnostics));
        Assert.Contains(
            diagnostics.InSourceOrder(),
            finding => finding.Message.Said() == "'fonts/X0.ttf' is damaged: it would set letters far off their line"
        );
    }

    [Fact]
    public void Bold_and_italic_in_small_type_come_from_the_text_size_where_the_small_size_lacks_them()
    {
        var face = TestLetter.Fonts.Find("Source Serif 4", new FontStyle(700, Italic: true), Length.FromPoints(9))!;
        Assert.Equal("SourceSerif4-BoldIt", face.PostScriptName);
        Assert.Equal(
            "SourceSerif4SmText-Semibold",
            TestLetter
                .Fonts.Find("Source Serif 4", new FontStyle(700, Italic: false), Length.FromPoints(9))!
                .PostScriptName
        );
    }

    private static bool IsHangul(char character) => character is '가' or '각';

    private static string Between(string text, string before, string after) =>
        text[(text.IndexOf(before, StringComparison.Ordinal) + before.Length)..].Split(after)[0];

    private static IEnumerable<GlyphRun> Runs(TypesetDocument document) =>
        document.Pages.SelectMany(page => page.Frame.Items).OfType<PlacedRun>().Select(placed => placed.Run);

    private static (TypesetDocument? Document, ImmutableArray<Diagnostic> Findings) Set(
        string name,
        params string[] fonts
    )
    {
        var diagnostics = new DiagnosticBag();
        var letter = TestLetter.With(TestLetter.Paragraph("A text.")) with
        {
            Signatories = TestLetter.Signatories(1, [(name, null)]),
        };
        return (Typesetter.Typeset(letter, new LayoutCache(Open(fonts)), diagnostics), diagnostics.InSourceOrder());
    }

    private static string PathOf(string name) => Path.Combine(RepositoryFolder.Root, "tests", "fonts", "formats", name);

    // Of the stand-ins for letters one is drawn, and the accent: nothing tells where it goes.
    private static byte[] Bare() => File.ReadAllBytes(PathOf("TestBare-Regular.ttf"));

    private static FontLibrary Open(params string[] names) =>
        FontLibrary.Open(
            [
                new Folder([.. names.Select(name => (name, File.ReadAllBytes(PathOf(name))))]),
                new RepositoryFolder(RepositoryFolder.Root),
            ],
            new DiagnosticBag()
        );

    private static FontLibrary Open(byte[] font) =>
        FontLibrary.Open([new Folder([("X0.ttf", font)])], new DiagnosticBag());

    private sealed class Folder((string Name, byte[] Bytes)[] files) : IWorkspace
    {
        public WorkspaceFile Read(string path, long maximumBytes) =>
            new(WorkspaceOutcome.Read, files.Single(file => $"fonts/{file.Name}" == path).Bytes);

        public ImmutableArray<string> List(string folder) => [.. files.Select(file => file.Name)];
    }
}
