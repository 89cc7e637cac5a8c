using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>A word as it is drawn.</summary>
/// <param name="Face">The face that draws it: the style's, or one that has the letters which the style's lacks.</param>
/// <param name="Glyphs">The glyphs, in font units; clusters count from the word's start.</param>
/// <param name="Width">The sum of the advances, in font units.</param>
/// <param name="Missing">Offsets of the characters that no face has.</param>
internal sealed record ShapedWord(
    FontFace Face,
    ImmutableArray<ShapedGlyph> Glyphs,
    int Width,
    ImmutableArray<int> Missing
)
{
    public bool IsComplete => Missing.IsEmpty;

    /// <summary>The font sets letters apart, or into each other, as no sound one does.</summary>
    public bool IsAstray { get; init; }

    /// <summary>The width in points at a size.</summary>
    public double Points(Length size) => Width * size.Points / Face.UnitsPerEm;

    /// <summary>A part of a word drawn in one face, from the word's own glyphs.</summary>
    /// <param name="start">First UTF-16 unit.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="length">The length of the word, in UTF-16 units.</param>
    /// <returns>Null where the glyphs at an end depend on what is beyond it, so that the part must be shaped
    /// separately.</returns>
    public ShapedWord? Cut(int start, int end, int length)
    {
        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>();
        var width = 0;
        var (startsSafely, endsSafely) = (start == 0, end == length);
        foreach (var glyph in Glyphs)
        {
            startsSafely |= glyph.Cluster == start && glyph.MayCutBefore;
            endsSafely |= glyph.Cluster == end && glyph.MayCutBefore;
            if (glyph.Cluster >= start && glyph.Cluster < end)
            {
                glyphs.Add(glyph with { Cluster = glyph.Cluster - start });
                width += glyph.Advance;
            }
        }

        return startsSafely && endsSafely && !IsAstray
            ? new ShapedWord(Face, glyphs.DrainToImmutable(), width, [])
            : null;
    }
}
