using LetterPdf.Tests;

namespace LetterPdf.Suite.Fonts;

/// <summary>Letters set in fonts of every kind, as an office would set them.</summary>
public sealed class FontLetterTests
{
    [Theory]
    [InlineData("Test One Face", "TestOneFace-Regular.ttf", "CID TrueType")]
    [InlineData("Test Collection", "TestCollection.ttc", "CID TrueType")]
    [InlineData("Test Variable", "TestVariable.ttf", "CID TrueType")]
    [InlineData("Test Cff", "TestCff-Regular.otf", "CID Type 0C")]
    [InlineData("Test Cid", "TestCid-Regular.otf", "CID Type 0C")]
    [InlineData("Test Cff Two", "TestCffTwo.otf", "CID Type 0C")]
    public void A_letter_is_drawn_alike_by_all_who_read_it(string family, string font, string kind)
    {
        using var letter = new FontLetter(family).With(font);
        var run = letter.Build();
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(0, letter.Verify().ExitCode);
        Assert.Contains(kind, Tool.Run("pdffonts", letter.Pdf).Output, StringComparison.Ordinal);
        Assert.Contains(
            "0123456789 stand here.",
            Tool.Run("pdftotext", letter.Pdf, "-").Output,
            StringComparison.Ordinal
        );
        Assert.InRange(letter.DarkInPoppler() / (double)letter.DarkInMuPdf(), 0.8, 1.25);

        // The same outlines in another format: TrueType fonts are compared with the repository's own, which the
        // tests' fonts were made from.
        using var original = new FontLetter("Source Serif 4");
        original.Build();
        Assert.InRange(letter.DarkInPoppler() / (double)original.DarkInPoppler(), 0.75, 1.3);
    }

    [Theory]
    [InlineData("Test Collection", "TestCollection.ttc")]
    [InlineData("Test Variable", "TestVariable.ttf")]
    [InlineData("Test Cff Two", "TestCffTwo.otf")]
    public void Sources_inside_give_the_letter_again_in_the_same_file_of_fonts(string family, string font)
    {
        using var letter = new FontLetter(family, "Hello **bold**.").With(font);
        var run = letter.Build("--embed-sources");
        Assert.True(run.ExitCode == 0, run.Error);
        var report = letter.Verify();
        Assert.True(report.ExitCode == 0, report.Output);
        Assert.Contains("Sound, and exactly what the sources inside give", report.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_marked_and_would_look_like_others_are_an_error()
    {
        using var letter = new FontLetter("Test One Face", "We ask **by 1 May** for an *answer*.").With(
            "TestOneFace-Regular.ttf"
        );
        var run = letter.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "body.md:1:10: error LP0406: \"by 1 May\" is marked to be bold, and the family 'Test One Face' has no "
                + "bold face (the nearest is 'TestOneFace-Regular.ttf', which is regular)",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "body.md:1:29: error LP0406: \"answer\" is marked to be italic",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Parts_that_are_bold_by_design_are_named_once_and_the_letter_is_built()
    {
        using var letter = new FontLetter("Test One Face", "# Heading\n\n" + FontLetter.Words).With(
            "TestOneFace-Regular.ttf"
        );
        var run = letter.Build();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Error.Split(" LP0407: ").Length);
        Assert.Contains(
            " warning LP0407: the family 'Test One Face' has no bold face: headings and other parts that are bold "
                + "by design are drawn in 'TestOneFace-Regular.ttf', which is regular",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Heads_of_tables_and_drafts_are_bold_by_design_too()
    {
        using var letter = new FontLetter("Test One Face", "| Year | Letters |\n| --- | --- |\n| 2024 | 7 |\n").With(
            "TestOneFace-Regular.ttf"
        );
        var run = letter.Build("--draft");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(2, run.Error.Split(" LP0407: ").Length);
    }

    [Theory]
    [InlineData("Source Serif 4", "fonts/SourceSerif4-Regular.ttf")]
    [InlineData("Source Sans 3", "fonts/SourceSans3-Regular.ttf")]
    [InlineData("Test Variable", "TestVariable.ttf")]
    public void A_family_that_has_the_styles_is_not_worth_a_word(string family, string font)
    {
        using var letter = new FontLetter(family, "# Heading\n\nHello **bold** and *italic*.").With(font);
        var run = letter.Build();
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_web_font_is_named_and_another_family_is_listed()
    {
        using var letter = new FontLetter("Test Web").With("TestWeb.woff2", [.. "wOF2"u8]);
        var run = letter.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "warning LP0405: 'fonts/TestWeb.woff2' is a web font (WOFF2), and such fonts are not read",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("error LP0402", run.Error, StringComparison.Ordinal);
    }

    // Nothing is left of any glyph that the letter uses; the checksums show no change.
    [Theory]
    [InlineData("TestOneFace-Regular.ttf", "Test One Face")]
    [InlineData("TestVariable.ttf", "Test Variable")]
    public void A_page_that_would_be_empty_to_the_eye_is_not_made(string name, string family)
    {
        var font = FontLetter.Bytes(name);
        var (offset, length) = FontBytes.Table(font, "loca");
        font.AsSpan(offset, length).Clear();
        using var letter = new FontLetter(family).With(name, FontBytes.Mend(font));
        var run = letter.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("draws nothing for \"", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\" \"", run.Error, StringComparison.Ordinal);
    }
}
