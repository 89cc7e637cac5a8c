using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Reads the cells of a row that has one for each heading.</summary>
internal sealed class SignatoryCells(SignatoryColumns columns, RowFindings findings)
{
    internal const int CellLimit = 2_000;

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
                    PlaceOf(row, SignatoryField.Organization),
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
    private LetterText? ReadText(ListRow row, SignatoryField field, RowFindings errors)
    {
        if (columns[field] < 0)
        {
            return null;
        }

        var cell = row.Cells[columns[field]];
        var key = SignatoryFields.KeyOf(field);
        if (cell.Fault is { } fault)
        {
            ReportFault(row, field, cell.Text, fault, errors);
            return null;
        }

        if (cell.Text.Length > CellLimit)
        {
            errors.Add(
                DiagnosticCatalog.SignatoriesLimit.At(
                    PlaceOf(row, field),
                    Reason.Of(ListFinding.CellTooLong, key, row.Number, CellLimit)
                ),
                row.Number
            );
            return null;
        }

        var invalid = LetterCharacters.FindInvalid(cell.Text);
        if (invalid >= 0)
        {
            ReportCharacter(row, field, cell.Text[invalid], errors);
            return null;
        }

        ReportQuotes(row, field, errors);
        var name = SignatoryName.Of(cell.Text);
        if (!name.Changes.IsEmpty)
        {
            errors.Add(
                DiagnosticCatalog.NameCleaned.At(
                    PlaceOf(row, field),
                    Reason.Of(ListFinding.CellTidied, [key, row.Number, .. Facts(name.Changes)]),
                    Reason.Of(ListAdvice.WriteTidied, name.Value)
                ),
                row.Number,
                Reason.Of(ListPhrase.CellsTidied, [key, .. Facts(HtmlSigns.Summarize(name.Changes))]),
                Reason.Of(ListAdvice.WriteAllTidied, name.Value, row.Number),
                name.Value
            );
        }

        return SteeringCharacters.AreAll(name.Value) ? null : new LetterText(name.Value, PlaceOf(row, field));
    }

    /// <summary>Whether the answer of a row is an error of the spreadsheet, which is then reported.</summary>
    public bool FindFaultyAnswer(ListRow row)
    {
        var cell = row.Cells[columns[SignatoryField.Answer]];
        if (cell.Fault is not { IsError: true } fault)
        {
            return false;
        }

        ReportFault(row, SignatoryField.Answer, cell.Text, fault, findings);
        return true;
    }

    private void ReportFault(ListRow row, SignatoryField field, string text, CellFault fault, RowFindings errors)
    {
        // An answer has no place of its own: it may not be shown.
        var place = row.Cells[columns[field]].Place ?? row.Place;
        var key = field == SignatoryField.Answer ? "answer" : SignatoryFields.KeyOf(field);
        if (fault.Why is { } why)
        {
            errors.Add(
                DiagnosticCatalog.UncertainCell.At(
                    place,
                    Reason.Of(ListFinding.CellUnclear, key, row.Number, why),
                    fault.Hint
                ),
                row.Number,
                Reason.Of(ListPhrase.CellsUnclear, key, why)
            );
        }
        else
        {
            errors.Add(
                DiagnosticCatalog.ErrorValue.At(
                    place,
                    Reason.Of(ListFinding.CellError, key, row.Number, text),
                    fault.Hint
                ),
                row.Number,
                Reason.Of(ListPhrase.CellErrors, key, text)
            );
        }
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

    private void ReportQuotes(ListRow row, SignatoryField field, RowFindings errors)
    {
        if (row.Notes?.StrayQuotes.Contains(columns[field]) is true)
        {
            var key = SignatoryFields.KeyOf(field);
            errors.Add(
                DiagnosticCatalog.StrayQuote.At(
                    PlaceOf(row, field),
                    Reason.Of(ListFinding.StrayQuotes, key, row.Number),
                    ListAdvice.QuoteCell
                ),
                row.Number,
                Reason.Of(ListPhrase.StrayQuotes, key),
                ListAdvice.QuoteCells
            );
        }
    }

    private void ReportCharacter(ListRow row, SignatoryField field, char invalid, RowFindings errors)
    {
        var code = invalid == '\uFFFD' ? DiagnosticCatalog.LostCharacter : DiagnosticCatalog.ControlCharacter;
        errors.Add(
            code.At(
                PlaceOf(row, field).FirstOf(invalid),
                Reason.Of(ListFinding.BadCharacter, SignatoryFields.KeyOf(field), row.Number, invalid),
                ListAdvice.AskForName
            ),
            row.Number
        );
    }

    // Columns that the letter uses may be shown, so their cells have a place.
    private Place PlaceOf(ListRow row, SignatoryField field) => row.Cells[columns[field]].Place!;

    private static bool HasBlankEnds(string value) =>
        value.Length > 0 && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]));

    private static IEnumerable<Fact> Facts(IEnumerable<Reason> changes) => changes.Select(change => (Fact)change);
}
