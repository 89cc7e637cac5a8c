using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// The signatories as entries for columns. An entry hangs by one em. Its country tag is never broken and never alone
/// on a line, unless the name's last word and the tag together are wider than the column. A group's heading is part of
/// its first entry, on the same grid of lines.
/// </summary>
/// <remarks>
/// The list is half of a letter and needs nothing of the rest, nor the rest of it: it is set beside the rest, with a
/// shaper and findings of its own, so that the result does not depend on which is done first.
/// </remarks>
internal sealed class SignatoryFlow
{
    // In ems: "Rights" or "Inc." alone under a full line looks as if it were left over.
    private const double LeastLastLine = 5;

    private readonly SignatoryList _list;
    private readonly Stylesheet _styles;
    private readonly Length _measure;
    private readonly FontFindings _fonts = new();
    private readonly DiagnosticBag _findings = new();
    private readonly Task<ImmutableArray<FlowEntry>> _entries;
    private int _columns;
    private Length _width;

    /// <summary>Begins to set the entries, and goes on after it has returned.</summary>
    /// <param name="list">At least one entry.</param>
    /// <param name="texts">Of its entries.</param>
    /// <param name="measure">Of the page.</param>
    /// <param name="styles">How they are set.</param>
    /// <param name="newLayout">Makes a layout with a shaper of its own.</param>
    public SignatoryFlow(
        SignatoryList list,
        ImmutableArray<SignatoryText> texts,
        Length measure,
        Stylesheet styles,
        Func<FontFindings, DiagnosticBag, ParagraphLayout> newLayout
    )
    {
        _list = list;
        _styles = styles;
        _measure = measure;
        _entries = Task.Run(() => Set(texts, newLayout));
    }

    /// <summary>Waits for the entries.</summary>
    /// <param name="fonts">Takes what the fonts lack for them.</param>
    /// <param name="diagnostics">Takes what else was found in them.</param>
    public ColumnFlow End(FontFindings fonts, DiagnosticBag diagnostics)
    {
        var entries = _entries.GetAwaiter().GetResult();
        fonts.AddRange(_fonts);
        diagnostics.AddRange(_findings);
        return new ColumnFlow
        {
            Entries = entries,
            Columns = _columns,
            ColumnWidth = _width,
            ColumnGap = _styles.ColumnGap,
            Leading = _styles.List.Leading,
            Baseline = _styles.List.Baseline,
            SpaceBefore = _styles.ParagraphSpace,
        };
    }

    private ImmutableArray<FlowEntry> Set(
        ImmutableArray<SignatoryText> texts,
        Func<FontFindings, DiagnosticBag, ParagraphLayout> newLayout
    )
    {
        using var paragraphs = newLayout(_fonts, _findings);
        _columns = _list.Columns ?? ColumnCount.For(texts, _measure, _styles, paragraphs);
        _width = ColumnCount.WidthOf(_columns, _measure, _styles);
        var entries = ImmutableArray.CreateBuilder<FlowEntry>(texts.Length);
        ImmutableArray<ComposedLine> continued = [];
        foreach (var text in texts)
        {
            var heading = text.Heading is { } words ? SetHeading(paragraphs, words) : [];
            var lines = SetWithin(paragraphs, text.Text, text.NameEnd);
            lines = heading.IsEmpty ? lines : [.. heading, .. lines];
            foreach (var line in lines)
            {
                Overfull.Report(line, _findings);
            }

            entries.Add(
                new FlowEntry(lines, text.Span)
                {
                    SpaceBefore = heading.IsEmpty ? Length.Zero : _styles.List.Leading,
                    MayBreakBefore = !text.KeepsWithPrevious,
                    Repeated = heading.IsEmpty ? continued : [],
                }
            );
            if (!heading.IsEmpty)
            {
                continued = text.Continued is { } again ? SetHeading(paragraphs, again) : [];
            }
        }

        return entries.MoveToImmutable();
    }

    private ImmutableArray<ComposedLine> SetHeading(ParagraphLayout paragraphs, StyledText text) =>
        paragraphs.Layout(text, new ParagraphShape { Measure = _width, Hyphenate = true });

    private ImmutableArray<ComposedLine> SetWithin(ParagraphLayout paragraphs, StyledText text, int nameEnd)
    {
        ImmutableArray<ComposedLine> lines = [];
        var kept = default(Range);
        foreach (var (unbreakable, hyphenate) in Attempts(text.Text, nameEnd))
        {
            lines = paragraphs.Layout(
                text,
                new ParagraphShape
                {
                    Measure = _width,
                    HangingIndent = _styles.HangingIndent,
                    Hyphenate = hyphenate,
                    Unbreakable = [unbreakable],
                    IsName = true,
                }
            );
            kept = unbreakable;
            if (!lines.Any(line => line.IsOverfull))
            {
                break;
            }
        }

        return lines.Length > 1 ? SetAtSense(paragraphs, text, lines, kept) : lines;
    }

    // From the strictest rule to the loosest; the first that fits is taken, and most names need no second.
    private static IEnumerable<(Range Unbreakable, bool Hyphenate)> Attempts(string text, int nameEnd)
    {
        if (nameEnd < text.Length)
        {
            yield return (NameTail.LastWord(text, nameEnd)..text.Length, false);
            yield return (NameTail.LastPart(text, nameEnd)..text.Length, false);
            yield return ((nameEnd + 1)..text.Length, false);
        }

        yield return (text.Length..text.Length, true);
    }

    // The same number of lines, broken where the name has parts, if that can be.
    private ImmutableArray<ComposedLine> SetAtSense(
        ParagraphLayout paragraphs,
        StyledText text,
        ImmutableArray<ComposedLine> lines,
        Range unbreakable
    )
    {
        var atSense = paragraphs.Layout(
            text,
            new ParagraphShape
            {
                Measure = _width,
                HangingIndent = _styles.HangingIndent,
                BreaksAtSense = true,
                IsName = true,
                LeastLastLine = Length.Min(_styles.List.Upright.Size * LeastLastLine, _width / 3),
                Unbreakable = [unbreakable],
            }
        );
        return atSense.Length == lines.Length && !atSense.Any(line => line.IsOverfull) ? atSense : lines;
    }
}
