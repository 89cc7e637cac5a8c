using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Hyphenation;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>Sets paragraphs: text in, finished lines out.</summary>
internal sealed class ParagraphLayout : IDisposable
{
    /// <summary>The badness of a word space 20 % above natural, with letters expanded as far as allowed: beyond this
    /// a hyphen is the lesser evil.</summary>
    private const double Pretolerance = 6.4 + TotalFit.ExpansionBadness;

    /// <summary>The same for 20 % below: words are still clearly separate.</summary>
    private const double ShrinkTolerance = 21.6 + TotalFit.ExpansionBadness;

    // Two hyphens one above the other are seen at once; no choice of spaces within the bounds is worse.
    private const double DoubleHyphenDemerits = 100_000;

    /// <summary>The most that is invisible in a line beside others (Hàn Thế Thành 2000: 2 % and less).</summary>
    private const double Expansion = 0.02;

    // Worse than one loose line, better than two.
    private const double ShortLastLineDemerits = 20_000;

    // In a name: worse than a line that does not end at a part of it, and better than one that also ends after "of".
    private const double ShortLastLineOfName = 150_000;

    private const double AnyBadness = double.PositiveInfinity;

    // Enough to tell a short line from a shorter one: TeX's \raggedright has 2 em.
    private const double RaggedEms = 2;

    private readonly WordShaper _shaper;
    private readonly ParagraphFindings _findings;
    private readonly ItemCollector _collector;
    private readonly LineComposer _composer;
    private readonly TotalFitWorkspace _workspace = new();
    private readonly ParagraphCache? _known;

    /// <param name="words">Those that were shaped before.</param>
    /// <param name="hyphenation">Of the letter's language and words.</param>
    /// <param name="fonts">Takes what the fonts lack.</param>
    /// <param name="diagnostics">Takes forms that a font does not have.</param>
    /// <param name="known">Paragraphs that were set before in the same language; null for none.</param>
    public ParagraphLayout(
        ShapingCache words,
        LetterHyphenation hyphenation,
        FontFindings fonts,
        DiagnosticBag diagnostics,
        ParagraphCache? known = null
    )
    {
        _known = known;
        _shaper = words.NewShaper(hyphenation.Language);
        _findings = new ParagraphFindings(_shaper, fonts, diagnostics);
        _collector = new ItemCollector(_shaper, hyphenation);
        _composer = new LineComposer(_shaper);
    }

    /// <summary>Lines begin at the right.</summary>
    public bool IsRightToLeft => _shaper.IsRightToLeft;

    /// <summary>How many UTF-16 units have been shaped: the work that was done.</summary>
    public long Spent => _shaper.Spent;

    /// <summary>Shapes a paragraph, and notes what its fonts lack.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="isName">It is a name in a list.</param>
    public ShapedParagraph Shape(StyledText text, bool isName = false) => Shape(text, isName, out _);

    /// <summary>The lines of a paragraph that is set once.</summary>
    public ImmutableArray<ComposedLine> Layout(StyledText text, ParagraphShape shape)
    {
        if (_known?.Find(text, shape) is { } known)
        {
            return known;
        }

        var lines = Layout(Shape(text, isName: false, out var isSound), shape);
        if (isSound)
        {
            _known?.Keep(text, shape, lines);
        }

        return lines;
    }

    /// <summary>The lines of a paragraph. A line that could not be made to fit says so.</summary>
    public ImmutableArray<ComposedLine> Layout(ShapedParagraph paragraph, ParagraphShape shape)
    {
        // Which sign stands at which edge is known only when a line of both directions is composed.
        var own = paragraph.Text.Levels.IsDefault ? shape : shape with { Protrudes = false };
        return Compose(Break(paragraph, own), paragraph, own);
    }

    /// <summary>The width of the widest part of a paragraph that can't be broken, and that of the whole on one line;
    /// in points.</summary>
    public (double Longest, double Whole) WidthsOf(ShapedParagraph paragraph)
    {
        _collector.Collect(paragraph, new ParagraphShape { Measure = Length.Zero }, hyphenate: false);
        var items = _collector.Items;
        var (longest, whole, part, line) = (0.0, 0.0, 0.0, 0.0);
        foreach (ref readonly var item in items)
        {
            if (item.Kind == LineItemKind.Glue || (item.Kind == LineItemKind.Penalty && item.Cost < LineItem.Infinite))
            {
                longest = Math.Max(longest, part);
                part = 0;
            }

            whole = Math.Max(whole, line);
            line = item.IsForced ? 0 : line + item.Width;
            part += item.Kind == LineItemKind.Box ? item.Width : 0;
        }

        return (Math.Max(longest, part), whole);
    }

    public void Dispose() => _shaper.Dispose();

    private ShapedParagraph Shape(StyledText text, bool isName, out bool isSound)
    {
        var paragraph = ShapedParagraph.Of(text, _shaper, isName);
        isSound = _findings.Look(paragraph);
        return paragraph;
    }

    /// <summary>
    /// First without hyphens, if that is good enough; then with hyphens; then with any stretch, the least in sum;
    /// anything still too wide is overfull.
    /// </summary>
    private ImmutableArray<ChosenBreak> Break(ShapedParagraph paragraph, ParagraphShape shape) =>
        (
            shape.WholeLines.IsEmpty
                ? null
                : Try(paragraph, shape, Options(paragraph, shape) with { WholeLines = shape.WholeLines })
        )
        ?? Try(paragraph, shape, Options(paragraph, shape))
        ?? Fit(
            paragraph,
            shape,
            Options(paragraph, shape) with
            {
                Tolerance = AnyBadness,
                ShrinkTolerance = AnyBadness,
                AllowOverfull = true,
            }
        )
        ?? throw new InvalidOperationException("A paragraph that may be overfull has no lines.");

    private static TotalFitOptions Options(ShapedParagraph paragraph, ParagraphShape shape)
    {
        var em = paragraph.Text.Runs[0].Style.Size.Points;
        var isJustified = shape.Alignment == TextAlignment.Justify;
        return new TotalFitOptions
        {
            RaggedStretch =
                isJustified ? null
                : shape.BreaksAtSense ? shape.Measure.Points / 2
                : RaggedEms * em,
            Tolerance = isJustified ? Pretolerance : AnyBadness,
            ShrinkTolerance = isJustified ? ShrinkTolerance : AnyBadness,
            DoubleHyphenDemerits = DoubleHyphenDemerits,
            Expansion = isJustified ? Expansion : 0,
            LeastLastLine = shape.LeastLastLine.Points,
            ShortLastLineDemerits = shape.BreaksAtSense ? ShortLastLineOfName : ShortLastLineDemerits,
        };
    }

    private ImmutableArray<ChosenBreak>? Try(ShapedParagraph paragraph, ParagraphShape shape, TotalFitOptions options)
    {
        var isJustified = shape.Alignment == TextAlignment.Justify;

        // Where lines are ragged a short line is no fault: tied words are not separated while there is any other way.
        _collector.Collect(paragraph, shape, hyphenate: false, tiesHold: !isJustified);
        if (Fit(paragraph, shape, options) is { } plain)
        {
            return plain;
        }

        if (shape.Hyphenate || !isJustified)
        {
            _collector.Collect(paragraph, shape, shape.Hyphenate);
        }

        // Wide spaces are seen before narrow ones: first all the shrink there is, then any stretch.
        var tight = options with
        {
            ShrinkTolerance = AnyBadness,
        };
        var hyphenated = shape.Hyphenate && isJustified ? Fit(paragraph, shape, options) : null;
        return (hyphenated is null || HasLadder(hyphenated.Value) ? FitWithoutLadder(paragraph, shape, tight) : null)
            ?? hyphenated
            ?? Fit(paragraph, shape, tight)
            ?? Fit(paragraph, shape, tight with { Tolerance = AnyBadness });
    }

    // A ladder, hyphens at the ends of two lines running, is seen before narrow spaces are.
    private ImmutableArray<ChosenBreak>? FitWithoutLadder(
        ShapedParagraph paragraph,
        ParagraphShape shape,
        TotalFitOptions options
    ) => Fit(paragraph, shape, options with { AllowLadders = false });

    private bool HasLadder(ImmutableArray<ChosenBreak> breaks)
    {
        var items = _collector.Items;
        for (var i = 1; i < breaks.Length; i++)
        {
            if (items[breaks[i - 1].Item].IsFlagged && items[breaks[i].Item].IsFlagged)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<ChosenBreak>? Fit(ShapedParagraph paragraph, ParagraphShape shape, TotalFitOptions options)
    {
        var first = shape.Measure.Points + (shape.Protrudes ? Protrusion.AtStart(paragraph.Text, 0) : 0);
        var measures = new LineMeasures(
            first,
            (shape.Measure - shape.EntryIndent).Points,
            (shape.Measure - shape.HangingIndent).Points
        );
        return TotalFit.Break(_collector.Items, measures, options, _workspace);
    }

    private ImmutableArray<ComposedLine> Compose(
        ImmutableArray<ChosenBreak> breaks,
        ShapedParagraph paragraph,
        ParagraphShape shape
    )
    {
        var text = paragraph.Text;
        var items = _collector.Items;
        var lines = ImmutableArray.CreateBuilder<ComposedLine>(breaks.Length);
        var start = 0;
        var indent = 0.0;
        var note = 0;
        var divisions = LineDivisions.Of(items, breaks, text.Text, shape.WholeLines);
        foreach (var chosen in breaks)
        {
            var item = items[chosen.Item];
            var isLast = chosen.Item == items.Length - 1;
            var line = new LineText(
                start,
                item.Offset,
                item.IsHyphenation,
                EndsInSpace: !isLast && (StyledText.IsSpace(text.Text[item.Offset]) || item.IsForced),
                IsFilled: shape.Alignment == TextAlignment.Justify && !item.IsForced,
                chosen.IsOverfull
            );
            var setting = new LineSetting(shape.Measure.Points - indent, indent, shape.Alignment)
            {
                Protrudes = shape.Protrudes,
                Expansion = shape.Alignment == TextAlignment.Justify ? Expansion : 0,
            };
            var composed = _composer.Compose(paragraph, line, setting);
            lines.Add(
                composed with
                {
                    EndsInHyphen = item.IsFlagged,
                    Division = divisions[lines.Count],
                    Notes = NotesOf(text, line, ref note),
                    Quality = composed.Quality! with
                    {
                        Ratio = chosen.Fit.Ratio,
                        Badness = chosen.Fit.Badness,
                        Demerits = chosen.Demerits,
                    },
                }
            );
            start = NextStart(items, chosen.Item);
            indent = (item.IsForced ? shape.EntryIndent : shape.HangingIndent).Points;
        }

        return lines.ToImmutable();
    }

    // Notes stand in the order of the text; those before the next have their lines.
    private static ImmutableArray<int> NotesOf(StyledText text, LineText line, ref int next)
    {
        var first = next;
        while (next < text.Notes.Length && text.Notes[next].Offset < Math.Max(line.End, line.Start + 1))
        {
            next++;
        }

        return first == next ? [] : [.. text.Notes[first..next].Select(note => note.Note)];
    }

    // The first box after the break, or the next forced break where a line is empty.
    private static int NextStart(ReadOnlySpan<LineItem> items, int index)
    {
        for (var next = index + 1; next < items.Length; next++)
        {
            if (items[next].Kind == LineItemKind.Box || items[next].IsForced)
            {
                return items[next].Offset;
            }
        }

        return items[^1].Offset;
    }
}
