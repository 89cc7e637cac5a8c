using System.Buffers;
using HarfBuzzSharp;
using LetterPdf.Model;

namespace LetterPdf.Fonts;

/// <summary>One font file, opened: its names and measures, its glyphs, and subsets of it. All measures in font units.</summary>
public sealed class FontFace : IDisposable
{
    private readonly MemoryHandle _pin;
    private readonly Blob _blob;
    private readonly Face _face;

    private unsafe FontFace(FontKey key, ReadOnlyMemory<byte> bytes, in SfntFile sfnt)
    {
        _pin = bytes.Pin();
        _blob = new Blob((IntPtr)_pin.Pointer, bytes.Length, MemoryMode.ReadOnly);
        _face = new Face(_blob, 0);
        Font = new Font(_face);
        UnitsPerEm = _face.UnitsPerEm;
        Font.SetScale(UnitsPerEm, UnitsPerEm);
        Key = key;
        File = bytes;
        Family = sfnt.Family;
        PostScriptName = sfnt.PostScriptName;
        IsOpenTypeCff = sfnt.IsCff;
        MayBeEmbedded = sfnt.MayBeEmbedded;
        Metrics = sfnt.ReadMetrics();
    }

    public FontKey Key { get; }

    /// <summary>The whole font file.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>The typographic family: "Source Serif 4".</summary>
    public string Family { get; }

    /// <summary>The family that this one belongs to, where it is one drawn for a size: "Source Serif 4" for "Source Serif 4 SmText".</summary>
    public string WholeFamily => OpticalSize.FamilyOf(Family);

    public string PostScriptName { get; }

    public int UnitsPerEm { get; }

    public FontMetrics Metrics { get; }

    /// <summary>The outlines are CFF; otherwise TrueType.</summary>
    public bool IsOpenTypeCff { get; }

    /// <summary>The licence bits let the face be embedded in a document.</summary>
    public bool MayBeEmbedded { get; }

    public FontStyle Style => new(Metrics.WeightClass, Metrics.IsItalic);

    internal Font Font { get; }

    /// <summary>Advance of the em-square's space character; the natural word space.</summary>
    public int SpaceAdvance => AdvanceOf(GlyphFor(' '));

    /// <summary>The glyph of a character without shaping; 0 (.notdef) where the face has none.</summary>
    /// <param name="codePoint">A Unicode scalar value.</param>
    public ushort GlyphFor(int codePoint) => Font.TryGetNominalGlyph(codePoint, out var glyph) ? (ushort)glyph : (ushort)0;

    public int AdvanceOf(ushort glyph) => Font.GetHorizontalGlyphAdvance(glyph);

    /// <summary>
    /// A font file with only these glyphs and what they are made of: ids kept, hints and layout tables dropped, as a
    /// PDF wants it.
    /// </summary>
    public byte[] Subset(IReadOnlyCollection<ushort> glyphs) => HarfBuzzSubset.Create(_face.Handle, glyphs);

    public void Dispose()
    {
        Font.Dispose();
        _face.Dispose();
        _blob.Dispose();
        _pin.Dispose();
    }

    /// <summary>Opens a font file; null where the bytes are no sound font.</summary>
    internal static FontFace? TryOpen(FontKey key, ReadOnlyMemory<byte> bytes)
    {
        if (!SfntFile.TryOpen(bytes.Span, out var sfnt))
        {
            return null;
        }

        var face = new FontFace(key, bytes, in sfnt);
        var isSound = face._face.GlyphCount > 0 && face.UnitsPerEm is >= 16 and <= 16384 && face.GlyphFor(' ') != 0;
        if (!isSound)
        {
            face.Dispose();
        }

        return isSound ? face : null;
    }
}
