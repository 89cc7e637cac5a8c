using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the cells of a row whose cells stand under their headings.</summary>
internal sealed class SignatoryCells(SignatoryColumns columns, RowFindings findings)
{
    internal const int CellLimit = 2_000;

    private static readonly ImmutableArray<(string Word, SignatoryStatus Status)> Statuses =
    [
        ("confirmed", SignatoryStatus.Confirmed),
        ("pending", SignatoryStatus.Pending),
        ("withdrawn", SignatoryStatus.Withdrawn),
    ];

    /// <summary>The row; null where a cell of it can't be used, and that is reported.</summary>
    public SignatoryRow? Read(ListRow row)
    {
        var errors = new RowFindings();
        var organization = ReadText(row, SignatoryField.Organization, errors);
        if (organization is null && !errors.HasErrors)
        {
            errors.Add(
                DiagnosticCatalog.EmptyOrganization.At(
                    PlaceOf(row, SignatoryField.Organization),
                    $"{Row(row)} names no organization",
                    "Fill in the name or remove the row."
                ),
                row.Number,
                "rows name no organization",
                "Fill in the names or remove the rows."
            );
        }

        var country = ReadText(row, SignatoryField.Country, errors);
        var name = ReadText(row, SignatoryField.Name, errors);
        var title = ReadText(row, SignatoryField.Title, errors);
        var language = ReadLanguage(row, errors);
        var status = ReadStatus(row, errors);
        findings.AddRange(errors);
        return organization is null || errors.HasErrors
            ? null
            : new SignatoryRow(
                new Signatory(organization, country)
                {
                    Name = name,
                    Title = title,
                    Language = language,
                    Row = row.Number,
                    IsPending = status == SignatoryStatus.Pending,
                },
                status,
                columns.Columns.Any(column => column >= 0 && HasBlankEnds(row.Cells[column].Text))
            );
    }

    // Null: empty, without such a column, or reported.
    private LetterText? ReadText(ListRow row, SignatoryField field, RowFindings errors)
    {
        if (columns[field] < 0)
        {
            return null;
        }

        var cell = row.Cells[columns[field]];
        var what = $"the {SignatoryFields.KeyOf(field)} in {Row(row)}";
        if (cell.Text.Length > CellLimit)
        {
            errors.Add(
                DiagnosticCatalog.SignatoriesLimit.At(
                    PlaceOf(row, field),
                    FormattableString.Invariant($"{what} is longer than {CellLimit} characters")
                ),
                row.Number
            );
            return null;
        }

        var invalid = LetterCharacters.FindInvalid(cell.Text);
        if (invalid >= 0)
        {
            ReportCharacter(row, PlaceOf(row, field), cell.Text[invalid], what, errors);
            return null;
        }

        ReportNotes(row, field, what, errors);
        var name = SignatoryName.Of(cell.Text);
        if (!name.Changes.IsEmpty)
        {
            var changes = string.Join(", ", name.Changes);
            errors.Add(
                DiagnosticCatalog.NameCleaned.At(
                    PlaceOf(row, field),
                    $"{what} was tidied: {changes}",
                    $"Write it as '{name.Value}' in the file to accept it."
                ),
                row.Number,
                $"cells of the column '{SignatoryFields.KeyOf(field)}' were tidied ({HtmlSigns.Summarize(changes)})",
                FormattableString.Invariant(
                    $"Write them as they are shown, such as '{name.Value}' in row {row.Number}; 'letterpdf signatories tidy' does it for you."
                ),
                name.Value
            );
        }

        return name.Value.Length == 0 ? null : new LetterText(name.Value, PlaceOf(row, field));
    }

    private string? ReadLanguage(ListRow row, RowFindings errors)
    {
        if (ReadText(row, SignatoryField.Language, errors) is not { } text)
        {
            return null;
        }

        if (LanguageTag.IsWellFormed(text.Value))
        {
            return text.Value;
        }

        errors.Add(
            DiagnosticCatalog.InvalidLanguageTag.At(
                text.Place,
                $"'{text.Value}' in {Row(row)} is not the code of a language",
                "Write es, fr or pt-BR, or leave the cell empty."
            ),
            row.Number
        );
        return null;
    }

    private SignatoryStatus ReadStatus(ListRow row, RowFindings errors)
    {
        // Who marks only those that are missing leaves the others empty.
        if (ReadText(row, SignatoryField.Status, errors) is not { } text)
        {
            return SignatoryStatus.Confirmed;
        }

        foreach (var (word, status) in Statuses)
        {
            if (string.Equals(word, text.Value, StringComparison.OrdinalIgnoreCase))
            {
                return status;
            }
        }

        var words = Statuses.Select(entry => entry.Word);
        errors.Add(
            DiagnosticCatalog.UnknownStatus.At(
                text.Place,
                $"the status in {Row(row)} is '{text.Value}'",
                Suggestion.For(text.Value, words)
                    ?? $"It is {string.Join(", ", words)}, or empty, which means confirmed."
            ),
            row.Number
        );
        return SignatoryStatus.Confirmed;
    }

    private void ReportNotes(ListRow row, SignatoryField field, string what, RowFindings errors)
    {
        foreach (var note in row.Notes?.Cells.Where(note => note.Column == columns[field]) ?? [])
        {
            errors.Add(
                note.Code.At(PlaceOf(row, field), $"{what} {note.One}", note.Hint),
                row.Number,
                $"cells of the column '{SignatoryFields.KeyOf(field)}' {note.Many}",
                note.Mend
            );
        }
    }

    private static void ReportCharacter(ListRow row, Place cell, char invalid, string what, RowFindings errors)
    {
        var code = invalid == '\uFFFD' ? DiagnosticCatalog.LostCharacter : DiagnosticCatalog.ControlCharacter;
        errors.Add(
            code.At(
                cell.FirstOf(invalid),
                $"{what} holds {LetterCharacters.Describe(invalid)}",
                "Ask the organization how its name is written, or look it up where the file came from."
            ),
            row.Number
        );
    }

    // What the letter uses may be shown, so it has a place.
    private Place PlaceOf(ListRow row, SignatoryField field) => row.Cells[columns[field]].Place!;

    private static bool HasBlankEnds(string value) =>
        value.Length > 0 && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]));

    private static string Row(ListRow row) => FormattableString.Invariant($"row {row.Number}");
}
