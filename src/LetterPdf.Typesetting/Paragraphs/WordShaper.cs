using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>A word as it is drawn.</summary>
/// <param name="Face">The face that draws it: the style's, or one that has the letters which the style's lacks.</param>
/// <param name="Glyphs">Font units; clusters count from the word's start.</param>
/// <param name="Width">Sum of the advances, font units.</param>
/// <param name="Missing">Offsets of the characters that no face has.</param>
internal sealed record ShapedWord(
    FontFace Face,
    ImmutableArray<ShapedGlyph> Glyphs,
    int Width,
    ImmutableArray<int> Missing
)
{
    public bool IsComplete => Missing.IsEmpty;

    /// <summary>The font sets letters apart, or into each other, as no sound one does.</summary>
    public bool IsAstray { get; init; }

    /// <summary>The width in points at a size.</summary>
    public double Points(Length size) => Width * size.Points / Face.UnitsPerEm;
}

/// <summary>
/// Shapes words, each once. Words are shaped without their spaces, so that what was measured is what is drawn,
/// wherever a line ends; kerning and ligatures inside a word are all there.
/// </summary>
internal sealed class WordShaper(FontLibrary fonts, string language) : IDisposable
{
    private readonly Shaper _shaper = new();
    private readonly Dictionary<Key, Dictionary<string, ShapedWord>> _words = [];

    // Words of one kind come one after another.
    private Key _lastKey;
    private Dictionary<string, ShapedWord>? _lastWords;

    /// <summary>A face that sets letters astray; null where none did so far.</summary>
    public FontFace? Astray { get; private set; }

    /// <summary>How many UTF-16 units have been shaped: the work that was done.</summary>
    public long Spent => _shaper.Spent;

    public ShapedWord Shape(TextStyle style, ReadOnlySpan<char> word, bool isRightToLeft = false)
    {
        var key = KeyOf(style, isRightToLeft);
        var lookup = WordsOf(key).GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var shaped))
        {
            shaped = ShapeAnew(key, word);
            lookup[word] = shaped;
        }

        return shaped;
    }

    /// <summary>
    /// A word in each face that is asked for it, in that order: the style's own, that of the words beside it, every
    /// other; up to the first that has all its letters.
    /// </summary>
    public ImmutableArray<ShapedWord> ShapeInAll(TextStyle style, ReadOnlySpan<char> word, bool isRightToLeft)
    {
        var key = KeyOf(style, isRightToLeft);
        var words = ImmutableArray.CreateBuilder<ShapedWord>();
        foreach (var face in OthersFor(key).Prepend(key.Face))
        {
            words.Add(ShapeWith(face, key, word));
            if (words[^1].IsComplete)
            {
                break;
            }
        }

        return words.ToImmutable();
    }

    /// <summary>A part of a word in one face, whether that has its letters or not; it is not kept.</summary>
    /// <param name="face">The face.</param>
    /// <param name="style">Its language and forms.</param>
    /// <param name="word">The word.</param>
    /// <param name="part">The part; the letters around it only join it.</param>
    /// <param name="isRightToLeft">The first letter stands at the right.</param>
    public ImmutableArray<ShapedGlyph> ShapeIn(
        FontFace face,
        TextStyle style,
        ReadOnlySpan<char> word,
        Range part,
        bool isRightToLeft
    ) => _shaper.Shape(face, word, style.Language ?? language, style.Forms, isRightToLeft, part);

    /// <summary>Whether a word in its style's forms is drawn otherwise than without.</summary>
    public bool HasForms(TextStyle style, ReadOnlySpan<char> word)
    {
        var plain = Shape(style with { Forms = LetterForms.AsWritten }, word);
        var small = Shape(style, word);
        return plain.Face != small.Face
            || !plain.Glyphs.Select(glyph => glyph.Id).SequenceEqual(small.Glyphs.Select(glyph => glyph.Id));
    }

    public double Width(TextStyle style, ReadOnlySpan<char> word, bool isRightToLeft = false) =>
        Shape(style, word, isRightToLeft).Points(style.Size);

    /// <summary>A paragraph with the direction of each character, and with the faces that have the letters its own
    /// lack.</summary>
    public StyledText Prepare(StyledText text) => TextDirection.Apply(FontFallback.Apply(text, fonts));

    public void Dispose() => _shaper.Dispose();

    private ShapedWord ShapeAnew(Key key, ReadOnlySpan<char> word)
    {
        var own = ShapeWith(key.Face, key, word);
        if (own.IsComplete)
        {
            return own;
        }

        foreach (var face in OthersFor(key))
        {
            if (ShapeWith(face, key, word) is { IsComplete: true } complete)
            {
                return complete;
            }
        }

        return own;
    }

    // After the style's own face that of the words beside this one, then every other, nearest in style, so that one
    // letter of another script does not turn a name into boxes.
    private IEnumerable<FontFace> OthersFor(Key key)
    {
        if (key.Fallback is { } fallback)
        {
            yield return fallback;
        }

        foreach (var other in fonts.FallbacksFor(key.Face))
        {
            yield return other;
        }
    }

    private Key KeyOf(TextStyle style, bool isRightToLeft) =>
        new(style.Face, style.Fallback, style.Language ?? language, style.Forms, isRightToLeft);

    private Dictionary<string, ShapedWord> WordsOf(Key key)
    {
        if (_lastWords is { } last && IsLast(key))
        {
            return last;
        }

        if (!_words.TryGetValue(key, out var words))
        {
            words = new Dictionary<string, ShapedWord>(StringComparer.Ordinal);
            _words.Add(key, words);
        }

        (_lastKey, _lastWords) = (key, words);
        return words;
    }

    // By reference: this is asked for every word, and comparing texts would take longer than looking up.
    private bool IsLast(in Key key) =>
        ReferenceEquals(key.Face, _lastKey.Face)
        && ReferenceEquals(key.Fallback, _lastKey.Fallback)
        && key.Forms == _lastKey.Forms
        && key.IsRightToLeft == _lastKey.IsRightToLeft
        && ReferenceEquals(key.Language, _lastKey.Language);

    private ShapedWord ShapeWith(FontFace face, Key key, ReadOnlySpan<char> word)
    {
        var glyphs = _shaper.Shape(face, word, key.Language, key.Forms, key.IsRightToLeft);
        var width = 0;
        var (isMissing, isAstray) = (false, false);
        foreach (var glyph in glyphs)
        {
            width += glyph.Advance;
            isMissing |= glyph.Id == 0;
            isAstray |= GlyphSanity.IsAstray(glyph, face.UnitsPerEm);
        }

        if (isAstray)
        {
            Astray ??= face;
            return new ShapedWord(face, GlyphSanity.Tame(glyphs), 0, []) { IsAstray = true };
        }

        var missing =
            isMissing || word.ContainsAnyExceptInRange('\0', '\u007F') ? MissingLetters.Find(face, word, glyphs) : [];
        return new ShapedWord(face, glyphs, width, missing);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Key(
        FontFace Face,
        FontFace? Fallback,
        string Language,
        LetterForms Forms,
        bool IsRightToLeft
    );
}
