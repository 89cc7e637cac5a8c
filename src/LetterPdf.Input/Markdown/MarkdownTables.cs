using System.Collections.Immutable;
using LetterPdf.Model;
using Markdig.Extensions.Tables;
using Md = Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Reads tables: rows of cells that each hold one piece of text.</summary>
internal sealed class MarkdownTables(MappedText text, DiagnosticBag diagnostics)
{
    /// <summary>The table; null where it can't stand in a letter, and that is reported.</summary>
    public Model.Table? Read(Markdig.Extensions.Tables.Table table)
    {
        var errors = new DiagnosticBag();
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().ToImmutableArray();
        var width = rows.Select(row => row.Count).DefaultIfEmpty(0).Max();
        var read = rows.Select(row => ReadRow(row, width, errors)).ToImmutableArray();
        ReportWidths(rows, errors);
        if (read.All(row => row.Cells.All(cell => cell.Inlines.IsEmpty)) && !errors.HasErrors)
        {
            errors.Add(DiagnosticCatalog.EmptyMarkdownElement.At(SpanOf(table), "this table is empty"));
        }

        diagnostics.AddRange(errors);
        return errors.HasErrors ? null : new Model.Table([.. Enumerable.Range(0, width).Select(column => AlignmentOf(table, column))], read, SpanOf(table));
    }

    // A row that does not fit its head: a sign | inside a text parts it, and a forgotten one joins two cells.
    private void ReportWidths(ImmutableArray<Markdig.Extensions.Tables.TableRow> rows, DiagnosticBag errors)
    {
        if (rows.FirstOrDefault(row => row.IsHeader) is not { } head)
        {
            return;
        }

        foreach (var row in rows.Where(row => row.Count != head.Count))
        {
            errors.Add((row.Count > head.Count ? DiagnosticCatalog.TableRowTooLong : DiagnosticCatalog.TableRowShort).At(
                SpanOf(row),
                FormattableString.Invariant($"this row of a table has {row.Count} {(row.Count == 1 ? "cell" : "cells")}, but the table's head has {head.Count}"),
                row.Count > head.Count ? "Write a backslash before a sign | that belongs to a text: \\|." : "Write | for each cell, also for an empty one."));
        }
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
            errors.Add(DiagnosticCatalog.UnsupportedMarkdown.At(SpanOf(cell), "a cell cannot stand over several columns or rows"));
        }
        else if (cell.Count > 1 || (cell.Count == 1 && cell[0] is not Md.ParagraphBlock))
        {
            errors.Add(DiagnosticCatalog.UnsupportedMarkdown.At(SpanOf(cell), "a cell of a table can hold one paragraph", "Write lists and longer texts outside the table."));
        }

        var paragraph = cell.Count == 0 ? null : cell[0] as Md.ParagraphBlock;
        return new Model.TableCell(MarkdownInlines.Read(paragraph?.Inline, text, errors), SpanOf(cell));
    }

    private static TextAlignment? AlignmentOf(Markdig.Extensions.Tables.Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Left => TextAlignment.Left,
            TableColumnAlign.Center => TextAlignment.Center,
            TableColumnAlign.Right => TextAlignment.Right,
            _ => null,
        };

    private SourceSpan SpanOf(Md.MarkdownObject item) => text.SpanOf(Math.Max(0, item.Span.Start), Math.Max(0, item.Span.Length));
}
