using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// How wide the parts of a word are that a line's end makes of it. The word is shaped once: where HarfBuzz says that it may be
/// cut, both parts are as wide as they were; elsewhere, and before a hyphen, only the letters from the nearest such place on
/// are shaped again. So the work grows with the word's length, however many places it has.
/// <code>
/// Before      of the whole word
/// Prefix      what stands before a cut, as if it stood alone
/// Suffix      what stands behind one, as if it stood alone
///   FaceFor   the face that would draw the part, where the word's own lacks letters
/// </code>
/// </summary>
internal sealed class WordCuts(WordShaper shaper)
{
    // Where all letters are joined no place is safe. No rule of a font looks farther than this, and which form the first of them
    // takes is seen from the letters beside it.
    private const int MostReshaped = 64;

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

    /// <summary>Points that the word, as shaped whole, takes before a place in it.</summary>
    public double Before(int offset) => Points(_own, _own.Before(offset));

    /// <summary>Points that the letters before a place take alone, with a hyphen or without.</summary>
    public double Prefix(int offset, bool isHyphenated)
    {
        var cuts = FaceFor(0, offset);
        return Points(cuts, isHyphenated ? Hyphenated(cuts, offset)
            : cuts.MayCutAt(offset) ? cuts.Before(offset)
            : UpTo(cuts, offset));
    }

    /// <summary>Points that the letters behind a place take alone.</summary>
    public double Suffix(int offset)
    {
        var cuts = FaceFor(offset, Text.Length);
        return Points(cuts, cuts.MayCutAt(offset) ? cuts.Total - cuts.Before(offset) : From(cuts, offset));
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

    private int UpTo(FaceCuts cuts, int offset)
    {
        var from = SafeBefore(cuts, offset);
        return cuts.Before(from) + Width(cuts, from, offset);
    }

    private int From(FaceCuts cuts, int offset)
    {
        var to = offset + 1;
        while (to < Text.Length && to - offset < MostReshaped && !cuts.MayCutAt(to))
        {
            to++;
        }

        return Width(cuts, offset, to) + cuts.Total - cuts.Before(to);
    }

    // What the hyphen changes is seen in the letters before it: between them and those farther away there has to be a place that is
    // safe even so.
    private int Hyphenated(FaceCuts cuts, int offset)
    {
        var from = SafeBefore(cuts, SafeBefore(cuts, offset));
        var shaped = WithHyphen(cuts, from, offset);
        while (from > 0 && offset - from < MostReshaped && !HoldsCut(cuts, shaped, from, offset))
        {
            from = SafeBefore(cuts, from);
            shaped = WithHyphen(cuts, from, offset);
        }

        return cuts.Before(from) + shaped.Width;
    }

    private ShapedWord WithHyphen(FaceCuts cuts, int from, int offset)
    {
        var style = cuts.Face == _style.Face ? _style : _style with { Face = cuts.Face, Fallback = null };
        return shaper.Shape(style, string.Concat(Text[from..offset], "-"), _isRightToLeft);
    }

    private static bool HoldsCut(FaceCuts cuts, ShapedWord shaped, int from, int offset)
    {
        foreach (var glyph in shaped.Glyphs)
        {
            var place = from + glyph.Cluster;
            if (place > from && place < offset && glyph.MayCutBefore && cuts.MayCutAt(place))
            {
                return true;
            }
        }

        return false;
    }

    private static int SafeBefore(FaceCuts cuts, int offset)
    {
        var from = Math.Max(0, offset - 1);
        while (from > 0 && offset - from < MostReshaped && !cuts.MayCutAt(from))
        {
            from--;
        }

        return from;
    }

    private int Width(FaceCuts cuts, int start, int end)
    {
        // Short parts come again and again; those of a face that lacks letters are not looked for elsewhere.
        var before = cuts.MayCutAt(start) ? 0 : Math.Min(Context, start);
        var after = end == Text.Length || end - start < MostReshaped ? 0 : Math.Min(Context, Text.Length - end);
        if (_isWhole && before == 0 && after == 0)
        {
            return shaper.Shape(_style, Text[start..end], _isRightToLeft).Width;
        }

        return shaper.WidthIn(
            cuts.Face, _style, Text[(start - before)..(end + after)], before..(before + end - start), _isRightToLeft);
    }
}
