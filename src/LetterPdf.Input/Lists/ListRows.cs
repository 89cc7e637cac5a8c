using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Goes through the rows under the headings of a list: each is handed on with a cell for each heading, or
/// reported.</summary>
internal sealed class ListRows(ListTable list, ListRow header, ListColumns columns, RowFindings findings)
{
    /// <param name="read">Reads the cells of a row that stand for themselves.</param>
    public void Read(Action<ListRow> read)
    {
        var count = list.Rows.Count;
        while (count > 0 && list.Rows[count - 1].IsBlank)
        {
            count--;
        }

        for (var i = 0; i < count; i++)
        {
            ReadRow(list.Rows[i], read);
        }
    }

    private void ReadRow(ListRow row, Action<ListRow> read)
    {
        if (row.IsBlank)
        {
            Report(
                row,
                DiagnosticCatalog.BlankRow,
                Reason.Of(ListFinding.RowBlank, row.Number),
                ListAdvice.RemoveRow,
                ListPhrase.RowsBlank,
                ListAdvice.RemoveRows
            );
        }
        else if (row.Notes?.Fault is { } fault)
        {
            findings.Add(fault, row.Number);
        }
        else if (row.Cells.Length != columns.Width)
        {
            ReportRagged(row);
        }
        else if (IsHeader(row))
        {
            Report(
                row,
                DiagnosticCatalog.RepeatedHeader,
                Reason.Of(ListFinding.HeaderRepeated, row.Number),
                ListAdvice.RemoveRow,
                ListPhrase.HeaderRepeated,
                ListAdvice.RemoveRows
            );
        }
        else
        {
            ReadCells(row, read);
        }
    }

    private void ReadCells(ListRow row, Action<ListRow> read)
    {
        if (row.Notes?.Change is { } change)
        {
            findings.Add(change.Finding, row.Number, change.Many, change.Mend);
        }

        if (row.Notes?.Merged is { } merged)
        {
            findings.Add(merged.Finding, row.Number, merged.Many, merged.Mend);
            return;
        }

        read(row);
    }

    private void ReportRagged(ListRow row)
    {
        var explained = row.Notes?.Ragged;
        Fact[] widths = [row.Cells.Length, columns.Width];
        Fact[] because = explained is null ? [] : [explained.Why];
        Report(
            row,
            DiagnosticCatalog.RaggedRow,
            Reason.Of(ListFinding.Ragged, [row.Number, .. widths, .. because]),
            explained?.Hint ?? (row.Cells.Length > columns.Width ? ListAdvice.QuoteComma : ListAdvice.LookForBreak),
            Reason.Of(ListPhrase.Ragged, [.. widths, .. because])
        );
    }

    private bool IsHeader(ListRow row) =>
        columns.Columns.All(column =>
            column < 0
            || string.Equals(
                HeadingKey.Of(header.Cells[column].Text),
                HeadingKey.Of(row.Cells[column].Text),
                StringComparison.Ordinal
            )
        );

    private void Report(
        ListRow row,
        DiagnosticCode code,
        Reason message,
        Reason hint,
        Reason many,
        Reason? mend = null
    ) => findings.Add(code.At(row.Place, message, hint), row.Number, many, mend);
}
