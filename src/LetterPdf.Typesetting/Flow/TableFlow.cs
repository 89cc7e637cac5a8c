using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// A table as lines, one for each row: a page may end between rows, and the heading stands again at the top of the
/// next. Rules above, below and under the heading; none between columns.
/// </summary>
/// <param name="writer">Takes the rows.</param>
/// <param name="setting">Sets the cells.</param>
/// <param name="hyphenate">Whether words of cells may be divided.</param>
internal sealed class TableFlow(FlowWriter writer, FlowSetting setting, bool hyphenate)
{
    private static readonly ContentTag Artifact = ContentTag.Of(ArtifactKind.Layout);

    private readonly Stylesheet _styles = setting.Styles;

    /// <param name="table">At least one row.</param>
    /// <param name="start">The indent at the edge where lines begin.</param>
    /// <param name="end">The indent at the edge where they end.</param>
    public void Add(TablePart table, Length start, Length end)
    {
        var texts = table.Rows.Select(Texts).ToImmutableArray();
        var columns = TableColumns.Share(
            texts,
            setting.Paragraphs,
            (writer.Measure - start - end).Points,
            _styles.TableGap.Points
        );
        var width = Length.FromPoints(columns.Sum() + (_styles.TableGap.Points * (columns.Length - 1)));
        var rows = table.Rows.Select((row, i) => Row(texts[i], columns, table.Alignments, start)).ToImmutableArray();
        var heads = table.Rows.TakeWhile(row => row.IsHeader).Count();
        RuleLine RuleAfter(Length space, bool mayBreak) => Rule(space, start, width, mayBreak);

        // Rules, heading and first row stay together, and so do the last row and the rule below it.
        writer.Add(RuleAfter(_styles.ParagraphSpace, mayBreak: true));
        for (var i = 0; i < heads; i++)
        {
            writer.Add(rows[i] with { MayBreakBefore = false });
        }

        var underHeading = heads > 0 ? RuleAfter(_styles.RowSpace, mayBreak: false) : null;
        if (underHeading is not null)
        {
            writer.Add(underHeading);
        }

        var repeated = underHeading is null
            ? []
            : rows[..heads].Select(AsArtifact).Append(underHeading).ToImmutableArray();
        for (var i = heads; i < rows.Length; i++)
        {
            writer.Add(rows[i] with { MayBreakBefore = i > heads, Repeated = i > heads ? repeated : [] });
        }

        // Under it as much white as under a line of text, so that what follows is as far from it as from a paragraph.
        writer.Add(
            RuleAfter(_styles.RowSpace, mayBreak: false) with
            {
                Height = Stylesheet.RuleThickness + _styles.Body.Leading - _styles.Body.Baseline,
            }
        );
    }

    private ImmutableArray<ShapedParagraph> Texts(TableRowPart row) =>
        [.. row.Cells.Select(cell => Shape(cell, row.IsHeader ? _styles.Table.Emboldened : _styles.Table))];

    // An empty cell contains a space: without content it would be missing from the structure, and the row would lack
    // a cell.
    private ShapedParagraph Shape(TextPart cell, TextDesign design)
    {
        var text = setting.TextOf(cell, cell.Inlines.AsSpan(), design);
        return setting.Paragraphs.Shape(
            text.Text.Length > 0 ? text : StyledText.Of("\u00A0", design.Upright, setting.Tags[cell], cell.Place)
        );
    }

    /// <summary>A row as one line to the page.</summary>
    private CellLine Row(
        ImmutableArray<ShapedParagraph> texts,
        double[] columns,
        ImmutableArray<TextAlignment?> alignments,
        Length start
    )
    {
        var cells = ImmutableArray.CreateBuilder<FlowCell>(columns.Length);
        var notes = ImmutableArray.CreateBuilder<int>();
        var height = 1;
        var x = start;
        for (var column = 0; column < columns.Length; column++)
        {
            var lines = Cell(texts[column], columns[column], alignments[column]);
            height = Math.Max(height, lines.Length);
            notes.AddRange(lines.SelectMany(line => line.Notes));
            cells.Add(new FlowCell(x, Length.Zero, Length.FromPoints(columns[column]), [.. lines.Select(LineOf)]));
            x += Length.FromPoints(columns[column]) + _styles.TableGap;
        }

        return new CellLine(cells.ToImmutable())
        {
            SpaceBefore = _styles.RowSpace,
            Height = _styles.Table.Leading * height,
            Baseline = _styles.Table.Baseline,
            IsText = true,
            Notes = notes.ToImmutable(),
            Place = texts[0].Text.Runs[0].Place,
        };
    }

    private FlowLine LineOf(ComposedLine line) =>
        new TextLine(line.Pieces) { Height = _styles.Table.Leading, Baseline = _styles.Table.Baseline };

    private ImmutableArray<ComposedLine> Cell(ShapedParagraph text, double width, TextAlignment? alignment)
    {
        var lines = setting.Paragraphs.Layout(
            text,
            new ParagraphShape
            {
                Measure = Length.FromPoints(width),
                Alignment = alignment ?? TextAlignment.Start,
                Hyphenate = hyphenate,
            }
        );
        writer.ReportOverfull(lines);
        return lines;
    }

    private static RuleLine Rule(Length space, Length start, Length width, bool mayBreak) =>
        new(Stylesheet.RuleThickness)
        {
            SpaceBefore = space,
            Height = Stylesheet.RuleThickness,
            Baseline = Stylesheet.RuleThickness,
            Indent = start,
            Width = width,
            MayBreakBefore = mayBreak,
        };

    // What stands again is no content: it has been read.
    private static FlowLine AsArtifact(CellLine row) =>
        row with
        {
            Cells = [.. row.Cells.Select(cell => cell with { Lines = [.. cell.Lines.Select(WithoutContent)] })],
            Notes = [],
        };

    private static FlowLine WithoutContent(FlowLine line) =>
        line is TextLine text
            ? text with
            {
                Pieces = [.. text.Pieces.Select(piece => piece with { Tag = Artifact })],
            }
            : line;
}

/// <summary>The widths of a table's columns, in points.</summary>
internal static class TableColumns
{
    /// <summary>
    /// As wide as their cells where all fit; otherwise each as wide as its widest word, with the remaining width
    /// shared evenly among the columns that need more, so that those with little text need no second line. Where not
    /// even the words fit, the columns share the available width.
    /// </summary>
    public static double[] Share(
        ImmutableArray<ImmutableArray<ShapedParagraph>> rows,
        ParagraphLayout paragraphs,
        double measure,
        double gap
    )
    {
        var count = rows[0].Length;
        var (least, most) = (new double[count], new double[count]);
        foreach (var row in rows)
        {
            for (var column = 0; column < count; column++)
            {
                var (longest, whole) = paragraphs.WidthsOf(row[column]);
                least[column] = Math.Max(least[column], longest);
                most[column] = Math.Max(most[column], whole);
            }
        }

        var room = measure - (gap * (count - 1));
        if (most.Sum() <= room)
        {
            // Allows for rounding: a cell as wide as its column must not be broken.
            return [.. most.Select(width => width + 0.01)];
        }

        return least.Sum() <= room
            ? Fill(least, most, room - least.Sum())
            : [.. least.Select(width => room * width / least.Sum())];
    }

    // What a column does not need goes to those that lack more.
    private static double[] Fill(double[] least, double[] most, double rest)
    {
        double[] widths = [.. least];
        var byLack = Enumerable.Range(0, least.Length).OrderBy(column => most[column] - least[column]).ToArray();
        for (var i = 0; i < byLack.Length; i++)
        {
            var column = byLack[i];
            var added = Math.Min(most[column] - least[column] + 0.01, rest / (byLack.Length - i));
            widths[column] += added;
            rest -= added;
        }

        return widths;
    }
}
