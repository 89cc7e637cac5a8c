namespace LetterPdf.Fonts;

/// <summary>The result of drawing a glyph.</summary>
internal enum OutlineState
{
    /// <summary>It draws something.</summary>
    Drawn,

    /// <summary>It draws nothing, and rightly: for example a space.</summary>
    Empty,

    /// <summary>Its record contradicts itself, and readers differ in how they treat it.</summary>
    Broken,
}

/// <summary>
/// Reads TrueType outlines as strictly as the strictest PDF readers do (OpenType 1.9, glyf), so that a record that
/// some draw and others leave blank is found before a page uses it.
/// </summary>
internal readonly ref struct GlyphOutlines
{
    // Components within components: fonts have two or three levels, and some readers have a limit.
    private const int DeepestComposite = 6;
    private const int MostComponents = 64;

    // In ems: anything further away is not on the page.
    private const int FarthestPoint = 8;

    private readonly ReadOnlySpan<byte> _loca;
    private readonly ReadOnlySpan<byte> _glyf;
    private readonly bool _isLong;
    private readonly int _glyphs;
    private readonly int _farthest;

    public GlyphOutlines(in SfntFile sfnt)
    {
        var head = sfnt.Table("head"u8);
        _loca = sfnt.Table("loca"u8);
        _glyf = sfnt.Table("glyf"u8);
        _isLong = FontReader.U16(head, 50) == 1;
        _glyphs = Math.Min(FontReader.U16(sfnt.Table("maxp"u8), 4), (_loca.Length / (_isLong ? 4 : 2)) - 1);
        _farthest = FarthestPoint * FontReader.U16(head, 18);
    }

    public OutlineState this[int glyph] => StateOf(glyph, 0);

    private OutlineState StateOf(int glyph, int depth)
    {
        if (glyph >= _glyphs || depth > DeepestComposite)
        {
            return OutlineState.Broken;
        }

        var outline = GlyphLocations.Outline(_loca, _glyf, glyph, _isLong);
        if (outline.IsEmpty)
        {
            return OutlineState.Empty;
        }

        const int headerSize = 10;
        int contours = FontReader.I16(outline, 0);
        return outline.Length < headerSize ? OutlineState.Broken
            : contours >= 0 ? new ContourReader(outline[headerSize..], contours).Read(_farthest)
            : Composite(outline[headerSize..], depth);
    }

    private OutlineState Composite(ReadOnlySpan<byte> components, int depth)
    {
        const int wordArguments = 0x0001;
        const int oneScale = 0x0008;
        const int moreComponents = 0x0020;
        const int twoScales = 0x0040;
        const int matrix = 0x0080;
        var state = OutlineState.Empty;
        for (var count = 0; count < MostComponents; count++)
        {
            int flags = FontReader.U16(components, 0);
            var size =
                4
                + ((flags & wordArguments) != 0 ? 4 : 2)
                + (
                    (flags & oneScale) != 0 ? 2
                    : (flags & twoScales) != 0 ? 4
                    : (flags & matrix) != 0 ? 8
                    : 0
                );
            var part =
                components.Length < size ? OutlineState.Broken : StateOf(FontReader.U16(components, 2), depth + 1);
            state = part == OutlineState.Broken || state == OutlineState.Empty ? part : state;
            if (state == OutlineState.Broken || (flags & moreComponents) == 0)
            {
                return state;
            }

            components = components[size..];
        }

        return OutlineState.Broken;
    }
}
