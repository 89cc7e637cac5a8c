using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LetterPdf.Fonts;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// Whether a font moves the pen as fonts for text do. A damaged one may send it across the page and back, and no line
/// could be measured.
/// </summary>
internal static class GlyphSanity
{
    // In ems: the widest character in use (U+FDFD, a whole sentence in Arabic) takes about ten; kerning takes back a
    // part of an em.
    private const int WidestAdvance = 20;
    private const int FarthestOffset = 20;
    private const double LeastAdvance = -0.5;

    public static bool IsAstray(in ShapedGlyph glyph, int unitsPerEm)
    {
        var farthest = FarthestOffset * unitsPerEm;
        return glyph.Advance > WidestAdvance * unitsPerEm
            || glyph.Advance < LeastAdvance * unitsPerEm
            || glyph.OffsetX > farthest
            || glyph.OffsetX < -farthest
            || glyph.OffsetY > farthest
            || glyph.OffsetY < -farthest;
    }

    /// <summary>The glyphs with the pen held still, so that what is wrong with other words can be found too.</summary>
    public static ImmutableArray<ShapedGlyph> Tame(ImmutableArray<ShapedGlyph> glyphs) =>
        ImmutableCollectionsMarshal.AsImmutableArray(
            glyphs.Select(glyph => glyph with { Advance = 0, OffsetX = 0, OffsetY = 0 }).ToArray()
        );
}
