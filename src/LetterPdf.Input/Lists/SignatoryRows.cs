using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Turns the rows under the header into signatories, in order; every row either becomes one or is
/// reported.</summary>
internal sealed class SignatoryRows
{
    // Notes are the letter's only for those who made the list, and so is the answer.
    private static readonly ImmutableArray<SignatoryField> Printed =
    [
        SignatoryField.Organization,
        SignatoryField.Country,
        SignatoryField.Name,
        SignatoryField.Title,
    ];

    private readonly ListColumns _columns;
    private readonly SignatoryCells _cells;
    private readonly RowMarks _marks;
    private readonly ImmutableArray<WantedAnswer> _wanted;
    private int _unwantedCount;
    private readonly RowFindings _findings = new();
    private readonly ImmutableArray<ListRow>.Builder _records = ImmutableArray.CreateBuilder<ListRow>();
    private readonly ImmutableArray<SignatoryRow>.Builder _rows = ImmutableArray.CreateBuilder<SignatoryRow>();

    private SignatoryRows(ListTable list, ListColumns columns, ListSource source)
    {
        _columns = columns;
        _cells = new SignatoryCells(columns, _findings);
        _marks = new RowMarks(Shown(columns), source, list.IsFiltered, _findings);
        _wanted = source.Wanted;
    }

    /// <summary>The rows; problems in them are added to the findings.</summary>
    public static SignatoryTable Read(
        ListTable list,
        ListRow header,
        ListColumns columns,
        ListSource source,
        DiagnosticBag diagnostics
    )
    {
        var rows = new SignatoryRows(list, columns, source);
        new ListRows(list, header, columns, rows._findings).Read(rows.ReadCells);
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

    private void ReadCells(ListRow row)
    {
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
            if (read.Status != SignatoryStatus.Withdrawn)
            {
                _marks.Ask(row);
            }

            _records.Add(row);
            _rows.Add(read with { Answer = answer });
        }
    }

    private static ImmutableArray<MarkedColumn> Shown(ListColumns columns) =>
        [.. Printed.Select(field => new MarkedColumn(columns[field], SignatoryFields.KeyOf(field)))];

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

    private void Report(
        ListRow row,
        DiagnosticCode code,
        Reason message,
        Reason hint,
        Reason many,
        Reason? mend = null
    ) => _findings.Add(code.At(row.Place, message, hint), row.Number, many, mend);
}
