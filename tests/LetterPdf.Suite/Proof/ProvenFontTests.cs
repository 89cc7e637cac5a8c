using System.Text;
using LetterPdf.Export;
using LetterPdf.Suite.Fonts;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;
using LetterPdf.Verification;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Suite.Proof;

/// <summary>
/// The fonts of a letter with its sources inside: those that do not come with the program travel with it, and the
/// file's claims about its fonts can't be used to evade the proof.
/// </summary>
public sealed class ProvenFontTests
{
    private const string Bundled = "fonts/SourceSerif4-Regular.ttf";
    private const string Own = "TestOneFace-Regular.ttf";
    private const string Sound = "Sound, and exactly what the sources inside give";

    [Theory]
    [InlineData("TestOneFace-Regular.ttf", "Test One Face", "font/ttf")]
    [InlineData("TestCff-Regular.otf", "Test Cff", "font/otf")]
    [InlineData("TestVariable.ttf", "Test Variable", "font/ttf")]
    [InlineData("TestCollection.ttc", "Test Collection", "font/collection")]
    public void A_font_of_the_letter_s_own_travels_with_the_sources(string name, string family, string mediaType)
    {
        using var letter = new FontLetter(family).With(name);
        Assert.Equal(0, letter.Build("--embed-sources").ExitCode);
        var font = Sources(letter).Single(source => source.Path == $"fonts/{name}");
        Assert.Equal((mediaType, "Data"), (font.MediaType, font.Relationship));
        Assert.Equal(FontLetter.Bytes(name), font.Bytes.ToArray());

        // Without a word about where fonts are.
        var run = TestRun.Of(letter.Folder, "verify", letter.Pdf);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Sound, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_the_program_brings_stays_outside_wherever_it_was_taken_from()
    {
        using var letter = new FontLetter("Source Serif 4");
        Assert.Equal(0, letter.Build("--embed-sources").ExitCode);
        var without = File.ReadAllBytes(letter.Pdf);
        letter.With(Bundled);
        Assert.Equal(0, letter.Build("--embed-sources").ExitCode);
        Assert.Equal(without, File.ReadAllBytes(letter.Pdf));
        Assert.DoesNotContain(Sources(letter), source => source.Path.EndsWith(".ttf", StringComparison.Ordinal));
    }

    [Fact]
    public void A_font_that_may_not_be_handed_on_stays_outside_and_the_letter_is_not_proved_without_it()
    {
        // fsType 4, "preview and print": it may be in a document, and no more.
        var font = FontLetter.Bytes(Own);
        font[FontBytes.Table(font, "OS/2").Offset + 9] = 4;
        FontBytes.MendWholeFile(FontBytes.Mend(font));
        using var letter = new FontLetter("Test One Face").With(Own, font);
        AssertStaysOutside(letter, "its licence bits do not let it be handed on");
    }

    [Fact]
    public void Fonts_of_more_than_16_MB_stay_outside()
    {
        const int limit = 16 * 1024 * 1024;
        using var letter = new FontLetter("Test One Face").With(Own, Padded(limit));
        Assert.Equal(0, letter.Build("--embed-sources").ExitCode);
        Assert.Equal(limit, Sources(letter).Single(source => source.Path == $"fonts/{Own}").Bytes.Length);
        letter.With(Own, Padded(limit + 1));
        AssertStaysOutside(letter, "fonts take 16 MB in it at most");
    }

    [Theory]
    [InlineData("fonts.sha256", "the list of fonts inside names another 'SourceSans3-Regular.ttf' than letterpdf ")]
    [InlineData(
        "fonts/TestOneFace-Regular.ttf",
        "the font 'TestOneFace-Regular.ttf' inside is not the one that the list of fonts"
    )]
    public void A_list_of_fonts_that_contradicts_what_is_known_is_a_fault(string changed, string said)
    {
        using var letter = TwoFamilies();
        Exchange(
            letter,
            changed,
            source =>
                changed.EndsWith(".ttf", StringComparison.Ordinal)
                    ? [.. source, 0]
                    : Encoding.UTF8.GetBytes(OtherDigest(Encoding.UTF8.GetString(source), "SourceSans3-Regular.ttf"))
        );
        var run = TestRun.Of(letter.Folder, "verify", letter.Pdf, "--fonts", letter.Folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": This file is NOT what its sources give.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"The sources inside do not give this letter:\n  {said}", run.Output, StringComparison.Ordinal);
    }

    // One digest less to compare is one more opportunity to exchange text.
    [Fact]
    public void Whoever_changes_the_digest_of_a_font_that_nobody_has_gets_no_verdict_of_soundness()
    {
        using var letter = TwoFamilies();
        Exchange(
            letter,
            "fonts.sha256",
            source =>
                Encoding.UTF8.GetBytes(
                    Encoding
                        .UTF8.GetString(source)
                        .Replace("SourceSans3-Regular", "SourceSans3-Regulor", StringComparison.Ordinal)
                )
        );
        Exchange(
            letter,
            "body.md",
            source =>
                Encoding.UTF8.GetBytes(
                    Encoding.UTF8.GetString(source).Replace("quick", "slow", StringComparison.Ordinal)
                )
        );
        var run = TestRun.Of(letter.Folder, "verify", letter.Pdf);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": This file is NOT what its sources give.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("foxes jump", run.Output, StringComparison.Ordinal);
    }

    // The list of fonts is the forger's; the words on the page are compared with the sources all the same.
    [Theory]
    [InlineData("SourceSans3-Regular.ttf", "SourceSans3-Regular2.ttf")]
    [InlineData("SourceSans3-Regular.ttf", "sourcesans3-regular.ttf")]
    [InlineData("fonts/SourceSans3-Regular.ttf", "fonts/x/SourceSans3-Regular.ttf")]
    [InlineData("  fonts/SourceSans3-Regular.ttf", "  fonts/SourceSans3-Regular.ttf\n0123456789  fonts/Other.ttf")]
    public void A_font_that_nobody_has_hides_no_other_text(string from, string to)
    {
        using var letter = TwoFamilies();
        Exchange(
            letter,
            "fonts.sha256",
            source =>
                Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(source).Replace(from, to, StringComparison.Ordinal))
        );
        var honest = TestRun.Of(letter.Folder, "verify", letter.Pdf);
        Assert.Equal(3, honest.ExitCode);
        Assert.Contains(
            ": NOT PROVED: the sources inside could not be built again here. No fault was found.\n",
            honest.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "  names and text are the same as in the sources inside\n",
            honest.Output,
            StringComparison.Ordinal
        );
        Exchange(
            letter,
            "body.md",
            source =>
                Encoding.UTF8.GetBytes(
                    Encoding.UTF8.GetString(source).Replace("quick", "slow", StringComparison.Ordinal)
                )
        );
        Assert.Equal(1, TestRun.Of(letter.Folder, "verify", letter.Pdf).ExitCode);
    }

    [Theory]
    [InlineData("application#2Fyaml", "text#2Fplain", "letter.yml is not among them")]
    [InlineData("fonts.sha256", "fonts.sha257", "the list of fonts (fonts.sha256) is not among them")]
    public void A_file_with_sources_has_them_all(string from, string to, string said)
    {
        using var letter = TwoFamilies();
        Replace(letter, from, to);
        var run = TestRun.Of(letter.Folder, "verify", letter.Pdf);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            $"The sources inside do not give this letter:\n  {said}\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_letter_of_another_version_is_not_proved_and_every_format_says_so()
    {
        using var letter = TwoFamilies();
        Replace(letter, PdfExporter.ProducerName, "letterpdf 9.8.7");
        var run = TestRun.Of(letter.Folder, "verify", letter.Pdf);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(
            $"  it was made by letterpdf 9.8.7, and this is {PdfExporter.ProducerName}; the version that made it "
                + $"can prove it\n",
            run.Output,
            StringComparison.Ordinal
        );
        var json = TestRun.Of(letter.Folder, "verify", letter.Pdf, "--format", "json");
        Assert.Equal(3, json.ExitCode);
        Assert.Contains("\"sound\": false,\n  \"result\": \"not-proved\"", json.Output, StringComparison.Ordinal);
        var html = TestRun.Of(letter.Folder, "verify", letter.Pdf, "--format", "html");
        Assert.Contains("<div class=\"state open\">", html.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_takes_a_letter_that_is_not_proved_and_says_so_again_when_it_is_asked_deeply()
    {
        using var letter = TwoFamilies();
        Assert.Equal(0, TestRun.Of(letter.Folder, "archive", "add", letter.Pdf, "--id", "proved").ExitCode);
        Replace(letter, PdfExporter.ProducerName, "letterpdf 9.8.7");
        var run = TestRun.Of(letter.Folder, "archive", "add", letter.Pdf, "--id", "other");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            "note: the sources inside could not be built again here, so it is not known whether they give the "
                + "letter: it was made by",
            run.Error,
            StringComparison.Ordinal
        );
        var deep = TestRun.Of(letter.Folder, "archive", "verify", "--deep");
        Assert.Equal(0, deep.ExitCode);
        Assert.Contains(
            "warning the letter was not proved when it was archived, and can't be here: it was made by letterpdf 9.8.7",
            deep.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("0 errors, 1 warning;", deep.Output, StringComparison.Ordinal);
    }

    // A family of the letter's own, and the program's for what it lacks.
    private static FontLetter TwoFamilies()
    {
        var letter = new FontLetter("Test One Face", FontLetter.Words + " Ωμέγα.").With(Own);
        var run = letter.Build("--embed-sources");
        Assert.True(run.ExitCode == 0, run.Error);
        return letter;
    }

    private static void AssertStaysOutside(FontLetter letter, string reason)
    {
        var run = letter.Build("--embed-sources");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            $"warning LP0615: 'fonts/{Own}' does not go into the file: {reason}",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Sources(letter), source => source.Path == $"fonts/{Own}");
        var alone = TestRun.Of(letter.Folder, "verify", letter.Pdf);
        Assert.Equal(3, alone.ExitCode);
        Assert.Contains(": NOT PROVED: ", alone.Output, StringComparison.Ordinal);
        Assert.Contains(
            $"  the font '{Own}' is not at hand; --fonts names the letter's folder that has it\n",
            alone.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(Sound, letter.Verify().Output, StringComparison.Ordinal);
    }

    // Bytes after the last table belong to nothing, but are there.
    private static byte[] Padded(int length) =>
        [.. FontLetter.Bytes(Own), .. new byte[length - FontLetter.Bytes(Own).Length]];

    private static string OtherDigest(string list, string font)
    {
        var line = list.Split('\n').Single(line => line.EndsWith("/" + font, StringComparison.Ordinal));
        return list.Replace(line, (line[0] == '0' ? '1' : '0') + line[1..], StringComparison.Ordinal);
    }

    private static EmbeddedSource[] Sources(FontLetter letter) =>
        [.. Verified.Of(File.ReadAllBytes(letter.Pdf)).Sources];

    private static void Exchange(FontLetter letter, string path, Func<byte[], byte[]> change)
    {
        var source = Sources(letter).Single(source => source.Path == path);
        AttachmentEdit.Write(letter.Pdf, letter.Pdf, path, change(source.Bytes.ToArray()));
    }

    private static void Replace(FontLetter letter, string from, string to)
    {
        var file = EditableFile.Of(File.ReadAllBytes(letter.Pdf));
        for (var i = 0; i < file.Count; i++)
        {
            file.ChangeAt(i, text => text.Replace(from, to, StringComparison.Ordinal));
        }

        File.WriteAllBytes(letter.Pdf, file.Write());
    }
}
