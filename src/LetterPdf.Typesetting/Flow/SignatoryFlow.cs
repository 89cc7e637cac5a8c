using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// The signatories as entries for columns. An entry hangs by one em. Its country tag is never broken and never alone
/// on a line, unless the name's last word and the tag together are wider than the column.
/// </summary>
/// <remarks>
/// The list is half of a letter and needs nothing of the rest, nor the rest of it: it is set beside the rest, with a
/// shaper and findings of its own, so that the result does not depend on which is done first.
/// </remarks>
internal sealed class SignatoryFlow
{
    private readonly SignatoryList _list;
    private readonly Stylesheet _styles;
    private readonly Length _width;
    private readonly DiagnosticBag _findings = new();
    private readonly Task<ImmutableArray<FlowEntry>> _entries;

    /// <summary>Begins to set the entries, and goes on after it has returned.</summary>
    /// <param name="list">At least one entry.</param>
    /// <param name="measure">Of the page.</param>
    /// <param name="styles">How they are set.</param>
    /// <param name="structure">Takes the list's elements, all of them before this returns.</param>
    /// <param name="newLayout">Makes a layout with a shaper of its own.</param>
    public SignatoryFlow(
        SignatoryList list, Length measure, Stylesheet styles, StructureBuilder structure, Func<DiagnosticBag, ParagraphLayout> newLayout)
    {
        _list = list;
        _styles = styles;
        _width = (measure - (styles.ColumnGap * (list.Columns - 1))) / list.Columns;
        var texts = AddStructure(structure);
        _entries = Task.Run(() => Set(texts, newLayout));
    }

    /// <summary>Waits for the entries.</summary>
    /// <param name="diagnostics">Takes what was found in them.</param>
    public ColumnFlow End(DiagnosticBag diagnostics)
    {
        var entries = _entries.GetAwaiter().GetResult();
        diagnostics.AddRange(_findings);
        return new ColumnFlow
        {
            Entries = entries,
            Columns = _list.Columns,
            ColumnWidth = _width,
            ColumnGap = _styles.ColumnGap,
            Leading = _styles.List.Leading,
            Baseline = _styles.List.Baseline,
            SpaceBefore = _styles.ParagraphSpace,
        };
    }

    private ImmutableArray<EntryText> AddStructure(StructureBuilder structure)
    {
        if (_list.Groups.IsEmpty)
        {
            var list = AddList(_list.Heading.Span, structure);
            return [.. _list.Entries.Select(entry => TextOf(entry, list, structure))];
        }

        var texts = ImmutableArray.CreateBuilder<EntryText>(_list.Entries.Length);
        foreach (var group in _list.Groups)
        {
            var tag = ContentTag.Of(structure.Add(StructureRole.Heading3, span: group.Heading.Span));
            var heading = StyledText.Of(group.Heading.Value, _styles.GroupHeading.Upright, tag, group.Heading.Span);
            var list = AddList(group.Heading.Span, structure);
            for (var i = 0; i < group.Count; i++)
            {
                var text = TextOf(_list.Entries[texts.Count], list, structure);
                texts.Add(text with { Heading = i == 0 ? heading : null, EndsGroup = i == group.Count - 1 });
            }
        }

        return texts.MoveToImmutable();
    }

    private static int AddList(SourceSpan span, StructureBuilder structure) =>
        structure.Add(new StructureElement(StructureRole.List, StructureBuilder.Root) { Numbering = ListNumbering.None, Span = span });

    private EntryText TextOf(Signatory signatory, int list, StructureBuilder structure)
    {
        var item = structure.Add(StructureRole.ListItem, list, signatory.Organization.Span);
        var tag = ContentTag.Of(structure.Add(new StructureElement(StructureRole.ListBody, item) { Span = signatory.Organization.Span, Language = signatory.Language }));
        var style = _styles.List.Upright;
        var builder = new StyledText.Builder();
        foreach (var part in new[] { signatory.Name, signatory.Title }.OfType<LetterText>())
        {
            builder.Add($"{part.Value}, ", style, tag, part.Span);
        }

        builder.Add(signatory.Organization.Value, style, tag, signatory.Organization.Span);
        var nameEnd = builder.Length;
        if (_list.CountryTag == CountryTag.Parentheses && signatory.Country is { } country)
        {
            builder.Add($" ({country.Value})", style, tag, country.Span);
        }

        return new EntryText(builder.ToText(), nameEnd, signatory.Organization.Span);
    }

    private ImmutableArray<FlowEntry> Set(ImmutableArray<EntryText> texts, Func<DiagnosticBag, ParagraphLayout> newLayout)
    {
        using var paragraphs = newLayout(_findings);
        var entries = ImmutableArray.CreateBuilder<FlowEntry>(texts.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            var text = texts[i];
            ImmutableArray<ComposedLine> lines = text.Heading is { } heading
                ? [.. SetHeading(paragraphs, heading), .. SetEntry(paragraphs, text)]
                : SetEntry(paragraphs, text);

            // A heading keeps with two entries, where its group has two.
            if (text.Heading is not null && !text.EndsGroup)
            {
                text = texts[++i];
                lines = [.. lines, .. SetEntry(paragraphs, text)];
            }

            entries.Add(new FlowEntry(lines, text.Span, text.EndsGroup && i < texts.Length - 1 ? 1 : 0));
        }

        return entries.ToImmutable();
    }

    private ImmutableArray<ComposedLine> SetHeading(ParagraphLayout paragraphs, StyledText heading)
    {
        var lines = paragraphs.Layout(heading, new ParagraphShape { Measure = _width, HangingIndent = _styles.HangingIndent });
        Report(lines);
        return lines;
    }

    private ImmutableArray<ComposedLine> SetEntry(ParagraphLayout paragraphs, EntryText text)
    {
        var lines = SetWithin(paragraphs, text.Text, text.NameEnd);
        Report(lines);
        return lines;
    }

    private void Report(ImmutableArray<ComposedLine> lines)
    {
        foreach (var line in lines)
        {
            Overfull.Report(line, _findings);
        }
    }

    // From the strictest rule to the loosest; the first that fits is taken.
    private ImmutableArray<ComposedLine> SetWithin(ParagraphLayout paragraphs, StyledText text, int nameEnd)
    {
        var end = text.Text.Length;
        var lastWord = nameEnd == 0 ? 0 : text.Text.LastIndexOf(' ', nameEnd - 1) + 1;
        (Range Unbreakable, bool Hyphenate) anywhere = (end..end, true);
        (Range Unbreakable, bool Hyphenate)[] attempts = nameEnd == end
            ? [anywhere]
            : [(lastWord..end, false), ((nameEnd + 1)..end, false), anywhere];
        ImmutableArray<ComposedLine> lines = [];
        foreach (var (unbreakable, hyphenate) in attempts)
        {
            lines = paragraphs.Layout(text, new ParagraphShape
            {
                Measure = _width,
                HangingIndent = _styles.HangingIndent,
                Hyphenate = hyphenate,
                Unbreakable = [unbreakable],
            });
            if (!lines.Any(line => line.IsOverfull))
            {
                break;
            }
        }

        return lines;
    }

    /// <param name="Text">Name and country tag.</param>
    /// <param name="NameEnd">Where the name ends in it.</param>
    /// <param name="Span">The name in the CSV.</param>
    private sealed record EntryText(StyledText Text, int NameEnd, SourceSpan? Span)
    {
        /// <summary>Of the group that begins with it.</summary>
        public StyledText? Heading { get; init; }

        public bool EndsGroup { get; init; }
    }
}
