using System.Buffers;
using System.Runtime.InteropServices;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Hyphenation;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// A paragraph's text becomes boxes, glue and penalties: glue at spaces, penalties where UAX #14 or the hyphenation
/// patterns allow a break inside a word.
/// </summary>
internal sealed class ItemCollector(WordShaper shaper, LetterHyphenation hyphenation)
{
    /// <summary>TeX's \hyphenpenalty and \exhyphenpenalty.</summary>
    private const double HyphenCost = 50;

    // Ten hyphens: an address is divided only where a line would else be seen to be short or wide.
    private const double AddressCost = 500;

    // A word space of Source Serif may grow by a half before it is seen as a gap and shrink by a third before words run
    // together.
    private const double Stretchability = 0.5;
    private const double Shrinkability = 1.0 / 3;

    private static readonly SearchValues<char> DividingSigns = SearchValues.Create("-\u00AD\u2010\u2013");

    private readonly List<LineItem> _items = [];
    private readonly List<InnerBreak> _breaks = [];
    private readonly WordCuts _cuts = new(shaper);

    private ShapedParagraph _paragraph = null!;
    private StyledText _text = null!;
    private ParagraphShape _shape = null!;
    private bool _hyphenate;
    private bool _tiesHold;

    /// <summary>The items of the paragraph collected last, ending with a forced break; valid until the next is
    /// collected.</summary>
    public ReadOnlySpan<LineItem> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>Collects the items of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="shape">Which parts of it are never broken.</param>
    /// <param name="hyphenate">Whether to use the hyphens of the language's patterns, which is most of the work of a
    /// justified paragraph.</param>
    /// <param name="tiesHold">Whether the ties of <see cref="GlueRules"/> are never broken, rather than at a
    /// cost.</param>
    public void Collect(ShapedParagraph paragraph, ParagraphShape shape, bool hyphenate, bool tiesHold = false)
    {
        _items.Clear();
        (_paragraph, _text, _shape) = (paragraph, paragraph.Text, shape);
        (_hyphenate, _tiesHold) = (hyphenate, tiesHold);
        foreach (ref readonly var segment in paragraph.Segments.AsSpan())
        {
            Add(segment);
        }

        AddForcedBreak(_text.Text.Length);
    }

    private void Add(in ShapedSegment segment)
    {
        if (segment.Word is { } word)
        {
            AddWord(segment, word);
        }
        else if (_text.Text[segment.Start] == StyledText.LineSeparator)
        {
            AddForcedBreak(segment.Start);
        }
        else
        {
            AddSpace(segment.Run, segment.Start);
        }
    }

    private void AddForcedBreak(int offset)
    {
        _items.Add(LineItem.Penalty(LineItem.Infinite, offset));
        _items.Add(LineItem.Glue(0, LineItem.FillStretch, 0, offset));
        _items.Add(
            LineItem.Penalty(
                -LineItem.Infinite,
                offset,
                widthAtBreak: -EndOut(offset),
                widthAfter: -StartOut(offset + 1)
            )
        );
    }

    private void AddSpace(StyledRun run, int offset)
    {
        // A break after a space, where UAX #14 places it, is a break at the glue.
        var (atBreak, after) = (0.0, 0.0);
        if (!MayBreak(offset + 1))
        {
            _items.Add(LineItem.Penalty(LineItem.Infinite, offset));
        }
        else
        {
            (atBreak, after) = (-EndOut(offset), -StartOut(offset + 1));
            if (CostOfSpace(run, offset) is var cost && cost != 0)
            {
                // The glue behind a penalty is no break; the penalty is one, at its cost.
                _items.Add(LineItem.Penalty(cost, offset, widthAtBreak: atBreak, widthAfter: after));
            }
        }

        var width = run.Style.Space;
        _items.Add(LineItem.Glue(width, width * Stretchability, width * Shrinkability, offset, atBreak, after));
    }

    private double CostOfSpace(StyledRun run, int offset)
    {
        if (GlueRules.Tie(_text.Text, offset, run.Style.Language ?? hyphenation.Language))
        {
            return _tiesHold ? LineItem.Infinite : GlueRules.Cost;
        }

        return _shape.BreaksAtSense && offset > 0 ? SenseBreaks.CostAt(_text.Text, offset) : 0;
    }

    private double StartOut(int offset) => _shape.Protrudes ? Protrusion.AtStart(_text, offset) : 0;

    private double EndOut(int end) => _shape.Protrudes ? Protrusion.AtEnd(_text, end) : 0;

    private bool MayBreak(int offset) => _paragraph.MayBreakBefore(offset) && !IsUnbreakable(offset);

    private void AddWord(in ShapedSegment segment, ShapedWord word)
    {
        var end = segment.End;
        FindBreaks(segment.Run, segment.Start, _text.Text.AsSpan(segment.Start..end));
        AddBoxes(segment, word);

        // A footnote's number stays at its word, whatever sign is between them.
        if (
            end < _text.Text.Length
            && !StyledText.IsSpace(_text.Text[end])
            && _text.Text[end] != StyledText.LineSeparator
            && MayBreak(end)
            && _text.StyleAt(end).Forms != LetterForms.Superior
        )
        {
            _items.Add(
                _paragraph.IsInAddress(end) ? LineItem.InAddress(AddressCost, end, -EndOut(end), -StartOut(end))
                : _text.Text[end - 1] == StyledText.SoftHyphen
                    ? LineItem.Hyphenation(HyphenCost, end, HyphenWidth(segment, word), -StartOut(end))
                : LineItem.Penalty(HyphenCost, end, IsDash(_text.Text[end - 1]), -EndOut(end), -StartOut(end))
            );
        }
    }

    private void AddBoxes(in ShapedSegment segment, ShapedWord word)
    {
        var (run, start) = (segment.Run, segment.Start);
        var total = word.Points(run.Style.Size);
        var done = 0.0;
        var from = start;
        if (_breaks.Count > 0)
        {
            _cuts.Begin(run.Style, _text.Text.AsMemory(start..segment.End), _text.IsRightToLeft(start), word);
        }

        var last = -1.0;
        foreach (var inner in _breaks)
        {
            var (before, prefix) = (_cuts.Before(inner.Offset), _cuts.Prefix(inner.Offset, inner.IsHyphenation));
            if (prefix == last)
            {
                // Signs that are not seen, such as soft hyphens: a line that ends here looks as one that ended there.
                continue;
            }

            _items.Add(LineItem.Box(before - done, from));
            from = start + inner.Offset;
            AddBreak(inner, from, prefix - before, _cuts.Suffix(inner.Offset) - (total - before));
            (done, last) = (before, prefix);
        }

        _items.Add(LineItem.Box(total - done, from));
    }

    private double HyphenOut(int end) => _shape.Protrudes ? Protrusion.OfHyphen(_text, end) : 0;

    // What a line is wider by that ends with a hyphen behind these letters, the last of one style.
    private double HyphenWidth(in ShapedSegment segment, ShapedWord word)
    {
        var hyphenated = string.Concat(_text.Text.AsSpan(segment.Start..segment.End), "-");
        return shaper.Width(segment.Run.Style, hyphenated, _text.IsRightToLeft(segment.Start))
            - word.Points(segment.Run.Style.Size)
            - HyphenOut(segment.End);
    }

    // What a line is wider by that ends here, and one that begins here.
    private void AddBreak(InnerBreak inner, int offset, double before, double after)
    {
        var hyphenOut = inner.IsHyphenation ? HyphenOut(offset) : 0;
        _items.Add(
            inner.IsHyphenation ? LineItem.Hyphenation(inner.Cost, offset, before - hyphenOut, after - StartOut(offset))
            : inner.Cost == AddressCost
                ? LineItem.InAddress(inner.Cost, offset, before - EndOut(offset), after - StartOut(offset))
            : LineItem.Penalty(inner.Cost, offset, inner.Cost > 0, before - EndOut(offset), after - StartOut(offset))
        );
    }

    private void FindBreaks(StyledRun run, int start, ReadOnlySpan<char> segment)
    {
        _breaks.Clear();
        for (var i = 1; i < segment.Length; i++)
        {
            if (MayBreak(start + i))
            {
                var isInAddress = _paragraph.IsInAddress(start + i);
                var isSoft = segment[i - 1] == StyledText.SoftHyphen;
                var cost =
                    isInAddress ? AddressCost
                    : isSoft || IsDash(segment[i - 1]) ? HyphenCost
                    : 0;
                _breaks.Add(new InnerBreak(i, IsHyphenation: isSoft && !isInAddress, cost));
            }
        }

        // A compound is broken at its own hyphens only, as TeX does; a word with soft hyphens only where these are.
        if (_hyphenate && hyphenation.For(run.Style.Language) is { } patterns && !segment.ContainsAny(DividingSigns))
        {
            AddHyphenation(patterns, start, segment);
            _breaks.Sort((left, right) => left.Offset.CompareTo(right.Offset));
        }
    }

    private void AddHyphenation(Hyphenator patterns, int start, ReadOnlySpan<char> segment)
    {
        Span<bool> points = segment.Length <= 256 ? stackalloc bool[segment.Length] : new bool[segment.Length];
        for (var i = 0; i < segment.Length; )
        {
            var end = i;
            while (end < segment.Length && char.IsLetter(segment[end]))
            {
                end++;
            }

            // All capitals are an acronym or a name, and these characters introduce a user name or a tag: none of
            // them are words that the patterns know.
            var isWord = end > i && (i == 0 || segment[i - 1] is not ('@' or '#'));
            if (isWord && segment[i..end].ContainsAnyExceptInRange('A', 'Z'))
            {
                var letters = points[i..end];
                letters.Clear();
                patterns.Find(segment[i..end], letters);
                for (var k = i; k < end; k++)
                {
                    if (points[k] && !IsUnbreakable(start + k) && !_paragraph.IsInAddress(start + k))
                    {
                        _breaks.Add(new InnerBreak(k, IsHyphenation: true, HyphenCost));
                    }
                }
            }

            i = Math.Max(end, i + 1);
        }
    }

    private bool IsUnbreakable(int offset)
    {
        foreach (var range in _shape.Unbreakable)
        {
            if (offset > range.Start.Value && offset < range.End.Value)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDash(char c) => c is '-' or '\u2010' or '\u2013' or '\u2014';

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct InnerBreak(int Offset, bool IsHyphenation, double Cost);
}
