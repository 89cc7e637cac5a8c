using System.Runtime.InteropServices;
using System.Text;

namespace LetterPdf.Fonts;

/// <summary>
/// The subsetting part of HarfBuzz's C interface (hb-subset.h), which the managed binding leaves out but the same
/// native library exports.
/// </summary>
internal static unsafe partial class HarfBuzzSubset
{
    private const string Library = "libHarfBuzzSharp";

    // hb_subset_flags_t and hb_subset_sets_t, hb-subset.h.
    private const uint NoHinting = 0x1;
    private const uint RetainGlyphIds = 0x2;
    private const uint WithoutSubroutines = 0x4;
    private const uint CffTwoToCff = 0x4000;
    private const int DropTableTags = 3;
    private const int NameIds = 4;
    private const int LayoutFeatures = 6;

    // Copyright, licence and the licence's address (OpenType 1.9, name).
    private static readonly uint[] KeptNames = [0, 13, 14];

    // Beside those that every text needs, which HarfBuzz keeps unasked.
    private static readonly uint[] FormFeatures = [Tag("smcp"), Tag("c2sc"), Tag("sups")];

    // The tables of an embedded TrueType font that PDF viewers never read (ISO 32000-1, 9.9): names, character map,
    // layout.
    private static readonly uint[] DroppedTables =
    [
        Tag("name"),
        Tag("cmap"),
        Tag("OS/2"),
        Tag("post"),
        Tag("GSUB"),
        Tag("GPOS"),
        Tag("GDEF"),
        Tag("kern"),
        Tag("DSIG"),
        Tag("STAT"),
        Tag("gasp"),
        Tag("BASE"),
        Tag("meta"),
        Tag("VORG"),
        Tag("vhea"),
        Tag("vmtx"),
    ];

    /// <summary>The subset's bytes; null where the face's tables do not allow one.</summary>
    /// <param name="face">hb_face_t*.</param>
    /// <param name="glyphs">Glyph ids; .notdef is always kept.</param>
    /// <param name="instance">The point at which a variable font is used; null for any other.</param>
    /// <param name="isCff">Whether the font is CFF; its subroutines are then expanded, which PDF readers can
    /// handle.</param>
    public static byte[]? Create(IntPtr face, IReadOnlyCollection<ushort> glyphs, FontInstance? instance, bool isCff)
    {
        var input = hb_subset_input_create_or_fail();
        try
        {
            var glyphSet = hb_subset_input_glyph_set(input);
            foreach (var glyph in glyphs)
            {
                hb_set_add(glyphSet, glyph);
            }

            var dropped = hb_subset_input_set(input, DropTableTags);
            foreach (var tag in DroppedTables)
            {
                hb_set_add(dropped, tag);
            }

            hb_subset_input_set_flags(
                input,
                NoHinting | RetainGlyphIds | (isCff ? WithoutSubroutines | CffTwoToCff : 0)
            );
            if (instance is not null && !Pin(input, face, instance))
            {
                return null;
            }

            var subset = hb_subset_or_fail(face, input);
            return subset == IntPtr.Zero ? null : TakeBytes(subset);
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

    /// <summary>A font file for browsers; null where the face's tables do not allow one.</summary>
    /// <param name="face">hb_face_t*.</param>
    /// <param name="characters">The characters that it draws.</param>
    /// <param name="hasForms">Whether small capitals and superior figures are kept.</param>
    /// <param name="instance">The point at which a variable font is used; null for any other.</param>
    public static byte[]? CreateForWeb(IntPtr face, IEnumerable<Rune> characters, bool hasForms, FontInstance? instance)
    {
        var input = hb_subset_input_create_or_fail();
        try
        {
            var set = hb_subset_input_unicode_set(input);
            foreach (var character in characters)
            {
                hb_set_add(set, (uint)character.Value);
            }

            var names = hb_subset_input_set(input, NameIds);
            hb_set_clear(names);
            foreach (var name in KeptNames)
            {
                hb_set_add(names, name);
            }

            foreach (var feature in hasForms ? FormFeatures : [])
            {
                hb_set_add(hb_subset_input_set(input, LayoutFeatures), feature);
            }

            hb_subset_input_set_flags(input, NoHinting | CffTwoToCff);
            if (instance is not null && !Pin(input, face, instance))
            {
                return null;
            }

            var subset = hb_subset_or_fail(face, input);
            return subset == IntPtr.Zero ? null : TakeBytes(subset);
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

    private static bool Pin(IntPtr input, IntPtr face, FontInstance instance)
    {
        var isPinned = hb_subset_input_pin_all_axes_to_default(input, face) != 0;
        foreach (var (tag, value) in instance.Places)
        {
            isPinned &= hb_subset_input_pin_axis_location(input, face, Tag(tag), (float)value) != 0;
        }

        return isPinned;
    }

    private static byte[] TakeBytes(IntPtr face)
    {
        var blob = hb_face_reference_blob(face);
        try
        {
            var data = hb_blob_get_data(blob, out var length);
            return new ReadOnlySpan<byte>(data, (int)length).ToArray();
        }
        finally
        {
            hb_blob_destroy(blob);
            hb_face_destroy(face);
        }
    }

    /// <summary>A tag of four letters as a number, as HarfBuzz encodes it.</summary>
    public static uint Tag(string name) =>
        ((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3];

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    private static partial void hb_subset_input_destroy(IntPtr input);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_input_glyph_set(IntPtr input);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_input_unicode_set(IntPtr input);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_input_set(IntPtr input, int kind);

    [LibraryImport(Library)]
    private static partial void hb_subset_input_set_flags(IntPtr input, uint flags);

    [LibraryImport(Library)]
    private static partial int hb_subset_input_pin_all_axes_to_default(IntPtr input, IntPtr face);

    [LibraryImport(Library)]
    private static partial int hb_subset_input_pin_axis_location(IntPtr input, IntPtr face, uint tag, float value);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_or_fail(IntPtr face, IntPtr input);

    [LibraryImport(Library)]
    private static partial void hb_set_add(IntPtr set, uint value);

    [LibraryImport(Library)]
    private static partial void hb_set_clear(IntPtr set);

    [LibraryImport(Library)]
    private static partial IntPtr hb_face_reference_blob(IntPtr face);

    [LibraryImport(Library)]
    private static partial void hb_face_destroy(IntPtr face);

    [LibraryImport(Library)]
    private static partial byte* hb_blob_get_data(IntPtr blob, out uint length);

    [LibraryImport(Library)]
    private static partial void hb_blob_destroy(IntPtr blob);
}
