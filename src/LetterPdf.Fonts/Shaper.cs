using System.Collections.Immutable;
using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace LetterPdf.Fonts;

/// <summary>A shaped glyph, in font units.</summary>
/// <param name="Id">Glyph id.</param>
/// <param name="Cluster">The offset in the text of the first UTF-16 unit that it draws.</param>
/// <param name="Advance">The advance, kerning included.</param>
/// <param name="OffsetX">The offset to the right of the pen.</param>
/// <param name="OffsetY">The offset above the baseline.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ShapedGlyph(ushort Id, int Cluster, int Advance, int OffsetX, int OffsetY)
{
    /// <summary>
    /// Whether the text, cut before this cluster, is drawn exactly as the whole: nothing on either side depends on
    /// the other (HarfBuzz: not HB_GLYPH_FLAG_UNSAFE_TO_BREAK).
    /// </summary>
    public bool MayCutBefore { get; init; }
}

/// <summary>The forms in which a font draws letters.</summary>
public enum LetterForms
{
    /// <summary>The usual forms.</summary>
    AsWritten,

    /// <summary>Small capitals for small letters (OpenType: smcp).</summary>
    SmallCapitals,

    /// <summary>Small capitals for all letters (smcp and c2sc), for an abbreviation that is written in
    /// capitals.</summary>
    AllSmallCapitals,

    /// <summary>Superior figures (sups): a footnote's number.</summary>
    Superior,
}

/// <summary>Turns text into glyphs with HarfBuzz, kerning and ligatures on. Not thread-safe.</summary>
public sealed class Shaper : IDisposable
{
    private static readonly Feature SmallLetters = new(new Tag('s', 'm', 'c', 'p'), 1);
    private static readonly Feature CapitalLetters = new(new Tag('c', '2', 's', 'c'), 1);
    private static readonly Feature Superiors = new(new Tag('s', 'u', 'p', 's'), 1);
    private static readonly Feature[][] FeaturesOf =
    [
        [],
        [SmallLetters],
        [SmallLetters, CapitalLetters],
        [Superiors],
    ];

    // A glyph for a character that is not seen would be the space's, and programs that read the file would find a
    // space inside a word. Without one, the character belongs to the letter beside it.
    private readonly HarfBuzzSharp.Buffer _buffer = new() { Flags = BufferFlags.RemoveDefaultIgnorables };

    // Created once: each is a native object with a finalizer, more expensive than shaping a word.
    private readonly Dictionary<string, Language> _languages = new(StringComparer.Ordinal);

    /// <summary>The number of UTF-16 units that have been shaped, a measure of the work done.</summary>
    public long Spent { get; private set; }

    /// <summary>Shapes text in one face and one direction. Glyphs are in order from left to right in
    /// either.</summary>
    /// <param name="face">The face.</param>
    /// <param name="text">A word, or a part of one.</param>
    /// <param name="language">The language tag (BCP 47), which selects localized forms.</param>
    /// <param name="forms">The forms of letters; a face that lacks them draws the usual ones.</param>
    /// <param name="isRightToLeft">Whether the text runs from right to left.</param>
    /// <param name="part">The part of the text that is shaped, where the rest only shows how letters join there; all
    /// of it by default.</param>
    /// <returns>The glyphs; clusters count from the part's start.</returns>
    public ImmutableArray<ShapedGlyph> Shape(
        FontFace face,
        ReadOnlySpan<char> text,
        string language,
        LetterForms forms = LetterForms.AsWritten,
        bool isRightToLeft = false,
        Range? part = null
    )
    {
        ArgumentNullException.ThrowIfNull(face);
        var (start, length) = (part ?? Range.All).GetOffsetAndLength(text.Length);
        Spent += length;
        _buffer.ClearContents();
        _buffer.AddUtf16(text, start, length);
        _buffer.GuessSegmentProperties();
        _buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        _buffer.Language = LanguageOf(language);
        face.Font.Shape(_buffer, FeaturesOf[(int)forms]);

        var infos = _buffer.GetGlyphInfoSpan();
        var positions = _buffer.GetGlyphPositionSpan();
        var glyphs = new ShapedGlyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = new ShapedGlyph(
                (ushort)infos[i].Codepoint,
                (int)infos[i].Cluster - start,
                positions[i].XAdvance,
                positions[i].XOffset,
                positions[i].YOffset
            )
            {
                MayCutBefore = (infos[i].Mask & (uint)GlyphFlags.UnsafeToBreak) == 0,
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(glyphs);
    }

    /// <summary>Whether a part of a word is shaped by the rules of the same script as the whole word. The first
    /// letter decides the script.</summary>
    public static bool SharesScript(ReadOnlySpan<char> word, Range part) => ScriptOf(word) == ScriptOf(word[part]);

    public void Dispose()
    {
        _buffer.Dispose();
        foreach (var language in _languages.Values)
        {
            language.Dispose();
        }
    }

    // Like hb_buffer_guess_segment_properties: characters that all scripts share decide nothing.
    private static Script ScriptOf(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var script = UnicodeFunctions.Default.GetScript(rune.Value);
            if (script != Script.Common && script != Script.Inherited && script != Script.Unknown)
            {
                return script;
            }
        }

        return Script.Invalid;
    }

    private Language LanguageOf(string tag)
    {
        if (!_languages.TryGetValue(tag, out var language))
        {
            language = new Language(tag);
            _languages.Add(tag, language);
        }

        return language;
    }
}
