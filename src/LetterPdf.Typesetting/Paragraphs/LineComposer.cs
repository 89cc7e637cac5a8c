using System.Collections.Immutable;
using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>The stretch of text that a line holds.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last; a space or line separator that the break took is not in it.</param>
/// <param name="EndsInHyphen">The break adds a hyphen.</param>
/// <param name="EndsInSpace">The break took a space, which stays in the text.</param>
/// <param name="IsFilled">The line is to reach both edges of a justified measure.</param>
/// <param name="IsOverfull">It could not be made to fit.</param>
internal sealed record LineText(int Start, int End, bool EndsInHyphen, bool EndsInSpace, bool IsFilled, bool IsOverfull);

/// <summary>Draws a line: words at their places, spaces as wide as the measure asks.</summary>
internal sealed class LineComposer(WordShaper shaper)
{
    /// <summary>U+00AD stands in the text for a hyphen that only the line end made (ISO 32000-1, 14.8.2.2.3).</summary>
    private const char SoftHyphen = '\u00AD';

    private readonly PieceWriter _pieces = new();

    /// <param name="text">The paragraph.</param>
    /// <param name="line">Which part of it.</param>
    /// <param name="measure">Points.</param>
    /// <param name="indent">Points from the paragraph's left edge.</param>
    /// <param name="alignment">Of lines that are not filled: left for justify.</param>
    public ComposedLine Compose(StyledText text, LineText line, double measure, double indent, TextAlignment alignment)
    {
        var (natural, spaces) = Measure(text, line);
        var slack = measure - natural;

        // A paragraph's last line is not stretched, but it may have had to shrink.
        var extra = (line.IsFilled || slack < 0) && spaces > 0 && !line.IsOverfull ? slack / spaces : 0;
        var width = natural + (extra * spaces);
        var x = indent + alignment switch
        {
            TextAlignment.Center => Math.Max(0, slack / 2),
            TextAlignment.Right => Math.Max(0, slack),
            _ => 0,
        };
        _pieces.Start(x);
        foreach (var run in text.Runs)
        {
            if (run.Start < line.End && run.End > line.Start)
            {
                AddRun(text, line, run, extra);
            }
        }

        return new ComposedLine(_pieces.Finish(), Length.FromPoints(width), line.IsOverfull);
    }

    private (double Natural, int Spaces) Measure(StyledText text, LineText line)
    {
        var natural = 0.0;
        var spaces = 0;
        foreach (var run in text.Runs)
        {
            foreach (var (start, end) in Segments(text, line, run))
            {
                var isSpace = StyledText.IsSpace(text.Text[start]);
                spaces += isSpace ? 1 : 0;
                natural += isSpace ? run.Style.Space : shaper.Width(run.Style, Word(text, line, start, end));
            }
        }

        return (natural, spaces);
    }

    private void AddRun(StyledText text, LineText line, StyledRun run, double extra)
    {
        _pieces.Begin(run);
        foreach (var (start, end) in Segments(text, line, run))
        {
            if (StyledText.IsSpace(text.Text[start]))
            {
                _pieces.AddSpace(text.Text[start], run.Style.Space + extra);
            }
            else
            {
                var shaped = shaper.Shape(run.Style, Word(text, line, start, end));
                var hyphen = line.EndsInHyphen && end == line.End;
                _pieces.AddWord(shaped, text.Text.AsSpan(start, end - start), hyphen ? SoftHyphen : null);
            }
        }

        if (run.End >= line.End && line.EndsInSpace)
        {
            _pieces.AddSpace(' ', run.Style.Space);
        }
    }

    private static ReadOnlySpan<char> Word(StyledText text, LineText line, int start, int end) =>
        line.EndsInHyphen && end == line.End
            ? string.Concat(text.Text.AsSpan(start, end - start), "-")
            : text.Text.AsSpan(start, end - start);

    // Spaces one by one, and the words between them, of the part of a run that the line holds.
    private static IEnumerable<(int Start, int End)> Segments(StyledText text, LineText line, StyledRun run)
    {
        var stop = Math.Min(run.End, line.End);
        for (var i = Math.Max(run.Start, line.Start); i < stop;)
        {
            var end = i + 1;
            while (!StyledText.IsSpace(text.Text[i]) && end < stop && !StyledText.IsSpace(text.Text[end]))
            {
                end++;
            }

            yield return (i, end);
            i = end;
        }
    }

    /// <summary>Gathers words and spaces into runs of one face, from left to right.</summary>
    private sealed class PieceWriter
    {
        private readonly ImmutableArray<LinePiece>.Builder _pieces = ImmutableArray.CreateBuilder<LinePiece>();
        private readonly ImmutableArray<Glyph>.Builder _glyphs = ImmutableArray.CreateBuilder<Glyph>();
        private readonly StringBuilder _text = new();
        private StyledRun _run = null!;
        private FontFace? _face;
        private double _start;
        private double _pen;

        /// <summary>Begins a line at an offset from the paragraph's left edge, in points.</summary>
        public void Start(double x) => _start = _pen = x;

        public void Begin(StyledRun run)
        {
            Flush();
            _run = run;
        }

        public void AddSpace(char space, double advance)
        {
            Use(_face ?? _run.Style.Face);
            var width = Length.FromPoints(advance);
            _glyphs.Add(new Glyph(_face!.GlyphFor(' '), _text.Length, width));
            _text.Append(space);
            _pen += advance;
        }

        /// <param name="word">As shaped, a hyphen included where there is one.</param>
        /// <param name="text">Its text without that hyphen.</param>
        /// <param name="hyphen">What stands in the text for the hyphen.</param>
        public void AddWord(ShapedWord word, ReadOnlySpan<char> text, char? hyphen)
        {
            Use(word.Face);
            var scale = _run.Style.Size.Points / word.Face.UnitsPerEm;
            foreach (var glyph in word.Glyphs)
            {
                _glyphs.Add(new Glyph(
                    glyph.Id,
                    _text.Length + glyph.Cluster,
                    Length.FromPoints(glyph.Advance * scale),
                    Length.FromPoints(glyph.OffsetX * scale),
                    Length.FromPoints(glyph.OffsetY * scale)));
                _pen += glyph.Advance * scale;
            }

            _text.Append(text);
            if (hyphen is { } soft)
            {
                _text.Append(soft);
            }
        }

        public ImmutableArray<LinePiece> Finish()
        {
            Flush();
            var pieces = _pieces.ToImmutable();
            _pieces.Clear();
            return pieces;
        }

        private void Use(FontFace face)
        {
            if (_face != face)
            {
                Flush();
                _face = face;
            }
        }

        private void Flush()
        {
            if (_glyphs.Count > 0)
            {
                var run = new GlyphRun(_face!.Key, _run.Style.Size, _text.ToString(), _glyphs.ToImmutable(), _run.Span);
                _pieces.Add(new LinePiece(Length.FromPoints(_start), run, _run.Tag));
                _glyphs.Clear();
                _text.Clear();
            }

            _face = null;
            _start = _pen;
        }
    }
}
