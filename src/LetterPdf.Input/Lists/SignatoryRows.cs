using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Turns the rows under the header into signatories, in order; every row either becomes one or is
/// reported.</summary>
internal sealed class SignatoryRows
{
    private readonly ListTable _list;
    private readonly ListRow _header;
    private readonly SignatoryColumns _columns;
    private readonly SignatoryCells _cells;
    private readonly RowMarks _marks;
    private readonly ImmutableArray<WantedAnswer> _wanted;
    private int _unwantedCount;
    private readonly RowFindings _findings = new();
    private readonly ImmutableArray<ListRow>.Builder _records = ImmutableArray.CreateBuilder<ListRow>();
    private readonly ImmutableArray<SignatoryRow>.Builder _rows = ImmutableArray.CreateBuilder<SignatoryRow>();

    private SignatoryRows(ListTable list, ListRow header, SignatoryColumns columns, SignatorySource source)
    {
        _list = list;
        _header = header;
        _columns = columns;
        _cells = new SignatoryCells(columns, _findings);
        _marks = new RowMarks(columns, source, list.IsFiltered, _findings);
        _wanted = source.Wanted;
    }

    /// <summary>The rows; problems in them are added to the findings.</summary>
    public static SignatoryTable Read(
        ListTable list,
        ListRow header,
        SignatoryColumns columns,
        SignatorySource source,
        DiagnosticBag diagnostics
    )
    {
        var rows = new SignatoryRows(list, header, columns, source);
        rows.Read();
        rows._findings.Report(diagnostics);
        return new SignatoryTable(list.Top, columns, list.Settings, rows._rows.ToImmutable())
        {
            IsWorkbook = list.IsWorkbook,
            UnwantedCount = rows._unwantedCount,
            HiddenCount = rows._marks.HiddenCount,
            StruckCount = rows._marks.StruckCount,
            Answers = AnswerColumns.Find(header, columns, rows._records.ToImmutable()),
        };
    }

    private void Read()
    {
        var count = _list.Rows.Length;
        while (count > 0 && _list.Rows[count - 1].IsBlank)
        {
            count--;
        }

        for (var i = 0; i < count; i++)
        {
            ReadRow(_list.Rows[i]);
        }
    }

    private void ReadRow(ListRow row)
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
            _findings.Add(fault, row.Number);
        }
        else if (row.Cells.Length != _columns.Width)
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
            ReadCells(row);
        }
    }

    private void ReadCells(ListRow row)
    {
        if (row.Notes?.Change is { } change)
        {
            _findings.Add(change.Finding, row.Number, change.Many, change.Mend);
        }

        if (row.Notes?.Merged is { } merged)
        {
            _findings.Add(merged.Finding, row.Number, merged.Many, merged.Mend);
            return;
        }

        var answer = _wanted.IsEmpty
            ? null
            : _wanted.FirstOrDefault(wanted => wanted.IsGivenBy(row.Cells[_columns[SignatoryField.Answer]].Text));
        if (!_wanted.IsEmpty && _cells.FindFaultyAnswer(row))
        {
            return;
        }

        if (answer is null && !_wanted.IsEmpty)
        {
            _unwantedCount++;
            ReportAnswer(row);
        }
        else if (!_marks.LeaveOut(row) && _cells.Read(row) is { } read)
        {
            _marks.Ask(row, read.Status);
            _records.Add(row);
            _rows.Add(read with { Answer = answer });
        }
    }

    // Neither one of the wanted answers nor a refusal: "Yes, I agree" where letter.yml says yes.
    private void ReportAnswer(ListRow row)
    {
        var column = _columns[SignatoryField.Answer];
        if (!AnswerColumns.IsNo(row.Cells[column].Text))
        {
            var name = NamedColumn.Of(_columns.ShownHeading(column), column + 1);
            Report(
                row,
                DiagnosticCatalog.OtherAnswer,
                Reason.Of(ListFinding.OtherAnswer, row.Number, name),
                ListAdvice.AddAnswer,
                Reason.Of(ListPhrase.OtherAnswer, name),
                ListAdvice.AddAnswers
            );
        }
    }

    private void ReportRagged(ListRow row)
    {
        var explained = row.Notes?.Ragged;
        Fact[] widths = [row.Cells.Length, _columns.Width];
        Fact[] because = explained is null ? [] : [explained.Why];
        Report(
            row,
            DiagnosticCatalog.RaggedRow,
            Reason.Of(ListFinding.Ragged, [row.Number, .. widths, .. because]),
            explained?.Hint ?? (row.Cells.Length > _columns.Width ? ListAdvice.QuoteComma : ListAdvice.LookForBreak),
            Reason.Of(ListPhrase.Ragged, [.. widths, .. because])
        );
    }

    private bool IsHeader(ListRow row) =>
        _columns.Columns.All(column =>
            column < 0
            || string.Equals(
                HeadingKey.Of(_header.Cells[column].Text),
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
    ) => _findings.Add(code.At(row.Place, message, hint), row.Number, many, mend);
}
