using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Writes the advances of a font's used glyphs (ISO 32000-1, 9.7.4.3), the commonest as the default.</summary>
internal static class GlyphWidths
{
    public static void Write(DictionaryWriter font, FontUse use, ushort[] glyphs)
    {
        var widths = glyphs.Select(glyph => (Glyph: glyph, Width: use.WidthOf(glyph))).ToList();
        var commonest = widths
            .CountBy(entry => entry.Width)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key)
            .First()
            .Key;
        font.Integer("DW"u8, commonest);
        widths.RemoveAll(entry => entry.Width == commonest);
        if (widths.Count == 0)
        {
            return;
        }

        using var array = font.Array("W"u8);
        for (var start = 0; start < widths.Count; )
        {
            var end = start + 1;
            while (end < widths.Count && widths[end].Glyph == widths[end - 1].Glyph + 1)
            {
                end++;
            }

            array.Integer(widths[start].Glyph);
            using var run = array.Array();
            for (; start < end; start++)
            {
                run.Integer(widths[start].Width);
            }
        }
    }
}
