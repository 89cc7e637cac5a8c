using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// How wide the parts of a word are that a line's end makes of it. The word is shaped once: where HarfBuzz says that it
/// may be cut, both parts are as wide as they were; elsewhere, and before a hyphen, only the letters near the cut are
/// shaped again. They are enough where among them is a place at which both the word and they may be cut: what changed
/// does not reach beyond it. So the work grows with the word's length, however many places it has. (A part that is in
/// another script than the word's first letter may be kerned otherwise alone: its line is then set by what is drawn, as
/// all lines are.)
/// <code>
/// Before        of the whole word
/// Prefix        what stands before a cut, as if it stood alone
///   EndingAt    letters before the cut, shaped again
/// Suffix        what stands behind one, as if it stood alone
///   Beginning   letters behind the cut, shaped again
/// FaceFor       the face that would draw the part, where the word's own lacks letters
/// </code>
/// </summary>
internal sealed class WordCuts(WordShaper shaper)
{
    // Where all letters are joined no place is safe. No rule of a font looks farther than this, and the joining form
    // of the first letter follows from the letters beside it.
    private const int MostReshaped = 64;

    // A pair at the cut, and one letter more, behind which it is safe again in most words.
    private const int LeastReshaped = 3;

    // HarfBuzz looks at five characters beside what it shapes.
    private const int Context = 5;

    private readonly FaceCuts _own = new();
    private readonly List<FaceCuts> _others = [];
    private TextStyle _style = null!;
    private ReadOnlyMemory<char> _text;
    private bool _isRightToLeft;
    private bool _isWhole;

    private ReadOnlySpan<char> Text => _text.Span;

    /// <summary>Begins with another word.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="text">Its letters.</param>
    /// <param name="isRightToLeft">The first stands at the right.</param>
    /// <param name="word">As shaped.</param>
    public void Begin(TextStyle style, ReadOnlyMemory<char> text, bool isRightToLeft, ShapedWord word)
    {
        (_style, _text, _isRightToLeft) = (style, text, isRightToLeft);
        _own.Begin(word, text.Length);
        _others.Clear();
        _isWhole = word.IsComplete && word.Face == style.Face;
        if (!_isWhole)
        {
            foreach (var other in shaper.ShapeInAll(style, text.Span, isRightToLeft))
            {
                var cuts = new FaceCuts();
                cuts.Begin(other, text.Length);
                _others.Add(cuts);
            }
        }
    }

    /// <summary>The width in points of the word, shaped as a whole, before a place in it.</summary>
    public double Before(int offset) => Points(_own, _own.Before(offset));

    /// <summary>The width in points of the letters before a place by themselves, with or without a hyphen.</summary>
    public double Prefix(int offset, bool isHyphenated)
    {
        var cuts = FaceFor(0, offset);
        return Points(
            cuts,
            cuts.MayCutAt(offset) && !isHyphenated ? cuts.Before(offset) : EndingAt(cuts, offset, isHyphenated)
        );
    }

    /// <summary>The width in points of the letters after a place by themselves.</summary>
    public double Suffix(int offset)
    {
        var cuts = FaceFor(offset, Text.Length);
        return Points(cuts, cuts.MayCutAt(offset) ? cuts.Total - cuts.Before(offset) : Beginning(cuts, offset));
    }

    private double Points(FaceCuts cuts, int units) => units * _style.Size.Points / cuts.Face.UnitsPerEm;

    // Each part would be drawn in the first face that has all its letters.
    private FaceCuts FaceFor(int start, int end)
    {
        if (_isWhole)
        {
            return _own;
        }

        foreach (var cuts in _others)
        {
            if (cuts.HasAll(start, end))
            {
                return cuts;
            }
        }

        return _others[0];
    }

    private int EndingAt(FaceCuts cuts, int offset, bool isHyphenated)
    {
        for (var least = LeastReshaped; ; least *= 2)
        {
            var from = SafeBefore(cuts, offset - least);
            var glyphs = Reshape(cuts, from, offset, isHyphenated);
            if (from == 0 || offset - from >= MostReshaped || HoldsCut(cuts, glyphs, from, offset))
            {
                return cuts.Before(from) + WidthOf(glyphs);
            }
        }
    }

    private int Beginning(FaceCuts cuts, int offset)
    {
        for (var least = LeastReshaped; ; least *= 2)
        {
            var to = SafeAfter(cuts, offset + least);
            var glyphs = Reshape(cuts, offset, to, isHyphenated: false);
            if (to == Text.Length || to - offset >= MostReshaped || HoldsCut(cuts, glyphs, offset, to))
            {
                return WidthOf(glyphs) + cuts.Total - cuts.Before(to);
            }
        }
    }

    // The place itself or the nearest before it.
    private static int SafeBefore(FaceCuts cuts, int offset)
    {
        var from = Math.Max(0, offset);
        while (from > 0 && offset - from < MostReshaped && !cuts.MayCutAt(from))
        {
            from--;
        }

        return from;
    }

    private int SafeAfter(FaceCuts cuts, int offset)
    {
        var to = Math.Min(Text.Length, offset);
        while (to < Text.Length && to - offset < MostReshaped && !cuts.MayCutAt(to))
        {
            to++;
        }

        return to;
    }

    private static bool HoldsCut(FaceCuts cuts, ImmutableArray<ShapedGlyph> glyphs, int start, int end)
    {
        foreach (var glyph in glyphs)
        {
            var place = start + glyph.Cluster;
            if (place > start && place < end && glyph.MayCutBefore && cuts.MayCutAt(place))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<ShapedGlyph> Reshape(FaceCuts cuts, int start, int end, bool isHyphenated)
    {
        if (isHyphenated)
        {
            var style = cuts.Face == _style.Face ? _style : _style with { Face = cuts.Face, Fallback = null };
            return shaper.Shape(style, string.Concat(Text[start..end], "-"), _isRightToLeft).Glyphs;
        }

        // Short parts come again and again; those of a face that lacks letters are not looked for elsewhere.
        var before =
            cuts.MayCutAt(start) || end == Text.Length || end - start < MostReshaped ? 0 : Math.Min(Context, start);
        var after =
            cuts.MayCutAt(end) || start == 0 || end - start < MostReshaped ? 0 : Math.Min(Context, Text.Length - end);
        return _isWhole && before + after == 0
            ? shaper.Shape(_style, Text[start..end], _isRightToLeft).Glyphs
            : shaper.ShapeIn(
                cuts.Face,
                _style,
                Text[(start - before)..(end + after)],
                before..(before + end - start),
                _isRightToLeft
            );
    }

    private static int WidthOf(ImmutableArray<ShapedGlyph> glyphs)
    {
        var width = 0;
        foreach (var glyph in glyphs)
        {
            width += glyph.Advance;
        }

        return width;
    }
}
