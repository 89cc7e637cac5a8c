using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Reads the cells of a row that has one for each heading. Several threads may do so at once.</summary>
internal sealed class RecipientCells
{
    private readonly RecipientColumns _names;
    private readonly ListColumns _columns;
    private readonly ListCells _cells = new(ListSource.Recipients);
    private readonly ImmutableArray<int> _taken;
    private readonly ImmutableArray<string?> _joints;

    /// <param name="columns">The columns of the file.</param>
    /// <param name="names">The columns that letter.yml names.</param>
    public RecipientCells(ListColumns columns, RecipientColumns names)
    {
        (_columns, _names) = (columns, names);
        _taken =
        [
            .. names
                .Names.Where(name => name.IsNamed && !names.Own.Contains(name.Field))
                .Select(name => columns[name.Field.Index]),
        ];
        _joints = JointsOf([.. columns.Columns[names.Address..]], columns);
    }

    /// <summary>The row; null where one of its cells can't be used.</summary>
    /// <param name="row">Has a cell for each heading.</param>
    /// <param name="errors">Takes what is wrong, and what was tidied.</param>
    public RecipientRow? Read(ListRow row, RowFindings errors)
    {
        var cells = new LetterText?[_columns.Columns.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            if (i != (int)RecipientField.Email)
            {
                cells[i] = ReadCell(row, i, errors);
            }
        }

        var mail = ReadEmail(row, errors);
        var hasName =
            cells[(int)RecipientField.Name] is not null || cells[(int)RecipientField.Organization] is not null;
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

        return hasName && !errors.HasErrors
            ? new RecipientRow(row.Number, row.Place, ImmutableCollectionsMarshal.AsImmutableArray(cells), _joints)
            {
                Mail = mail,
            }
            : null;
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

    // What letter.yml names as one field is not found as another.
    private LetterText? ReadCell(ListRow row, int index, RowFindings errors)
    {
        var name = _names.Names[Math.Min(index, _names.Names.Length - 1)];
        var column = _columns[index];
        return !name.IsNamed && _taken.Contains(column) ? null
            : index < _names.Address ? _cells.ReadText(row, column, name.Field.Key, errors)
            : _cells.ReadLines(row, column, name.Field.Key, errors);
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
