using LetterPdf.Tests;

namespace LetterPdf.Suite.Fonts;

/// <summary>
/// Fonts with changed bytes, half of them with checksums that show no change: each gives a message, or a page on
/// which the text is visible; never a fault of the program, never a page that is empty to the eye.
/// </summary>
public sealed class ChangedFontTests
{
    private const int Fonts = 50;

    // A few changed points of letters may cost or add this much; a page without its text has only the letterhead's
    // rule.
    private const double LeastSeen = 0.7;
    private const double MostSeen = 2;

    [Theory]
    [InlineData("fonts/SourceSerif4-Regular.ttf", "Source Serif 4", 1)]
    [InlineData("TestOneFace-Regular.ttf", "Test One Face", 2)]
    [InlineData("TestCff-Regular.otf", "Test Cff", 3)]
    [InlineData("TestCid-Regular.otf", "Test Cid", 4)]
    [InlineData("TestVariable.ttf", "Test Variable", 5)]
    [InlineData("TestCollection.ttc", "Test Collection", 6)]
    [InlineData("TestCffTwo.otf", "Test Cff Two", 7)]
    public void A_changed_font_gives_a_sentence_or_a_page_with_its_text(string name, string family, int seed)
    {
        var font = FontLetter.Bytes(name);
        using var letter = new FontLetter(family).With(name);
        Assert.Equal(0, letter.Build().ExitCode);
        var (poppler, mupdf) = (letter.DarkInPoppler(), letter.DarkInMuPdf());
        var random = new Random(seed);
        for (var i = 0; i < Cases.Of(Fonts); i++)
        {
            var changed = Change(font, random);
            letter.With(Path.GetFileName(name), i % 2 == 0 ? FontBytes.Mend(changed) : changed);
            var run = letter.Build();
            Assert.True(run.ExitCode is 0 or 1, $"{name}, {i}: {run.Error}");
            Assert.True(
                run.ExitCode == 0 || run.Error.Contains(" error LP04", StringComparison.Ordinal),
                $"{name}, {i}: {run.Error}"
            );
            if (run.ExitCode == 0)
            {
                Assert.True(
                    letter.DarkInPoppler() is var seen && seen > LeastSeen * poppler && seen < MostSeen * poppler,
                    $"{name}, {i}: {seen} of {poppler} points in poppler"
                );
                Assert.True(
                    letter.DarkInMuPdf() is var other && other > LeastSeen * mupdf && other < MostSeen * mupdf,
                    $"{name}, {i}: {other} of {mupdf} points in MuPDF"
                );
            }
        }
    }

    // One to four bytes; every other time in the first quarter, where the table directory and the small tables are.
    private static byte[] Change(byte[] font, Random random)
    {
        byte[] changed = [.. font];
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            changed[random.Next(random.Next(2) == 0 ? font.Length / 4 : font.Length)] ^= (byte)random.Next(1, 256);
        }

        return changed;
    }
}
