using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>Sets paragraphs: text in, finished lines out.</summary>
internal sealed class ParagraphLayout : IDisposable
{
    /// <summary>Badness of a word space 30 % above the natural one: beyond it a hyphen is the smaller fault.</summary>
    private const double Pretolerance = 21.6;

    private const double AnyBadness = double.PositiveInfinity;

    // Enough to tell a short line from a shorter one: TeX's \raggedright has 2 em.
    private const double RaggedEms = 2;

    private readonly WordShaper _shaper;
    private readonly ItemCollector _collector;
    private readonly LineComposer _composer;
    private readonly TotalFitWorkspace _workspace = new();

    /// <param name="fonts">Where letters are found that a style's face lacks.</param>
    /// <param name="language">BCP 47; decides localized forms and hyphens.</param>
    /// <param name="diagnostics">Takes what is missing or too wide.</param>
    public ParagraphLayout(FontLibrary fonts, string language, DiagnosticBag diagnostics)
    {
        _shaper = new WordShaper(fonts, language);
        _collector = new ItemCollector(_shaper, language, diagnostics);
        _composer = new LineComposer(_shaper);
    }

    /// <summary>The lines of a paragraph. A line that could not be made to fit says so.</summary>
    public ImmutableArray<ComposedLine> Layout(StyledText text, ParagraphShape shape) => Compose(Break(text, shape), text, shape);

    public void Dispose() => _shaper.Dispose();

    /// <summary>
    /// First without hyphens, where that is good enough; then with hyphens and whatever stretch it takes, the least
    /// in sum; what is too wide even so is overfull.
    /// </summary>
    private ImmutableArray<ChosenBreak> Break(StyledText text, ParagraphShape shape)
    {
        var em = text.Runs[0].Style.Size.Points;
        var isJustified = shape.Alignment == TextAlignment.Justify;
        var options = new TotalFitOptions
        {
            RaggedStretch = isJustified ? null : RaggedEms * em,
            Tolerance = isJustified ? Pretolerance : AnyBadness,
        };
        _collector.Collect(text, shape, hyphenate: false);
        if (Fit(shape, options) is { } plain)
        {
            return plain;
        }

        options = options with { Tolerance = AnyBadness };
        if (shape.Hyphenate)
        {
            _collector.Collect(text, shape, hyphenate: true);
        }

        return Fit(shape, options)
            ?? Fit(shape, options with { AllowOverfull = true })
            ?? throw new InvalidOperationException("A paragraph that may be overfull has no lines.");
    }

    private ImmutableArray<ChosenBreak>? Fit(ParagraphShape shape, TotalFitOptions options) =>
        TotalFit.Break(_collector.Items, shape.Measure.Points, (shape.Measure - shape.HangingIndent).Points, options, _workspace);

    private ImmutableArray<ComposedLine> Compose(ImmutableArray<ChosenBreak> breaks, StyledText text, ParagraphShape shape)
    {
        var items = _collector.Items;
        var lines = ImmutableArray.CreateBuilder<ComposedLine>(breaks.Length);
        var start = 0;
        foreach (var chosen in breaks)
        {
            var item = items[chosen.Item];
            var isLast = chosen.Item == items.Length - 1;
            var line = new LineText(
                start,
                item.Offset,
                item.IsHyphenation,
                EndsInSpace: !isLast && (item.Kind == LineItemKind.Glue || item.IsForced),
                IsFilled: shape.Alignment == TextAlignment.Justify && !item.IsForced,
                chosen.IsOverfull);
            var indent = start == 0 ? 0 : shape.HangingIndent.Points;
            lines.Add(_composer.Compose(text, line, shape.Measure.Points - indent, indent, shape.Alignment));
            start = NextStart(items, chosen.Item);
        }

        return lines.ToImmutable();
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
