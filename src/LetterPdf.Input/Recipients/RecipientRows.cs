using System.Collections.Immutable;
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
        var cells = new LetterText?[_names.Address];
        foreach (var name in _names.Names)
        {
            var index = name.Field.Index;
            if (index < cells.Length && index != (int)RecipientField.Email)
            {
                cells[index] = _cells.ReadText(row, ColumnOf(name, _columns[index]), name.Field.Key, errors);
            }
        }

        var address = ReadAddress(row, errors);
        var email = ReadEmail(row, errors);
        var who = cells[(int)RecipientField.Name] ?? cells[(int)RecipientField.Organization];
        if (who is null && !errors.HasErrors)
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
        if (who is not null && !errors.HasErrors)
        {
            _marks.Ask(row);
            _rows.Add(
                new RecipientRow(row.Number, who, row.Place, [.. cells], address)
                {
                    Email = email,
                    AddressCells = [.. _columns.Columns[_names.Address..].Select(column => TextOf(row, column))],
                }
            );
        }
    }

    // What letter.yml names as one field is not found as another.
    private int ColumnOf(ColumnName name, int column) => !name.IsNamed && _taken.Contains(column) ? -1 : column;

    private static string? TextOf(ListRow row, int column) =>
        column < 0 || SignatoryName.Of(row.Cells[column].Text).Value is not { Length: > 0 } text ? null : text;

    private ImmutableArray<LetterText> ReadAddress(ListRow row, RowFindings errors)
    {
        var key = RecipientFields.Keys[(int)RecipientField.Address];
        var lines = ImmutableArray.CreateBuilder<LetterText>();
        var isOpen = false;
        for (var i = 0; i < _joints.Length; i++)
        {
            isOpen &= _joints[i] is not null;
            var column = ColumnOf(_names.Names[^1], _columns.Columns[_names.Address + i]);
            if (_cells.ReadText(row, column, key, errors) is not { } text)
            {
                continue;
            }

            if (isOpen && _joints[i] is { } joint)
            {
                lines[^1] = lines[^1] with { Value = lines[^1].Value + joint + text.Value };
            }
            else
            {
                lines.Add(text);
            }

            isOpen = true;
        }

        return lines.ToImmutable();
    }

    // What is written there is not shown: messages go to colleagues too.
    private LetterText? ReadEmail(ListRow row, RowFindings errors)
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
            return new LetterText(address, row.Place);
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
