using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Turns the rows under the headings into recipients, in order; every row either becomes one or is
/// reported.</summary>
internal sealed class RecipientRows
{
    private readonly RecipientCells _cells;
    private readonly RowMarks _marks;
    private readonly RowFindings _findings = new();
    private readonly ImmutableArray<int>.Builder _numbers = ImmutableArray.CreateBuilder<int>();

    private RecipientRows(ListTable list, ListColumns columns, RecipientColumns names, ListSource source)
    {
        _cells = new RecipientCells(columns, names);
        _marks = new RowMarks(Marked(columns, names), source, list.IsFiltered, _findings);
    }

    /// <summary>The list in a file; null after an error that leaves nothing to read.</summary>
    public static RecipientTable? Read(
        IWorkspace workspace,
        ListSource source,
        RecipientColumns names,
        DiagnosticBag diagnostics
    )
    {
        if (
            ListFile.Open(workspace, source, diagnostics) is not { } list
            || ListFile.FindColumns(list, source, diagnostics) is not var (header, columns)
        )
        {
            return null;
        }

        var rows = new RecipientRows(list, columns, names, source);
        new ListRows(list, header, columns, rows._findings).Read(rows.Read);
        rows._findings.Report(diagnostics);
        if (rows._numbers.Count == 0 && !rows._findings.HasErrors)
        {
            diagnostics.Add(
                DiagnosticCatalog.NoRecipients.At(
                    list.Top,
                    Reason.Of(
                        rows._marks.HiddenCount + rows._marks.StruckCount > 0
                            ? RecipientFinding.NobodyUnmarked
                            : RecipientFinding.NoRows,
                        source.Path
                    )
                )
            );
        }

        return rows.ToTable(list, columns);
    }

    private static ImmutableArray<MarkedColumn> Marked(ListColumns columns, RecipientColumns names)
    {
        var main = columns[(int)RecipientField.Name] >= 0 ? RecipientField.Name : RecipientField.Organization;
        return
        [
            .. names
                .Names.Where(name => name.Field.IsShown && columns[name.Field.Index] >= 0)
                .OrderBy(name => name.Field.Index == (int)main ? -1 : name.Field.Index)
                .Select(name => new MarkedColumn(columns[name.Field.Index], name.Field.Key)),
        ];
    }

    private void Read(ListRow row)
    {
        if (_marks.LeaveOut(row))
        {
            return;
        }

        var errors = new RowFindings();
        var read = _cells.Read(row, errors);
        _findings.AddRange(errors);
        if (read is not null)
        {
            _marks.Ask(row);
            _numbers.Add(row.Number);
        }
    }

    // What there is to say about a row has been said: reading it again says nothing.
    private RecipientTable ToTable(ListTable list, ListColumns columns)
    {
        var numbers = _numbers.ToImmutable();
        return new RecipientTable(
            columns,
            new LazyRows<RecipientRow>(
                numbers.Length,
                index => _cells.Read(list.RowOf(numbers[index]), new RowFindings())!
            )
        )
        {
            IsWorkbook = list.IsWorkbook,
        };
    }
}
