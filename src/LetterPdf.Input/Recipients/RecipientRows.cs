using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Turns the rows under the headings into recipients, in order; every row either becomes one or is
/// reported.</summary>
internal sealed class RecipientRows
{
    private readonly RecipientColumns _names;
    private readonly ListColumns _columns;
    private readonly ListCells _cells = new(ListSource.Recipients);
    private readonly RowMarks _marks;
    private readonly RowFindings _findings = new();
    private readonly ImmutableArray<int> _taken;
    private readonly ImmutableArray<string?> _joints;
    private readonly ImmutableArray<RecipientRow>.Builder _rows = ImmutableArray.CreateBuilder<RecipientRow>();

    private RecipientRows(ListTable list, ListColumns columns, RecipientColumns names, ListSource source)
    {
        (_columns, _names) = (columns, names);
        _marks = new RowMarks(Marked(columns, names), source, list.IsFiltered, _findings);
        _taken =
        [
            .. names
                .Names.Where(name => name.IsNamed && !names.Own.Contains(name.Field))
                .Select(name => columns[name.Field.Index]),
        ];
        _joints = JointsOf([.. columns.Columns[names.Address..]], columns);
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
        if (rows._rows.Count == 0 && !rows._findings.HasErrors)
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

        return new RecipientTable(columns, rows._rows.ToImmutable()) { IsWorkbook = list.IsWorkbook };
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

    // What stands before each column of the address: null where it begins a line.
    private static ImmutableArray<string?> JointsOf(ImmutableArray<int> address, ListColumns columns) =>
        [
            .. address.Select(
                (column, i) =>
                    column < 0
                        ? null
                        : AddressHeadings.JointBetween(
                            i > 0 && address[i - 1] >= 0 ? columns.Headings[address[i - 1]] : null,
                            columns.Headings[column]
                        )
            ),
        ];

    private void Read(ListRow row)
    {
        if (_marks.LeaveOut(row))
        {
            return;
        }

        var errors = new RowFindings();
        var cells = new CellText[_columns.Columns.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            if (i != (int)RecipientField.Email)
            {
                cells[i] = ReadCell(row, i, errors);
            }
        }

        var mail = ReadEmail(row, errors);
        var hasName =
            cells[(int)RecipientField.Name].Value is not null
            || cells[(int)RecipientField.Organization].Value is not null;
        if (!hasName && !errors.HasErrors)
        {
            errors.Add(
                DiagnosticCatalog.RecipientWithoutName.At(
                    row.Place,
                    Reason.Of(RecipientFinding.NoName, row.Number),
                    RecipientAdvice.FillInName
                ),
                row.Number,
                RecipientPhrase.NoNames,
                RecipientAdvice.FillInNames
            );
        }

        _findings.AddRange(errors);
        if (hasName && !errors.HasErrors)
        {
            _marks.Ask(row);
            _rows.Add(
                new RecipientRow(row.Number, row.Place, ImmutableCollectionsMarshal.AsImmutableArray(cells), _joints)
                {
                    Mail = mail,
                }
            );
        }
    }

    // What letter.yml names as one field is not found as another.
    private CellText ReadCell(ListRow row, int index, RowFindings errors)
    {
        var name = _names.Names[Math.Min(index, _names.Names.Length - 1)];
        var column = _columns[index];
        return !name.IsNamed && _taken.Contains(column)
            ? default
            : new CellText(_cells.ReadText(row, column, name.Field.Key, errors));
    }

    // What is written there is not shown: messages go to colleagues too.
    private string? ReadEmail(ListRow row, RowFindings errors)
    {
        var column = _columns[(int)RecipientField.Email];
        if (column < 0 || string.IsNullOrWhiteSpace(row.Cells[column].Text))
        {
            return null;
        }

        var text = row.Cells[column].Text;
        var address = LetterCharacters.FindInvalid(text) < 0 ? LetterCharacters.Fold(text) : text;
        if (row.Cells[column].Fault is null && MailAddress.Is(address))
        {
            return address;
        }

        errors.Add(
            DiagnosticCatalog.InvalidMailAddress.At(
                row.Place,
                Reason.Of(RecipientFinding.NoMailAddress, row.Number),
                RecipientAdvice.MailAddress
            ),
            row.Number,
            RecipientPhrase.NoMailAddresses,
            RecipientAdvice.MailAddresses
        );
        return null;
    }
}
