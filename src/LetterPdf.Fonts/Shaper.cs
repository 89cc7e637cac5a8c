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
public readonly record struct ShapedGlyph(ushort Id, int Cluster, int Advance, int OffsetX, int OffsetY)
{
    /// <summary>
    /// Cut before its cluster, the text is drawn as it is drawn whole: nothing on either side depends on the other
    /// (HarfBuzz: not HB_GLYPH_FLAG_UNSAFE_TO_BREAK).
    /// </summary>
    public bool MayCutBefore { get; init; }
}

/// <summary>Which of its forms a font draws letters in.</summary>
public enum LetterForms
{
    /// <summary>None.</summary>
    AsWritten,

    /// <summary>Small letters are (OpenType: smcp).</summary>
    SmallCapitals,

    /// <summary>All are (smcp and c2sc): for an abbreviation that is written in capitals.</summary>
    AllSmallCapitals,

    /// <summary>Superior figures (sups): a footnote's number.</summary>
    Superior,
}

/// <summary>Text to glyphs by HarfBuzz, kerning and ligatures on. Not for several threads at once.</summary>
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

    private readonly HarfBuzzSharp.Buffer _buffer = new();

    // Made once: each one is an object of the native library with a finalizer, dearer than shaping a word.
    private readonly Dictionary<string, Language> _languages = new(StringComparer.Ordinal);

    /// <summary>How many UTF-16 units have been shaped: the work that was done.</summary>
    public long Spent { get; private set; }

    /// <summary>Shapes text of one face and one direction. The glyphs stand from left to right in either.</summary>
    /// <param name="face">The face.</param>
    /// <param name="text">A word, or a part of one.</param>
    /// <param name="language">BCP 47; decides localized forms.</param>
    /// <param name="forms">Of the letters; a face that has none draws them as they are.</param>
    /// <param name="isRightToLeft">The first letter stands at the right.</param>
    /// <param name="part">
    /// What of the text is shaped, where the rest only shows how letters join there; all where it is left out.
    /// </param>
    /// <returns>Clusters count from the part's start.</returns>
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

    /// <summary>Whether a part of a word is shaped by the rules of the same script as the word, which its first letter
    /// decides.</summary>
    public static bool SharesScript(ReadOnlySpan<char> word, Range part) => ScriptOf(word) == ScriptOf(word[part]);

    public void Dispose()
    {
        _buffer.Dispose();
        foreach (var language in _languages.Values)
        {
            language.Dispose();
        }
    }

    // As hb_buffer_guess_segment_properties does: signs that all scripts use decide nothing.
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
