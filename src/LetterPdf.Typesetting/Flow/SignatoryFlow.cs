using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// The signatories as entries for columns. An entry hangs by one em. Its country tag is never broken and never alone
/// on a line, unless the name's last word and the tag together are wider than the column.
/// </summary>
internal sealed class SignatoryFlow(ParagraphLayout paragraphs, Stylesheet styles, StructureBuilder structure, DiagnosticBag diagnostics)
{
    /// <param name="list">At least one entry.</param>
    /// <param name="measure">Of the page.</param>
    public ColumnFlow Build(SignatoryList list, Length measure)
    {
        var width = (measure - (styles.ColumnGap * (list.Columns - 1))) / list.Columns;
        var element = structure.Add(new StructureElement(StructureRole.List, StructureBuilder.Root)
        {
            Numbering = ListNumbering.None,
            Span = list.Heading.Span,
        });
        return new ColumnFlow
        {
            Entries = [.. list.Entries.Select(entry => Set(entry, list.CountryTag, element, width))],
            Columns = list.Columns,
            ColumnWidth = width,
            ColumnGap = styles.ColumnGap,
            Leading = styles.List.Leading,
            Baseline = styles.List.Baseline,
            SpaceBefore = styles.ParagraphSpace,
        };
    }

    private FlowEntry Set(Signatory signatory, CountryTag countryTag, int list, Length width)
    {
        var item = structure.Add(StructureRole.ListItem, list, signatory.Organization.Span);
        var tag = ContentTag.Of(structure.Add(StructureRole.ListBody, item, signatory.Organization.Span));
        var style = styles.List.Upright;
        var builder = new StyledText.Builder().Add(signatory.Organization.Value, style, tag, signatory.Organization.Span);
        var nameEnd = builder.Length;
        if (countryTag == CountryTag.Parentheses && signatory.Country is { } country)
        {
            builder.Add($" ({country.Value})", style, tag, country.Span);
        }

        var lines = SetWithin(builder.ToText(), nameEnd, width);
        foreach (var line in lines)
        {
            Overfull.Report(line, diagnostics);
        }

        return new FlowEntry(lines, signatory.Organization.Span);
    }

    // From the strictest rule to the loosest; the first that fits is taken.
    private ImmutableArray<ComposedLine> SetWithin(StyledText text, int nameEnd, Length width)
    {
        var end = text.Text.Length;
        var lastWord = nameEnd == 0 ? 0 : text.Text.LastIndexOf(' ', nameEnd - 1) + 1;
        (Range Unbreakable, bool Hyphenate)[] anywhere = [(end..end, false), (end..end, true)];
        (Range Unbreakable, bool Hyphenate)[] attempts = nameEnd == end
            ? anywhere
            : [(lastWord..end, false), ((nameEnd + 1)..end, false), .. anywhere];
        ImmutableArray<ComposedLine> lines = [];
        foreach (var (unbreakable, hyphenate) in attempts)
        {
            lines = paragraphs.Layout(text, new ParagraphShape
            {
                Measure = width,
                HangingIndent = styles.HangingIndent,
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
}
