using System.Collections.Immutable;
using LetterPdf.Model;
using Markdig.Extensions.Tables;
using Md = Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Reads tables: rows of cells with one piece of text each.</summary>
internal sealed class MarkdownTables(MappedText text, DiagnosticBag diagnostics)
{
    /// <summary>The table; null where a letter can't contain it, which is then reported.</summary>
    public Model.Table? Read(Markdig.Extensions.Tables.Table table)
    {
        var errors = new DiagnosticBag();
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().ToImmutableArray();
        var width = rows.Select(row => row.Count).DefaultIfEmpty(0).Max();
        var read = rows.Select(row => ReadRow(row, width, errors)).ToImmutableArray();
        ReportWidths(rows, errors);
        if (read.All(row => row.Cells.All(cell => cell.Inlines.IsEmpty)) && !errors.HasErrors)
        {
            errors.Add(DiagnosticCatalog.EmptyMarkdownElement.At(SpanOf(table), MarkdownFinding.EmptyTable));
        }

        diagnostics.AddRange(errors);
        return errors.HasErrors
            ? null
            : new Model.Table(
                [.. Enumerable.Range(0, width).Select(column => AlignmentOf(table, column))],
                read,
                SpanOf(table)
            );
    }

    // A row that does not match its head: a | inside a text divides a cell, and a missing one joins two.
    private void ReportWidths(ImmutableArray<Markdig.Extensions.Tables.TableRow> rows, DiagnosticBag errors)
    {
        if (rows is not [{ IsHeader: true } head, ..] || CellsOf(head) is not { } width)
        {
            return;
        }

        foreach (var row in rows.Skip(1))
        {
            if (CellsOf(row) is { } cells && cells != width)
            {
                errors.Add(
                    (cells > width ? DiagnosticCatalog.TableRowTooLong : DiagnosticCatalog.TableRowShort).At(
                        SpanOf(row),
                        Reason.Of(MarkdownFinding.RowWidth, cells, width),
                        cells > width ? MarkdownAdvice.EscapeBar : MarkdownAdvice.CellForEach
                    )
                );
            }
        }
    }

    // The number as written: the parser pads rows to the longest. Null for a table drawn with + and -.
    private int? CellsOf(Markdig.Extensions.Tables.TableRow row)
    {
        var start = text.Text.LastIndexOf('\n', Math.Clamp(row.Span.Start, 0, text.Text.Length - 1)) + 1;
        var end = text.Text.IndexOf('\n', Math.Max(start, row.Span.Start));
        var line = text.Text.AsSpan(start, (end < 0 ? text.Text.Length : end) - start).Trim(" \t\r>");
        var signs = 0;
        for (var i = 0; i < line.Length; i++)
        {
            signs += line[i] == '|' && (i == 0 || line[i - 1] != '\\') ? 1 : 0;
        }

        var isClosed = line.EndsWith('|') && !line.EndsWith("\\|", StringComparison.Ordinal);
        return line.IsEmpty || line[0] == '+' || signs == 0
            ? null
            : signs + 1 - (line[0] == '|' ? 1 : 0) - (isClosed ? 1 : 0);
    }

    private Model.TableRow ReadRow(Markdig.Extensions.Tables.TableRow row, int width, DiagnosticBag errors)
    {
        var cells = row.OfType<Markdig.Extensions.Tables.TableCell>().Select(cell => ReadCell(cell, errors)).ToList();
        while (cells.Count < width)
        {
            cells.Add(new Model.TableCell([], SpanOf(row)));
        }

        return new Model.TableRow(row.IsHeader, [.. cells], SpanOf(row));
    }

    private Model.TableCell ReadCell(Markdig.Extensions.Tables.TableCell cell, DiagnosticBag errors)
    {
        if (cell.ColumnSpan > 1 || cell.RowSpan > 1)
        {
            errors.Add(DiagnosticCatalog.UnsupportedMarkdown.At(SpanOf(cell), MarkdownFinding.WideCell));
        }
        else if (cell.Count > 1 || (cell.Count == 1 && cell[0] is not Md.ParagraphBlock))
        {
            errors.Add(
                DiagnosticCatalog.UnsupportedMarkdown.At(
                    SpanOf(cell),
                    MarkdownFinding.CellOfBlocks,
                    MarkdownAdvice.OutsideTable
                )
            );
        }

        var paragraph = cell.Count == 0 ? null : cell[0] as Md.ParagraphBlock;
        return new Model.TableCell(MarkdownInlines.Read(paragraph?.Inline, text, errors), SpanOf(cell));
    }

    private static TextAlignment? AlignmentOf(Markdig.Extensions.Tables.Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Left => TextAlignment.Start,
            TableColumnAlign.Center => TextAlignment.Center,
            TableColumnAlign.Right => TextAlignment.End,
            _ => null,
        };

    private TextSpan SpanOf(Md.MarkdownObject item) =>
        text.SpanOf(Math.Max(0, item.Span.Start), Math.Max(0, item.Span.Length));
}
