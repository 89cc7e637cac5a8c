using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// What people see of a row beside its text: that it is hidden, struck out or commented. Staff hide or strike out who
/// withdrew, and filter a list to look at a part of it: which of these is meant, only they can say, so a letter is made
/// only when letter.yml says it.
/// </summary>
/// <param name="source">The settings; without a letter.yml, nothing can be decided there.</param>
/// <param name="isFiltered">Whether a filter hides rows.</param>
internal sealed class RowMarks(SignatoryColumns columns, SignatorySource source, bool isFiltered, RowFindings findings)
{
    // Notes are the letter's only for those who made the list, and so is the answer.
    private static readonly ImmutableArray<SignatoryField> Shown =
    [
        SignatoryField.Organization,
        SignatoryField.Country,
        SignatoryField.Name,
        SignatoryField.Title,
    ];

    private readonly SheetSettings _settings = source.Sheet;

    public int HiddenCount { get; private set; }

    public int StruckCount { get; private set; }

    /// <summary>Whether letter.yml says that such a row does not sign.</summary>
    public bool LeaveOut(ListRow row)
    {
        if (row.IsHidden && _settings.HiddenRows == MarkedRows.LeaveOut)
        {
            HiddenCount++;
            return true;
        }

        if (IsStruck(row) && _settings.StruckOut == MarkedRows.LeaveOut)
        {
            StruckCount++;
            return true;
        }

        return false;
    }

    /// <summary>Asks about the marks of a row that was read.</summary>
    /// <param name="status">Who withdrew is left out in any case.</param>
    public void Ask(ListRow row, SignatoryStatus status)
    {
        if (status == SignatoryStatus.Withdrawn)
        {
            return;
        }

        if (row.IsHidden && _settings.HiddenRows is null)
        {
            Add(
                DiagnosticCatalog.HiddenRow.At(
                    row.Cells[columns[SignatoryField.Organization]].Place,
                    Reason.Of(isFiltered ? ListFinding.RowFiltered : ListFinding.RowHidden, row.Number),
                    isFiltered
                        ? Advice(ListAdvice.RemoveFilter, ListAdvice.RemoveFilterInFile)
                        : Advice(ListAdvice.ShowRow, ListAdvice.ShowRowInFile)
                ),
                row,
                isFiltered ? ListPhrase.RowsFiltered : ListPhrase.RowsHidden
            );
        }

        if (_settings.StruckOut != MarkedRows.Include)
        {
            AskStruck(row);
        }

        AskComments(row);
        AskBeyond(row);
    }

    private void AskStruck(ListRow row)
    {
        if (IsStruck(row))
        {
            Add(
                DiagnosticCatalog.StruckOut.At(
                    row.Cells[columns[SignatoryField.Organization]].Place,
                    Reason.Of(ListFinding.NameStruck, row.Number),
                    Advice(ListAdvice.DecideStruck, ListAdvice.DecideStruckInFile)
                ),
                row,
                ListPhrase.NamesStruck
            );
            return;
        }

        foreach (var field in Shown.Where(field => CellOf(row, field)?.Struck > StruckText.None))
        {
            var (cell, key) = (CellOf(row, field)!.Value, SignatoryFields.KeyOf(field));
            var isWhole = cell.Struck == StruckText.Whole;
            Add(
                DiagnosticCatalog.StruckOut.At(
                    cell.Place,
                    Reason.Of(isWhole ? ListFinding.CellStruck : ListFinding.CellStruckInPart, key, row.Number),
                    ListAdvice.RemoveStruck
                ),
                row,
                Reason.Of(isWhole ? ListPhrase.CellsStruck : ListPhrase.CellsStruckInPart, key)
            );
        }
    }

    private void AskComments(ListRow row)
    {
        foreach (var field in Shown.Where(field => CellOf(row, field)?.HasComment is true))
        {
            var key = SignatoryFields.KeyOf(field);
            Add(
                DiagnosticCatalog.CellComment.At(
                    CellOf(row, field)!.Value.Place,
                    Reason.Of(ListFinding.CellCommented, key, row.Number),
                    ListAdvice.ReadComment
                ),
                row,
                Reason.Of(ListPhrase.CellsCommented, key),
                ListAdvice.ReadComments
            );
        }
    }

    private void AskBeyond(ListRow row)
    {
        if (row.Beyond is { } place)
        {
            Add(
                DiagnosticCatalog.CellBeyond.At(
                    place,
                    Reason.Of(ListFinding.CellBeyond, row.Number),
                    ListAdvice.HeadColumn
                ),
                row,
                ListPhrase.CellsBeyond
            );
        }
    }

    private bool IsStruck(ListRow row) => CellOf(row, SignatoryField.Organization)?.Struck == StruckText.Whole;

    private ListCell? CellOf(ListRow row, SignatoryField field) =>
        columns[field] is >= 0 and var column ? row.Cells[column] : null;

    // The command line has no options in place of the keys.
    private ListAdvice Advice(ListAdvice inLetter, ListAdvice inFile) => source.Place is null ? inFile : inLetter;

    private void Add(Diagnostic finding, ListRow row, Reason many, Reason? mend = null) =>
        findings.Add(finding, row.Number, many, mend);
}
