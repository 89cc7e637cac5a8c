using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Reads the cells of a row that has one for each heading.</summary>
internal sealed class SignatoryCells(ListColumns columns, RowFindings findings)
{
    private readonly ListCells _cells = new(ListSource.Signatories);

    private static readonly ImmutableArray<(string Word, SignatoryStatus Status)> Statuses =
    [
        ("confirmed", SignatoryStatus.Confirmed),
        ("pending", SignatoryStatus.Pending),
        ("withdrawn", SignatoryStatus.Withdrawn),
    ];

    /// <summary>The row; null where one of its cells can't be used, which is then reported.</summary>
    public SignatoryRow? Read(ListRow row)
    {
        var errors = new RowFindings();
        var organization = ReadText(row, SignatoryField.Organization, errors);
        if (organization is null && !errors.HasErrors)
        {
            errors.Add(
                DiagnosticCatalog.EmptyOrganization.At(
                    ListCells.PlaceOf(row, columns[SignatoryField.Organization]),
                    Reason.Of(ListFinding.NoOrganization, row.Number),
                    ListAdvice.FillInName
                ),
                row.Number,
                ListPhrase.NoOrganization,
                ListAdvice.FillInNames
            );
        }

        if (organization is not null && StarterTexts.ContainsName(organization.Value))
        {
            errors.Add(
                DiagnosticCatalog.StarterText.At(
                    organization.Place,
                    Reason.Of(ListFinding.StarterName, row.Number, organization.Value),
                    ListAdvice.OwnList
                ),
                row.Number,
                ListPhrase.StarterNames
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
    private LetterText? ReadText(ListRow row, SignatoryField field, RowFindings errors) =>
        _cells.ReadText(row, columns[field], SignatoryFields.KeyOf(field), errors);

    /// <summary>Whether the answer of a row is an error of the spreadsheet, which is then reported.</summary>
    public bool FindFaultyAnswer(ListRow row)
    {
        var column = columns[SignatoryField.Answer];
        if (row.Cells[column].Fault is not { IsError: true } fault)
        {
            return false;
        }

        ListCells.ReportFault(row, column, "answer", fault, findings);
        return true;
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
                Reason.Of(ListFinding.BadLanguage, text.Value, row.Number),
                ListAdvice.WriteLanguage
            ),
            row.Number
        );
        return null;
    }

    private SignatoryStatus ReadStatus(ListRow row, RowFindings errors)
    {
        // In some lists only the missing ones are marked, and the others are empty.
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

        errors.Add(
            DiagnosticCatalog.UnknownStatus.At(
                text.Place,
                Reason.Of(ListFinding.UnknownStatus, row.Number, text.Value),
                Suggestion.Nearest(text.Value, Statuses.Select(entry => entry.Word)) is { } near
                    ? Reason.Of(ListAdvice.DidYouMean, near)
                    : Reason.Of(ListAdvice.Statuses, [.. Statuses.Select(entry => (Fact)entry.Word)])
            ),
            row.Number
        );
        return SignatoryStatus.Confirmed;
    }

    private static bool HasBlankEnds(string value) =>
        value.Length > 0 && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]));
}
