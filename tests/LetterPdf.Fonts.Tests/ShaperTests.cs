using System.Globalization;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Fonts.Tests;

public sealed class ShaperTests
{
    private static readonly FontLibrary Library = FontLibrary.Open(
        [new RepositoryFolder(RepositoryFolder.Root)],
        new DiagnosticBag()
    );

    private static FontFace Regular => Library.Find("Source Serif 4", FontStyle.Regular, Length.FromPoints(11))!;

    // Only these, and all of them: a program that reads the file then finds nothing between the letters.
    [Fact]
    public void What_is_never_drawn_has_no_glyph_and_belongs_to_the_letter_before_it()
    {
        using var shaper = new Shaper();
        for (var scalar = 0; scalar <= 0x10FFFF; scalar++)
        {
            if (!Rune.TryCreate(scalar, out var rune))
            {
                continue;
            }

            var isSteering = SteeringCharacters.Has(rune);
            if (isSteering || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            {
                var glyphs = shaper.Shape(Regular, $"h{rune}k", "en");
                int[] clusters = [0, .. isSteering ? (int[])[] : [1], 1 + rune.Utf16SequenceLength];
                Assert.True(
                    clusters.SequenceEqual(glyphs.Select(glyph => glyph.Cluster)),
                    string.Create(CultureInfo.InvariantCulture, $"U+{scalar:X4}")
                );
            }
        }
    }

    [Theory]
    [InlineData("\u200Chk", new[] { 0, 2 })]
    [InlineData("hk\u2060\u200C", new[] { 0, 1 })]
    [InlineData("\u200C\u2060", new int[0])]
    public void Before_the_first_letter_it_belongs_to_that_one(string text, int[] clusters)
    {
        using var shaper = new Shaper();
        Assert.Equal(clusters, shaper.Shape(Regular, text, "en").Select(glyph => glyph.Cluster));
    }
}
