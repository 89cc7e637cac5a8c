using System.Runtime.InteropServices;

namespace LetterPdf.Fonts;

/// <summary>
/// The part of HarfBuzz's C interface for variable fonts and outlines (hb-font.h, hb-ot-metrics.h) that the managed
/// binding leaves out.
/// </summary>
internal static unsafe partial class HarfBuzzVariation
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>Sets a font to an instance: for shaping, advances and outlines.</summary>
    /// <param name="font">hb_font_t*.</param>
    /// <param name="instance">The point on its axes.</param>
    public static void Set(IntPtr font, FontInstance instance)
    {
        Span<Variation> variations = stackalloc Variation[instance.Places.Length];
        for (var i = 0; i < variations.Length; i++)
        {
            variations[i] = new Variation(HarfBuzzSubset.Tag(instance.Places[i].Tag), (float)instance.Places[i].Value);
        }

        fixed (Variation* first = variations)
        {
            hb_font_set_variations(font, first, (uint)variations.Length);
        }
    }

    /// <summary>By how much the instance's measure differs from the table's (OpenType 1.9, MVAR), in font
    /// units.</summary>
    /// <param name="font">hb_font_t*.</param>
    /// <param name="measure">The tag of the measure, such as "xhgt".</param>
    public static int MetricDelta(IntPtr font, string measure) =>
        (int)MathF.Round(hb_ot_metrics_get_variation(font, HarfBuzzSubset.Tag(measure)), MidpointRounding.AwayFromZero);

    /// <summary>Width and height of a glyph's outline, in font units; null where the outline can't be read.</summary>
    /// <param name="font">hb_font_t*.</param>
    /// <param name="glyph">Its id.</param>
    public static (int Width, int Height)? ExtentOf(IntPtr font, ushort glyph) =>
        hb_font_get_glyph_extents(font, glyph, out var extents) != 0 ? (extents.Width, extents.Height) : null;

    [LibraryImport(Library)]
    private static partial void hb_font_set_variations(IntPtr font, Variation* variations, uint count);

    [LibraryImport(Library)]
    private static partial float hb_ot_metrics_get_variation(IntPtr font, uint tag);

    [LibraryImport(Library)]
    private static partial int hb_font_get_glyph_extents(IntPtr font, uint glyph, out Extents extents);

    // hb_variation_t.
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Variation(uint Tag, float Value);

    // hb_glyph_extents_t; the height is measured downwards, and so is negative.
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Extents(int BearingX, int BearingY, int Width, int Height);
}
