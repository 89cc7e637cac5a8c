namespace LetterPdf.Fonts;

/// <summary>
/// Whether the tables of a face fit together (OpenType 1.9: head, hhea, hmtx, maxp, loca), before they are used for
/// measuring or drawing. Anything that costs more than a look at each table is checked only for the glyphs that are
/// used (<see cref="GlyphOutlines"/>).
/// </summary>
internal static class SfntChecks
{
    private const uint HeadMagic = 0x5F0F3CF5;

    // In ems: no type that is meant for text exceeds these.
    private const int TallestAscender = 4;
    private const int DeepestDescender = 4;
    private const int WidestSpace = 3;

    public static bool AreSound(in SfntFile sfnt)
    {
        var head = sfnt.Table("head"u8);
        var hhea = sfnt.Table("hhea"u8);
        int unitsPerEm = FontReader.U16(head, 18);
        return FontReader.U32(head, 12) == HeadMagic
            && unitsPerEm is >= 16 and <= 16384
            && AreHeightsPlausible(FontReader.I16(hhea, 4), FontReader.I16(hhea, 6), unitsPerEm)
            && AreAdvancesThere(in sfnt);
    }

    /// <summary>
    /// Whether every TrueType outline is inside its table. This looks at each glyph, so it is for faces that are
    /// used.
    /// </summary>
    public static bool AreGlyphsInside(in SfntFile sfnt)
    {
        int glyphs = FontReader.U16(sfnt.Table("maxp"u8), 4);
        int format = FontReader.U16(sfnt.Table("head"u8), 50);
        return format is 0 or 1
            && GlyphLocations.AreInside(sfnt.Table("loca"u8), glyphs, isLong: format == 1, sfnt.Table("glyf"u8).Length);
    }

    /// <summary>Whether a word space has a plausible width.</summary>
    public static bool IsSpacePlausible(int advance, int unitsPerEm) =>
        advance > 0 && advance <= WidestSpace * unitsPerEm;

    private static bool AreHeightsPlausible(int ascender, int descender, int unitsPerEm) =>
        ascender > 0
        && ascender <= TallestAscender * unitsPerEm
        && descender <= 0
        && descender >= -DeepestDescender * unitsPerEm
        && ascender - descender >= unitsPerEm / 4;

    private static bool AreAdvancesThere(in SfntFile sfnt)
    {
        int glyphs = FontReader.U16(sfnt.Table("maxp"u8), 4);
        int metrics = FontReader.U16(sfnt.Table("hhea"u8), 34);
        return glyphs > 0
            && metrics > 0
            && metrics <= glyphs
            && sfnt.Table("hmtx"u8).Length >= (4 * metrics) + (2 * (glyphs - metrics));
    }
}
