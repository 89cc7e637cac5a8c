using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// What people see of a row beside its text: that it is hidden, struck out or commented. Staff hide or strike out who
/// withdrew, and filter a list to look at a part of it: which of these is meant, only they can say, so a letter is made
/// only when letter.yml says it.
/// </summary>
/// <param name="shown">The columns that the letter shows, the one that says who the row is about first.</param>
/// <param name="source">The settings; without a letter.yml, nothing can be decided there.</param>
/// <param name="isFiltered">Whether a filter hides rows.</param>
internal sealed class RowMarks(
    ImmutableArray<MarkedColumn> shown,
    ListSource source,
    bool isFiltered,
    RowFindings findings
)
{
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
    public void Ask(ListRow row)
    {
        if (row.IsHidden && _settings.HiddenRows is null)
        {
            Add(
                DiagnosticCatalog.HiddenRow.At(
                    row.Cells[shown[0].Column].Place,
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
                    row.Cells[shown[0].Column].Place,
                    Reason.Of(ListFinding.NameStruck, row.Number),
                    Advice(ListAdvice.DecideStruck, ListAdvice.DecideStruckInFile)
                ),
                row,
                ListPhrase.NamesStruck
            );
            return;
        }

        foreach (var (column, key) in shown.Where(marked => CellOf(row, marked)?.Struck > StruckText.None))
        {
            var cell = row.Cells[column];
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
        foreach (var (column, key) in shown.Where(marked => CellOf(row, marked)?.HasComment is true))
        {
            Add(
                DiagnosticCatalog.CellComment.At(
                    row.Cells[column].Place,
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
                    Reason.Of(ListAdvice.HeadColumn, source.Owner)
                ),
                row,
                ListPhrase.CellsBeyond
            );
        }
    }

    private bool IsStruck(ListRow row) => CellOf(row, shown[0])?.Struck == StruckText.Whole;

    private static ListCell? CellOf(ListRow row, MarkedColumn marked) =>
        marked.Column >= 0 ? row.Cells[marked.Column] : null;

    // The command line has no options in place of the keys.
    private Reason Advice(ListAdvice inLetter, ListAdvice inFile) =>
        source.Place is null ? inFile : Reason.Of(inLetter, source.Owner);

    private void Add(Diagnostic finding, ListRow row, Reason many, Reason? mend = null) =>
        findings.Add(finding, row.Number, many, mend);
}

/// <summary>A column whose marks mean something.</summary>
/// <param name="Column">Its index, from 0; below 0 where the list has none.</param>
/// <param name="Key">The field's key.</param>
internal readonly record struct MarkedColumn(int Column, string Key);
