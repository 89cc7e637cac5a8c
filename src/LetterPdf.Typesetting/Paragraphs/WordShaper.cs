using System.Collections.Concurrent;
using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// Shapes words, each once in all letters of a <see cref="ShapingCache"/>. Words are shaped without their spaces, so
/// that what was measured is what is drawn, wherever a line ends; kerning and ligatures inside a word are all there.
/// Not for several threads at once.
/// </summary>
internal sealed class WordShaper(ShapingCache cache, string language) : IDisposable
{
    private readonly Shaper _shaper = new();

    // Words of one kind come one after another.
    private ShapingCache.Key _lastKey;
    private ConcurrentDictionary<string, ShapedWord>? _lastWords;

    /// <summary>A face that sets letters astray; null where none did so far.</summary>
    public FontFace? Astray { get; private set; }

    /// <summary>The language of words that state none (BCP 47).</summary>
    public string Language => language;

    /// <summary>Paragraphs are written from right to left.</summary>
    public bool IsRightToLeft { get; } = LanguageTag.IsRightToLeft(language);

    /// <summary>How many UTF-16 units have been shaped: the work that was done.</summary>
    public long Spent => _shaper.Spent;

    public ShapedWord Shape(TextStyle style, ReadOnlySpan<char> word, bool isRightToLeft = false)
    {
        var key = KeyOf(style, isRightToLeft);
        var known = WordsOf(key).GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(word, out var shaped))
        {
            shaped = ShapeAnew(key, word);
            if (known.TryAdd(word, shaped))
            {
                cache.Count(word.Length);
            }
        }

        if (shaped.IsAstray)
        {
            Astray ??= shaped.Face;
        }

        return shaped;
    }

    /// <summary>
    /// A word in each face that is tried, in order: the style's own, that of the words beside it, every other; up to
    /// the first that has all its letters.
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

    /// <summary>A part of a word as it is drawn alone: cut from it where that is the same, else shaped.</summary>
    public ShapedWord Part(ShapedWord whole, TextStyle style, ReadOnlySpan<char> word, Range part, bool isRightToLeft)
    {
        var (start, length) = part.GetOffsetAndLength(word.Length);
        return (
                whole.IsComplete && whole.Face == style.Face && Shaper.SharesScript(word, part)
                    ? whole.Cut(start, start + length, word.Length)
                    : null
            ) ?? Shape(style, word[part], isRightToLeft);
    }

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
    public StyledText Prepare(StyledText text) =>
        TextDirection.Apply(FontFallback.Apply(text, cache.Fonts), IsRightToLeft);

    public void Dispose() => _shaper.Dispose();

    private ShapedWord ShapeAnew(ShapingCache.Key key, ReadOnlySpan<char> word)
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
    private IEnumerable<FontFace> OthersFor(ShapingCache.Key key)
    {
        if (key.Fallback is { } fallback)
        {
            yield return fallback;
        }

        foreach (var other in cache.Fonts.FallbacksFor(key.Face))
        {
            yield return other;
        }
    }

    private ShapingCache.Key KeyOf(TextStyle style, bool isRightToLeft) =>
        new(style.Face, style.Fallback, style.Language ?? language, style.Forms, isRightToLeft);

    private ConcurrentDictionary<string, ShapedWord> WordsOf(in ShapingCache.Key key)
    {
        if (_lastWords is not { } words || !IsLast(key))
        {
            (_lastKey, _lastWords) = (key, words = cache.WordsOf(key));
        }

        return words;
    }

    // By reference: this is asked for every word, and comparing texts would take longer than looking up.
    private bool IsLast(in ShapingCache.Key key) =>
        ReferenceEquals(key.Face, _lastKey.Face)
        && ReferenceEquals(key.Fallback, _lastKey.Fallback)
        && key.Forms == _lastKey.Forms
        && key.IsRightToLeft == _lastKey.IsRightToLeft
        && ReferenceEquals(key.Language, _lastKey.Language);

    private ShapedWord ShapeWith(FontFace face, ShapingCache.Key key, ReadOnlySpan<char> word)
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
            return new ShapedWord(face, GlyphSanity.Tame(glyphs), 0, []) { IsAstray = true };
        }

        var missing =
            isMissing || word.ContainsAnyExceptInRange('\0', '\u007F') ? MissingLetters.Find(face, word, glyphs) : [];
        return new ShapedWord(face, glyphs, width, missing);
    }
}
