using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>A word as it is drawn.</summary>
/// <param name="Face">The face that draws it: the style's, or one that has the letters which the style's lacks.</param>
/// <param name="Glyphs">Font units; clusters count from the word's start.</param>
/// <param name="Width">Sum of the advances, font units.</param>
/// <param name="MissingAt">Offset of the first character that no face has; -1 where there is none.</param>
internal sealed record ShapedWord(FontFace Face, ImmutableArray<ShapedGlyph> Glyphs, int Width, int MissingAt)
{
    /// <summary>The width in points at a size.</summary>
    public double Points(Length size) => Width * size.Points / Face.UnitsPerEm;
}

/// <summary>
/// Shapes words, each once. Words are shaped without their spaces, so that what was measured is what is drawn,
/// wherever a line ends; kerning and ligatures inside a word are all there.
/// </summary>
internal sealed class WordShaper(FontLibrary fonts, string language) : IDisposable
{
    private readonly Shaper _shaper = new(language);
    private readonly Dictionary<FontFace, Dictionary<string, ShapedWord>> _words = [];

    public ShapedWord Shape(TextStyle style, ReadOnlySpan<char> word)
    {
        if (!_words.TryGetValue(style.Face, out var words))
        {
            words = new Dictionary<string, ShapedWord>(StringComparer.Ordinal);
            _words.Add(style.Face, words);
        }

        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var shaped))
        {
            shaped = ShapeAnew(style.Face, word);
            lookup[word] = shaped;
        }

        return shaped;
    }

    public double Width(TextStyle style, ReadOnlySpan<char> word) => Shape(style, word).Points(style.Size);

    public void Dispose() => _shaper.Dispose();

    // The style's own face first, then every other, nearest in style, so that one letter of another script does not
    // turn a name into boxes.
    private ShapedWord ShapeAnew(FontFace face, ReadOnlySpan<char> word)
    {
        var own = ShapeWith(face, word);
        if (own.MissingAt < 0)
        {
            return own;
        }

        foreach (var other in fonts.Faces
            .Where(candidate => candidate != face)
            .OrderBy(candidate => candidate.Style.Italic == face.Style.Italic ? 0 : 1)
            .ThenBy(candidate => Math.Abs(candidate.Style.Weight - face.Style.Weight)))
        {
            if (ShapeWith(other, word) is { MissingAt: < 0 } complete)
            {
                return complete;
            }
        }

        return own;
    }

    private ShapedWord ShapeWith(FontFace face, ReadOnlySpan<char> word)
    {
        var glyphs = _shaper.Shape(face, word);
        var width = 0;
        var missing = -1;
        foreach (var glyph in glyphs)
        {
            width += glyph.Advance;
            missing = glyph.Id == 0 && missing < 0 ? glyph.Cluster : missing;
        }

        return new ShapedWord(face, glyphs, width, missing);
    }
}
