using LetterPdf.Fonts;

namespace LetterPdf.Export;

/// <summary>The font descriptor's flags (ISO 32000-1, table 123).</summary>
internal static class FontFlags
{
    private const int FixedPitch = 1 << 0;
    private const int Serif = 1 << 1;
    private const int Symbolic = 1 << 2;
    private const int Italic = 1 << 6;

    // Symbolic, because the glyphs are not a subset of the Standard Latin set: they may be any in the font.
    public static int Of(FontMetrics metrics) =>
        Symbolic
        | (metrics.IsFixedPitch ? FixedPitch : 0)
        | (metrics.IsSerif ? Serif : 0)
        | (metrics.IsItalic ? Italic : 0);
}
