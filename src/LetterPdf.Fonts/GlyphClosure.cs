using System.Runtime.InteropServices;

namespace LetterPdf.Fonts;

/// <summary>
/// Which glyphs a font can put in the place of characters: those of its character map, and all that its substitutions
/// (OpenType 1.9, GSUB) make of them, whichever of its features are on. The managed binding leaves out this part of
/// HarfBuzz's C interface (hb-ot-layout.h).
/// </summary>
internal static unsafe partial class GlyphClosure
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>Whether a glyph can be drawn for a text: whole, or decomposed where the font has letters and marks
    /// separately.</summary>
    /// <param name="face">The font.</param>
    /// <param name="glyph">Its glyph.</param>
    /// <param name="text">The text, in NFC.</param>
    public static bool Holds(FontFace face, ushort glyph, string text)
    {
        var glyphs = hb_set_create();
        var lookups = hb_set_create();
        try
        {
            foreach (var rune in text.EnumerateRunes())
            {
                AddNominal(face, (uint)rune.Value, glyphs);

                // In text from right to left, a bracket is drawn as its mirror image (UAX #9, L4).
                AddNominal(face, hb_unicode_mirroring(hb_unicode_funcs_get_default(), (uint)rune.Value), glyphs);
            }

            hb_ot_layout_collect_lookups(face.Handle, HarfBuzzSubset.Tag("GSUB"), null, null, null, lookups);
            hb_ot_layout_lookups_substitute_closure(face.Handle, lookups, glyphs);
            return hb_set_has(glyphs, glyph) != 0;
        }
        finally
        {
            hb_set_destroy(lookups);
            hb_set_destroy(glyphs);
        }
    }

    private static void AddNominal(FontFace face, uint character, IntPtr glyphs)
    {
        hb_set_add(glyphs, face.GlyphFor((int)character));
        if (hb_unicode_decompose(hb_unicode_funcs_get_default(), character, out var first, out var second) != 0)
        {
            AddNominal(face, first, glyphs);
            if (second != 0)
            {
                AddNominal(face, second, glyphs);
            }
        }
    }

    [LibraryImport(Library)]
    private static partial IntPtr hb_set_create();

    [LibraryImport(Library)]
    private static partial void hb_set_destroy(IntPtr set);

    [LibraryImport(Library)]
    private static partial void hb_set_add(IntPtr set, uint value);

    [LibraryImport(Library)]
    private static partial int hb_set_has(IntPtr set, uint value);

    [LibraryImport(Library)]
    private static partial IntPtr hb_unicode_funcs_get_default();

    [LibraryImport(Library)]
    private static partial uint hb_unicode_mirroring(IntPtr functions, uint character);

    [LibraryImport(Library)]
    private static partial int hb_unicode_decompose(IntPtr functions, uint composed, out uint first, out uint second);

    [LibraryImport(Library)]
    private static partial void hb_ot_layout_collect_lookups(
        IntPtr face,
        uint table,
        uint* scripts,
        uint* languages,
        uint* features,
        IntPtr lookups
    );

    [LibraryImport(Library)]
    private static partial void hb_ot_layout_lookups_substitute_closure(IntPtr face, IntPtr lookups, IntPtr glyphs);
}
