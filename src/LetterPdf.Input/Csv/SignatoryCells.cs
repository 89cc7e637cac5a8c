using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the cells of a row whose cells stand under their headings.</summary>
internal sealed class SignatoryCells(CsvTable table, SourceFile file, SignatoryColumns columns, RowFindings findings)
{
    internal const int CellLimit = 2_000;

    private static readonly ImmutableArray<(string Word, SignatoryStatus Status)> Statuses =
    [
        ("confirmed", SignatoryStatus.Confirmed),
        ("pending", SignatoryStatus.Pending),
        ("withdrawn", SignatoryStatus.Withdrawn),
    ];

    /// <summary>The row; null where a cell of it can't be used, and that is reported.</summary>
    public SignatoryRow? Read(CsvRecord row)
    {
        var errors = new RowFindings();
        var organization = ReadText(row, SignatoryField.Organization, errors);
        if (organization is null && !errors.HasErrors)
        {
            errors.Add(
                DiagnosticCatalog.EmptyOrganization.At(
                    SpanOf(row, SignatoryField.Organization),
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
                columns.Columns.Any(column => column >= 0 && HasBlankEnds(row.Cells[column].Value))
            );
    }

    // Null: empty, without such a column, or reported.
    private LetterText? ReadText(CsvRecord row, SignatoryField field, RowFindings errors)
    {
        if (columns[field] < 0)
        {
            return null;
        }

        var cell = row.Cells[columns[field]];
        var what = $"the {SignatoryFields.KeyOf(field)} in {Row(row)}";
        if (cell.Value.Length > CellLimit)
        {
            errors.Add(
                DiagnosticCatalog.SignatoriesLimit.At(
                    SpanOf(row, field),
                    FormattableString.Invariant($"{what} is longer than {CellLimit} characters")
                ),
                row.Number
            );
            return null;
        }

        var invalid = LetterCharacters.FindInvalid(cell.Value);
        if (invalid >= 0)
        {
            ReportCharacter(row, cell, cell.Value[invalid], what, errors);
            return null;
        }

        ReportQuotes(row, field, what, errors);
        var name = SignatoryName.Of(cell.Value);
        if (!name.Changes.IsEmpty)
        {
            var changes = string.Join(", ", name.Changes);
            errors.Add(
                DiagnosticCatalog.NameCleaned.At(
                    SpanOf(row, field),
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

        return name.Value.Length == 0 ? null : new LetterText(name.Value, SpanOf(row, field));
    }

    private string? ReadLanguage(CsvRecord row, RowFindings errors)
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

    private SignatoryStatus ReadStatus(CsvRecord row, RowFindings errors)
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

    private void ReportQuotes(CsvRecord row, SignatoryField field, string what, RowFindings errors)
    {
        var cell = row.Cells[columns[field]];
        if (
            row.Fault == CsvFault.StrayQuote
            && cell.Value.Contains('"', StringComparison.Ordinal)
            && table.Text[cell.Start] != '"'
        )
        {
            errors.Add(
                DiagnosticCatalog.StrayQuote.At(
                    SpanOf(row, field),
                    $"{what} holds quotation marks, which stay as they are",
                    "Put the whole cell in quotation marks and double those inside it."
                ),
                row.Number,
                $"cells of the column '{SignatoryFields.KeyOf(field)}' hold quotation marks, which stay as they are",
                "Put each cell in quotation marks and double those inside it."
            );
        }
    }

    private void ReportCharacter(CsvRecord row, CsvCell cell, char invalid, string what, RowFindings errors)
    {
        var inside = Math.Max(0, table.Text.AsSpan(cell.Start, cell.Length).IndexOf(invalid));
        var code = invalid == '\uFFFD' ? DiagnosticCatalog.LostCharacter : DiagnosticCatalog.ControlCharacter;
        errors.Add(
            code.At(
                file.Span(cell.Start + inside, 1),
                $"{what} holds {LetterCharacters.Describe(invalid)}",
                "Ask the organization how its name is written, or look it up where the file came from."
            ),
            row.Number
        );
    }

    private Place SpanOf(CsvRecord row, SignatoryField field) =>
        file.Span(row.Cells[columns[field]].Start, row.Cells[columns[field]].Length);

    private static bool HasBlankEnds(string value) =>
        value.Length > 0 && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]));

    private static string Row(CsvRecord row) => FormattableString.Invariant($"row {row.Number}");
}
