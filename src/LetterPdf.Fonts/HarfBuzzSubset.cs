using System.Runtime.InteropServices;

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
    private const int DropTableTags = 3;

    // What a PDF viewer never reads of an embedded TrueType font (ISO 32000-1, 9.9): names, character map, layout.
    private static readonly uint[] DroppedTables =
    [
        Tag("name"), Tag("cmap"), Tag("OS/2"), Tag("post"), Tag("GSUB"), Tag("GPOS"), Tag("GDEF"), Tag("kern"),
        Tag("DSIG"), Tag("STAT"), Tag("gasp"), Tag("BASE"), Tag("meta"), Tag("VORG"), Tag("vhea"), Tag("vmtx"),
    ];

    /// <summary>The subset's bytes.</summary>
    /// <param name="face">hb_face_t*.</param>
    /// <param name="glyphs">Glyph ids; .notdef is always kept.</param>
    /// <exception cref="InvalidOperationException">HarfBuzz could not make the subset of a face that it opened.</exception>
    public static byte[] Create(IntPtr face, IReadOnlyCollection<ushort> glyphs)
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

            hb_subset_input_set_flags(input, NoHinting | RetainGlyphIds);
            var subset = hb_subset_or_fail(face, input);
            return subset == IntPtr.Zero
                ? throw new InvalidOperationException("HarfBuzz could not subset a face that it had opened.")
                : TakeBytes(subset);
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
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

    private static uint Tag(string name) => ((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3];

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    private static partial void hb_subset_input_destroy(IntPtr input);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_input_glyph_set(IntPtr input);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_input_set(IntPtr input, int kind);

    [LibraryImport(Library)]
    private static partial void hb_subset_input_set_flags(IntPtr input, uint flags);

    [LibraryImport(Library)]
    private static partial IntPtr hb_subset_or_fail(IntPtr face, IntPtr input);

    [LibraryImport(Library)]
    private static partial void hb_set_add(IntPtr set, uint value);

    [LibraryImport(Library)]
    private static partial IntPtr hb_face_reference_blob(IntPtr face);

    [LibraryImport(Library)]
    private static partial void hb_face_destroy(IntPtr face);

    [LibraryImport(Library)]
    private static partial byte* hb_blob_get_data(IntPtr blob, out uint length);

    [LibraryImport(Library)]
    private static partial void hb_blob_destroy(IntPtr blob);
}
