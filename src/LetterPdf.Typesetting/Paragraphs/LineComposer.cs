using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>The stretch of text that a line holds.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last; a space or line separator that the break took is not in it.</param>
/// <param name="EndsInHyphen">The break adds a hyphen.</param>
/// <param name="EndsInSpace">The break took a space, which stays in the text.</param>
/// <param name="IsFilled">The line is to reach both edges of a justified measure.</param>
/// <param name="IsOverfull">It could not be made to fit.</param>
internal sealed record LineText(
    int Start,
    int End,
    bool EndsInHyphen,
    bool EndsInSpace,
    bool IsFilled,
    bool IsOverfull
);

/// <summary>Where a line is to stand.</summary>
/// <param name="Measure">Points.</param>
/// <param name="Indent">Points from the edge at which the paragraph's lines begin.</param>
/// <param name="Alignment">Of lines that are not filled: start for justify.</param>
internal sealed record LineSetting(double Measure, double Indent, TextAlignment Alignment)
{
    /// <summary>Whether characters at the edges protrude from the measure.</summary>
    public bool Protrudes { get; init; }

    /// <summary>How far letters may grow or shrink, as a part of their width.</summary>
    public double Expansion { get; init; }
}

/// <summary>Draws a line: words at their places, letters and spaces as wide as the measure asks.</summary>
internal sealed class LineComposer(WordShaper shaper)
{
    private readonly PieceWriter _pieces = new();
    private readonly List<ShapedSegment> _segments = [];
    private int _hyphenAt;

    // A thousandth: finer is not seen, and lines that share a step share their operator in the PDF.
    private const double ExpansionStep = 0.001;

    /// <summary>Draws a line.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="line">Which part of it.</param>
    /// <param name="setting">Where it is to stand.</param>
    public ComposedLine Compose(ShapedParagraph paragraph, LineText line, LineSetting setting)
    {
        Cut(paragraph, line);
        var text = paragraph.Text;
        var (letters, spaces, natural) = Measure();
        var (left, right) = setting.Protrudes ? Edges(text, line) : (0, 0);
        var slack = setting.Measure + left + right - letters - natural;

        // A paragraph's last line is not stretched, but it may have had to shrink.
        var isSet = (line.IsFilled || slack < 0) && !line.IsOverfull;
        var expansion = isSet && letters > 0 ? Expansion(slack / letters, setting.Expansion) : 0;
        slack -= letters * expansion;
        var extra = isSet && spaces > 0 ? slack / spaces : 0;
        var width = (letters * (1 + expansion)) + natural + (extra * spaces);
        var before = setting.Alignment switch
        {
            TextAlignment.Center => Math.Max(0, slack / 2),
            TextAlignment.End => Math.Max(0, slack),
            _ => 0,
        };
        var x = text.Level == 0 ? setting.Indent - left + before : setting.Measure - before - width;
        _pieces.Start(x);
        if (text.Levels.IsDefault)
        {
            Draw(text, extra, 1 + expansion);
        }
        else
        {
            DrawMixed(text, x, extra, 1 + expansion);
        }

        if (line.EndsInSpace)
        {
            DrawLastSpace(text, line);
        }

        return new ComposedLine(_pieces.Finish(), Length.FromPoints(width), line.IsOverfull)
        {
            Quality = new LineQuality
            {
                Expansion = expansion,
                WordSpace = spaces > 0 ? (natural + (extra * spaces)) / natural : 1,
                IsFilled = line.IsFilled,
            },
        };
    }

    /// <summary>A text that is one line, however long.</summary>
    public ComposedLine ComposeWhole(StyledText text, LineSetting setting)
    {
        var line = new LineText(
            0,
            text.Text.Length,
            EndsInHyphen: false,
            EndsInSpace: false,
            IsFilled: false,
            IsOverfull: false
        );
        return Compose(ShapedParagraph.Of(text, shaper), line, setting);
    }

    // Towards nothing, to whole steps: rounding must not take more from the spaces than the line has.
    private static double Expansion(double wish, double most) =>
        Math.Truncate(Math.Clamp(wish, -most, most) / ExpansionStep) * ExpansionStep;

    private static (double Left, double Right) Edges(StyledText text, LineText line) =>
        line.Start == line.End
            ? (0, 0)
            : (
                Protrusion.AtStart(text, line.Start),
                line.EndsInHyphen ? Protrusion.OfHyphen(text, line.End) : Protrusion.AtEnd(text, line.End)
            );

    // The segments that the line holds; of the first and the last perhaps a part.
    private void Cut(ShapedParagraph paragraph, LineText line)
    {
        _segments.Clear();
        _hyphenAt = line.EndsInHyphen ? line.End : -1;
        var all = paragraph.Segments.AsSpan();
        for (var i = paragraph.SegmentAt(line.Start); i < all.Length && all[i].Start < line.End; i++)
        {
            _segments.Add(
                all[i] with
                {
                    Start = Math.Max(all[i].Start, line.Start),
                    End = Math.Min(all[i].End, line.End),
                    Word = all[i].Word is { } word ? Cut(paragraph.Text, all[i], word, line) : null,
                }
            );
        }
    }

    private ShapedWord Cut(StyledText text, in ShapedSegment segment, ShapedWord word, LineText line)
    {
        var (start, end) = (Math.Max(segment.Start, line.Start), Math.Min(segment.End, line.End));
        var isWhole = start == segment.Start && end == segment.End;
        return end == _hyphenAt
                ? shaper.Shape(
                    segment.Run.Style,
                    string.Concat(text.Text.AsSpan(start..end), "-"),
                    text.IsRightToLeft(start)
                )
            : isWhole ? word
            : shaper.Part(
                word,
                segment.Run.Style,
                text.Text.AsSpan(segment.Start..segment.End),
                (start - segment.Start)..(end - segment.Start),
                text.IsRightToLeft(start)
            );
    }

    private (double Letters, int Spaces, double Natural) Measure()
    {
        var (letters, natural) = (0.0, 0.0);
        var spaces = 0;
        foreach (var segment in _segments)
        {
            if (segment.Word is { } word)
            {
                letters += word.Points(segment.Run.Style.Size);
            }
            else
            {
                spaces++;
                natural += segment.Run.Style.Space;
            }
        }

        return (letters, spaces, natural);
    }

    private void Draw(StyledText text, double extra, double stretch)
    {
        StyledRun? run = null;
        foreach (var segment in _segments)
        {
            if (!ReferenceEquals(segment.Run, run))
            {
                _pieces.Begin(run = segment.Run, stretch);
            }

            Draw(text, segment, extra);
        }
    }

    /// <summary>
    /// A line of mixed direction: each word is placed as UAX #9 requires, and the words are written in reading order,
    /// which is the order of the text.
    /// </summary>
    private void DrawMixed(StyledText text, double x, double extra, double stretch)
    {
        var places = new double[_segments.Count];
        var pen = x;
        foreach (var index in BidiParagraph.Order(Levels(text)))
        {
            var (run, word) = (_segments[index].Run, _segments[index].Word);
            places[index] = pen;
            pen += word is null ? run.Style.Space + extra : word.Points(run.Style.Size) * stretch;
        }

        for (var i = 0; i < places.Length; i++)
        {
            _pieces.Begin(_segments[i].Run, stretch);
            _pieces.MoveTo(places[i]);
            Draw(text, _segments[i], extra);
        }

        _pieces.MoveTo(text.Level == 0 ? pen : x);
    }

    // L1: a space at the line's end has the paragraph's level.
    private byte[] Levels(StyledText text)
    {
        byte[] levels = [.. _segments.Select(segment => text.Levels[segment.Start])];
        for (var i = levels.Length - 1; i >= 0 && _segments[i].Word is null; i--)
        {
            levels[i] = text.Level;
        }

        return levels;
    }

    private void Draw(StyledText text, in ShapedSegment segment, double extra)
    {
        if (segment.Word is { } word)
        {
            // It stands for a hyphen that only the line's end made (ISO 32000-1, 14.8.2.2.3).
            var hyphen = segment.End == _hyphenAt ? StyledText.SoftHyphen : default(char?);
            _pieces.AddWord(word, text.Text.AsSpan(segment.Start..segment.End), hyphen);
        }
        else
        {
            _pieces.AddSpace(text.Text[segment.Start], segment.Run.Style.Space + extra);
        }
    }

    // The space at which the line was broken stays in the text; on an empty line, in the surrounding run.
    private void DrawLastSpace(StyledText text, LineText line)
    {
        if (_segments.Count > 0)
        {
            _pieces.AddSpace(' ', _segments[^1].Run.Style.Space);
        }
        else if (text.Runs[text.RunAt(line.Start)] is var run && run.Start < line.End && text.Levels.IsDefault)
        {
            _pieces.Begin(run, stretch: 1);
            _pieces.AddSpace(' ', run.Style.Space);
        }
    }
}
