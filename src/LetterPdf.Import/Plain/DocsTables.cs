using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Reads tables in Markdown (GitHub Flavored Markdown 0.29, 4.10).</summary>
internal sealed class DocsTables(DocsContext context)
{
    /// <summary>Whether a table's head and the line under it stand there.</summary>
    public static bool BeginsAt(ImmutableArray<PlainLine> lines, int at) =>
        at + 1 < lines.Length && lines[at].Text.Contains('|') && IsRuler(lines[at + 1].Text);

    /// <summary>Reads the table that begins at a line; returns the index behind it.</summary>
    public int Read(ImmutableArray<PlainLine> lines, int at, ImmutableArray<Block>.Builder into)
    {
        var ruler = lines[at + 1];
        var alignments = CellsOf(ruler).Select(AlignmentOf).ToImmutableArray();
        context.Log.LeaveNamed(ruler.Start, ruler.End);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(RowOf(lines[at], alignments.Length, isHeader: true));
        var end = at + 2;
        while (end < lines.Length && !DocsBlocks.BeginsBlock(lines[end]))
        {
            rows.Add(RowOf(lines[end], alignments.Length, isHeader: false));
            end++;
        }

        into.Add(new Table(alignments, rows.ToImmutable(), context.Source.SpanOf(lines[at..end])));
        return end;
    }

    private TableRow RowOf(PlainLine line, int columns, bool isHeader)
    {
        var place = context.Source.Span(line.Start, line.End);
        var cells = CellsOf(line);
        if (cells.Length != columns)
        {
            context.Refuse(place, Reason.Of(PlainFinding.TableRow, cells.Length, columns), PlainAdvice.MendTable);
        }

        return new TableRow(isHeader, [.. cells.Take(columns).Select(CellOf)], place);
    }

    private TableCell CellOf(PlainLine cell)
    {
        var text = new ComposedText(context.Source);
        text.Append(cell);
        var inlines = text.Length == 0 ? [] : DocsInlines.Read(text, context);
        return new TableCell(inlines, context.Source.Span(cell.Start, cell.End));
    }

    private static TextAlignment? AlignmentOf(PlainLine cell) =>
        (cell.Text[0] == ':', cell.Text[^1] == ':') switch
        {
            (true, true) => TextAlignment.Center,
            (false, true) => TextAlignment.End,
            (true, false) => TextAlignment.Start,
            _ => null,
        };

    // ":---- | :---: | ---".
    private static bool IsRuler(ReadOnlySpan<char> line)
    {
        if (!line.Contains('|') || line.IndexOfAnyExcept("|:- \t") >= 0)
        {
            return false;
        }

        var cells = line.StartsWith('|') ? line[1..] : line;
        cells = cells.EndsWith('|') ? cells[..^1] : cells;
        foreach (var range in cells.Split('|'))
        {
            var cell = cells[range].Trim(" \t");
            var dashes = (cell.StartsWith(':') ? cell[1..] : cell).TrimEnd(':');
            if (dashes.IsEmpty || dashes.IndexOfAnyExcept('-') >= 0 || cell.Length - dashes.Length > 2)
            {
                return false;
            }
        }

        return true;
    }

    // Between the signs |, of which those at either end are no cell's.
    private ImmutableArray<PlainLine> CellsOf(PlainLine line)
    {
        var cells = ImmutableArray.CreateBuilder<PlainLine>();
        var from = line.Text[0] == '|' ? line.Start + 1 : line.Start;
        context.Log.LeaveNamed(line.Start, from);
        for (var i = from; i < line.End; i++)
        {
            if (line.Source[i] == '\\')
            {
                i++;
            }
            else if (line.Source[i] == '|')
            {
                cells.Add(PlainLine.Of(line.Source, line.Number, from, i));
                context.Log.LeaveNamed(i, i + 1);
                from = i + 1;
            }
        }

        if (from < line.End)
        {
            cells.Add(PlainLine.Of(line.Source, line.Number, from, line.End));
        }

        return cells.ToImmutable();
    }
}
