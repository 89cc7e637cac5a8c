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
/// <param name="list">The letter's.</param>
/// <param name="columns">1 to 4; null to let the names' lengths decide.</param>
/// <param name="measure">The measure of the page.</param>
/// <param name="setting">Sets the entries.</param>
internal sealed class SignatoryFlow(SignatoryListPart list, int? columns, Length measure, FlowSetting setting)
{
    // In ems: "Rights" or "Inc." alone under a full line looks like a leftover.
    private const double LeastLastLine = 5;

    private readonly Stylesheet _styles = setting.Styles;
    private Length _width;

    /// <summary>Sets a list.</summary>
    /// <param name="list">The letter's.</param>
    /// <param name="job">The letter.</param>
    /// <param name="styles">How the list is set.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    public static ColumnFlow Set(SignatoryListPart list, LetterJob job, Stylesheet styles, FlowFindings findings)
    {
        using var paragraphs = job.NewLayout(findings);
        var setting = new FlowSetting(paragraphs, styles, job.Tags, findings.Others);
        var letter = job.Letter;
        return new SignatoryFlow(list, letter.Signatories?.Columns, letter.Page.TextWidth, setting).ToColumns();
    }

    private ColumnFlow ToColumns()
    {
        var texts = list.Groups.SelectMany(group => group.Entries).Select(Shape).ToImmutableArray();
        var count = columns ?? ColumnCount.For(texts, measure, _styles, setting.Paragraphs);
        _width = ColumnCount.WidthOf(count, measure, _styles);
        return new ColumnFlow
        {
            Entries = Entries(texts),
            Columns = count,
            ColumnWidth = _width,
            ColumnGap = _styles.ColumnGap,
            Leading = _styles.List.Leading,
            Baseline = _styles.List.Baseline,
            SpaceBefore = _styles.ParagraphSpace,
        };
    }

    private ShapedParagraph Shape(EntryPart entry) =>
        setting.Paragraphs.Shape(setting.TextOf(entry, entry.Inlines.AsSpan(), _styles.List), isName: true);

    private ImmutableArray<FlowEntry> Entries(ImmutableArray<ShapedParagraph> texts)
    {
        var entries = ImmutableArray.CreateBuilder<FlowEntry>(texts.Length);
        foreach (var group in list.Groups)
        {
            var heading = group.Heading is { } words ? SetHeading(words) : [];
            ImmutableArray<ComposedLine> continued = [];
            for (var i = 0; i < group.Entries.Length; i++)
            {
                var lines = SetWithin(texts[entries.Count], group.Entries[i].NameEnd);
                var first = i == 0 && !heading.IsEmpty;
                entries.Add(
                    new FlowEntry(first ? [.. heading, .. lines] : lines, group.Entries[i].Place)
                    {
                        SpaceBefore = first ? _styles.List.Leading : Length.Zero,

                        // A heading has two entries under it.
                        MayBreakBefore = heading.IsEmpty || i == 0 || i >= Stylesheet.EntriesUnderHeading,
                        Repeated = continued,
                    }
                );
                foreach (var line in entries[^1].Lines)
                {
                    Overfull.Report(line, setting.Diagnostics);
                }

                continued = i == 0 && group.Entries.Length > 1 ? SetContinued(group) : continued;
            }
        }

        return entries.MoveToImmutable();
    }

    private ImmutableArray<ComposedLine> SetHeading(HeadingPart heading) =>
        SetHeading(setting.TextOf(heading, heading.Inlines.AsSpan(), _styles.List.Emboldened));

    // As an artifact, since it was read where the group begins.
    private ImmutableArray<ComposedLine> SetContinued(SignatoryGroupPart group) =>
        group.Continued is { } words
            ? SetHeading(StyledText.Of(words, _styles.GroupHeading, ContentTag.Of(ArtifactKind.Layout), group.Place))
            : [];

    private ImmutableArray<ComposedLine> SetHeading(StyledText text) =>
        setting.Paragraphs.Layout(text, new ParagraphShape { Measure = _width, Hyphenate = true });

    private ImmutableArray<ComposedLine> SetWithin(ShapedParagraph entry, int nameEnd)
    {
        ImmutableArray<ComposedLine> lines = [];
        var kept = default(Range);
        foreach (var (unbreakable, hyphenate) in Attempts(entry.Text.Text, nameEnd))
        {
            lines = setting.Paragraphs.Layout(
                entry,
                new ParagraphShape
                {
                    Measure = _width,
                    HangingIndent = _styles.HangingIndent,
                    Hyphenate = hyphenate,
                    Unbreakable = [unbreakable],
                }
            );
            kept = unbreakable;
            if (!lines.Any(line => line.IsOverfull))
            {
                break;
            }
        }

        return lines.Length > 1 ? SetAtSense(entry, lines, kept) : lines;
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
        ShapedParagraph entry,
        ImmutableArray<ComposedLine> lines,
        Range unbreakable
    )
    {
        var atSense = setting.Paragraphs.Layout(
            entry,
            new ParagraphShape
            {
                Measure = _width,
                HangingIndent = _styles.HangingIndent,
                BreaksAtSense = true,
                LeastLastLine = Length.Min(_styles.List.Upright.Size * LeastLastLine, _width / 3),
                Unbreakable = [unbreakable],
            }
        );
        return atSense.Length == lines.Length && !atSense.Any(line => line.IsOverfull) ? atSense : lines;
    }
}
