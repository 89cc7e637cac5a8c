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
/// <param name="Indent">Points from the paragraph's left edge.</param>
/// <param name="Alignment">Of lines that are not filled: left for justify.</param>
internal sealed record LineSetting(double Measure, double Indent, TextAlignment Alignment)
{
    /// <summary>Signs at the edges stand out of the measure.</summary>
    public bool Protrudes { get; init; }

    /// <summary>How far letters may grow or shrink, as a part of their width.</summary>
    public double Expansion { get; init; }
}

/// <summary>Draws a line: words at their places, letters and spaces as wide as the measure asks.</summary>
internal sealed class LineComposer(WordShaper shaper)
{
    /// <summary>U+00AD stands in the text for a hyphen that only the line end made (ISO 32000-1, 14.8.2.2.3).</summary>
    private const char SoftHyphen = '\u00AD';

    private readonly PieceWriter _pieces = new();

    // A thousandth: finer is not seen, and lines that share a step share their operator in the PDF.
    private const double ExpansionStep = 0.001;

    /// <param name="text">The paragraph.</param>
    /// <param name="line">Which part of it.</param>
    /// <param name="setting">Where it is to stand.</param>
    public ComposedLine Compose(StyledText text, LineText line, LineSetting setting)
    {
        var (letters, spaces, natural) = Measure(text, line);
        var (left, right) = setting.Protrudes ? Edges(text, line) : (0, 0);
        var slack = setting.Measure + left + right - letters - natural;

        // A paragraph's last line is not stretched, but it may have had to shrink.
        var isSet = (line.IsFilled || slack < 0) && !line.IsOverfull;
        var expansion = isSet && letters > 0 ? Expansion(slack / letters, setting.Expansion) : 0;
        slack -= letters * expansion;
        var extra = isSet && spaces > 0 ? slack / spaces : 0;
        var width = (letters * (1 + expansion)) + natural + (extra * spaces);
        var x =
            setting.Indent
            - left
            + setting.Alignment switch
            {
                TextAlignment.Center => Math.Max(0, slack / 2),
                TextAlignment.Right => Math.Max(0, slack),
                _ => 0,
            };
        _pieces.Start(x);
        if (text.Levels.IsDefault)
        {
            AddRuns(text, line, extra, 1 + expansion);
        }
        else
        {
            AddMixed(text, line, x, extra, 1 + expansion);
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
        return Compose(shaper.Prepare(text), line, setting);
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

    private (double Letters, int Spaces, double Natural) Measure(StyledText text, LineText line)
    {
        var (letters, natural) = (0.0, 0.0);
        var spaces = 0;
        foreach (var run in RunsOf(text, line))
        {
            foreach (var (start, end) in Segments(text, line, run))
            {
                var isSpace = StyledText.IsSpace(text.Text[start]);
                if (isSpace)
                {
                    spaces++;
                    natural += run.Style.Space;
                }
                else
                {
                    letters += WidthOfWord(text, line, run, start, end);
                }
            }
        }

        return (letters, spaces, natural);
    }

    private double WidthOfWord(StyledText text, LineText line, StyledRun run, int start, int end) =>
        shaper.Width(run.Style, Word(text, line, start, end), text.IsRightToLeft(start));

    private void AddRuns(StyledText text, LineText line, double extra, double stretch)
    {
        foreach (var run in RunsOf(text, line))
        {
            AddRun(text, line, run, extra, stretch);
        }
    }

    /// <summary>
    /// A line of both directions: each word stands where UAX #9 puts it, and the words are written in the order of
    /// reading, which is the order of the text.
    /// </summary>
    private void AddMixed(StyledText text, LineText line, double x, double extra, double stretch)
    {
        var words = new List<(StyledRun Run, int Start, int End, double Width)>();
        foreach (var run in RunsOf(text, line))
        {
            foreach (var (start, end) in Segments(text, line, run))
            {
                var isSpace = StyledText.IsSpace(text.Text[start]);
                var width = isSpace ? run.Style.Space + extra : WidthOfWord(text, line, run, start, end) * stretch;
                words.Add((run, start, end, width));
            }
        }

        var places = new double[words.Count];
        var pen = x;
        foreach (var index in BidiParagraph.Order(LevelsOf(text, words.Select(word => word.Start))))
        {
            places[index] = pen;
            pen += words[index].Width;
        }

        for (var i = 0; i < words.Count; i++)
        {
            var (run, start, end, _) = words[i];
            _pieces.Begin(run, stretch);
            _pieces.MoveTo(places[i]);
            AddSegment(text, line, run, start, end, extra);
        }

        if (line.EndsInSpace && words.Count > 0)
        {
            _pieces.MoveTo(pen);
            _pieces.AddSpace(' ', words[^1].Run.Style.Space);
        }
    }

    // L1: a blank at the line's end has the paragraph's level.
    private static byte[] LevelsOf(StyledText text, IEnumerable<int> starts)
    {
        int[] offsets = [.. starts];
        byte[] levels = [.. offsets.Select(offset => text.Levels[offset])];
        for (var i = levels.Length - 1; i >= 0 && StyledText.IsSpace(text.Text[offsets[i]]); i--)
        {
            levels[i] = 0;
        }

        return levels;
    }

    private void AddRun(StyledText text, LineText line, StyledRun run, double extra, double stretch)
    {
        _pieces.Begin(run, stretch);
        foreach (var (start, end) in Segments(text, line, run))
        {
            AddSegment(text, line, run, start, end, extra);
        }

        if (run.End >= line.End && line.EndsInSpace)
        {
            _pieces.AddSpace(' ', run.Style.Space);
        }
    }

    private void AddSegment(StyledText text, LineText line, StyledRun run, int start, int end, double extra)
    {
        if (StyledText.IsSpace(text.Text[start]))
        {
            _pieces.AddSpace(text.Text[start], run.Style.Space + extra);
        }
        else
        {
            var shaped = shaper.Shape(run.Style, Word(text, line, start, end), text.IsRightToLeft(start));
            var hyphen = line.EndsInHyphen && end == line.End;
            _pieces.AddWord(shaped, text.Text.AsSpan(start, end - start), hyphen ? SoftHyphen : null);
        }
    }

    private static IEnumerable<StyledRun> RunsOf(StyledText text, LineText line)
    {
        for (var i = text.RunAt(line.Start); i < text.Runs.Length && text.Runs[i].Start < line.End; i++)
        {
            yield return text.Runs[i];
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
        for (var i = Math.Max(run.Start, line.Start); i < stop; )
        {
            var end = i + 1;
            while (!StyledText.IsSpace(text.Text[i]) && end < stop && !StyledText.IsSpace(text.Text[end]))
            {
                end++;
            }

            end = text.EndOfLevel(i, end);
            yield return (i, end);
            i = end;
        }
    }
}
