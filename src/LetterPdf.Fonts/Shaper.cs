using System.Collections.Immutable;
using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace LetterPdf.Fonts;

/// <summary>A shaped glyph, in font units.</summary>
/// <param name="Id">Glyph id.</param>
/// <param name="Cluster">Offset in the text of the first UTF-16 unit that it stands for.</param>
/// <param name="Advance">Kerning included.</param>
/// <param name="OffsetX">Rightwards from the pen.</param>
/// <param name="OffsetY">Upwards from the baseline.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ShapedGlyph(ushort Id, int Cluster, int Advance, int OffsetX, int OffsetY);

/// <summary>Text to glyphs by HarfBuzz, kerning and ligatures on. Not for several threads at once.</summary>
/// <param name="language">BCP 47; decides localized forms.</param>
public sealed class Shaper(string language) : IDisposable
{
    private readonly HarfBuzzSharp.Buffer _buffer = new();

    // Made once: each one is an object of the native library with a finalizer, dearer than shaping a word.
    private readonly Language _language = new(language);

    /// <summary>Shapes text of one face and one direction, left to right.</summary>
    /// <param name="face">The face.</param>
    /// <param name="text">A word, or a part of one.</param>
    public ImmutableArray<ShapedGlyph> Shape(FontFace face, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(face);
        _buffer.ClearContents();
        _buffer.AddUtf16(text);
        _buffer.GuessSegmentProperties();
        _buffer.Direction = Direction.LeftToRight;
        _buffer.Language = _language;
        face.Font.Shape(_buffer);

        var infos = _buffer.GetGlyphInfoSpan();
        var positions = _buffer.GetGlyphPositionSpan();
        var glyphs = new ShapedGlyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = new ShapedGlyph(
                (ushort)infos[i].Codepoint,
                (int)infos[i].Cluster,
                positions[i].XAdvance,
                positions[i].XOffset,
                positions[i].YOffset);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(glyphs);
    }

    public void Dispose()
    {
        _buffer.Dispose();
        _language.Dispose();
    }
}
