using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Reads the texts of cells, whatever list they are in; problems go into the findings.</summary>
/// <param name="owner">The key of letter.yml that names the list.</param>
internal sealed class ListCells(string owner)
{
    internal const int CellLimit = 2_000;

    private static readonly char[] LineEnds = SignatoryName.LineEnds.ToCharArray();

    /// <summary>The text of a cell; null where it is empty or reported.</summary>
    /// <param name="row">A row with a cell for each heading.</param>
    /// <param name="column">The column's index, from 0; below 0 where the list has none.</param>
    /// <param name="key">The field's key, as messages name it.</param>
    /// <param name="errors">Takes what is wrong, and what was tidied.</param>
    public LetterText? ReadText(ListRow row, int column, string key, RowFindings errors)
    {
        if (TextOf(row, column, key, errors) is not { } text)
        {
            return null;
        }

        var name = SignatoryName.Of(text);
        ReportChanges(row, column, key, name, errors);
        return SteeringCharacters.AreAll(name.Value) ? null : new LetterText(name.Value, PlaceOf(row, column));
    }

    /// <summary>The text of a cell of which each line is a line of the letter, as an address is typed in one cell; they
    /// are divided by a line feed, and empty ones are left out. Null where it is empty or reported.</summary>
    /// <inheritdoc cref="ReadText"/>
    public LetterText? ReadLines(ListRow row, int column, string key, RowFindings errors)
    {
        if (column < 0 || !row.Cells[column].Text.AsSpan().ContainsAny(LineEnds))
        {
            return ReadText(row, column, key, errors);
        }

        ImmutableArray<SignatoryName> lines =
        [
            .. (TextOf(row, column, key, errors) ?? string.Empty)
                .Split(LineEnds)
                .Select(SignatoryName.Of)
                .Where(line => !SteeringCharacters.AreAll(line.Value)),
        ];
        if (lines.FirstOrDefault(line => !line.Changes.IsEmpty) is { Value: not null } changed)
        {
            ImmutableArray<Reason> changes = [.. lines.SelectMany(line => line.Changes).Distinct()];
            ReportChanges(row, column, key, changed with { Changes = changes }, errors);
        }

        return lines.IsEmpty
            ? null
            : new LetterText(string.Join('\n', lines.Select(line => line.Value)), PlaceOf(row, column));
    }

    /// <summary>The place of a cell; of one that may not be shown, its row's.</summary>
    public static Place PlaceOf(ListRow row, int column) => row.Cells[column].Place ?? row.Place;

    // As it is in the list; null where there is none that can be used.
    private string? TextOf(ListRow row, int column, string key, RowFindings errors)
    {
        if (column < 0)
        {
            return null;
        }

        var cell = row.Cells[column];
        if (cell.Fault is { } fault)
        {
            ReportFault(row, column, key, fault, errors);
            return null;
        }

        if (cell.Text.Length > CellLimit)
        {
            errors.Add(
                DiagnosticCatalog.SignatoriesLimit.At(
                    PlaceOf(row, column),
                    Reason.Of(ListFinding.CellTooLong, key, row.Number, CellLimit)
                ),
                row.Number
            );
            return null;
        }

        var invalid = LetterCharacters.FindInvalid(cell.Text);
        if (invalid >= 0)
        {
            ReportCharacter(row, column, key, cell.Text[invalid], errors);
            return null;
        }

        ReportQuotes(row, column, key, errors);
        return cell.Text;
    }

    /// <summary>Reports a cell whose text is not known.</summary>
    public static void ReportFault(ListRow row, int column, string key, CellFault fault, RowFindings errors)
    {
        var place = PlaceOf(row, column);
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
            var text = row.Cells[column].Text;
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

    private void ReportChanges(ListRow row, int column, string key, SignatoryName name, RowFindings errors)
    {
        if (!name.Changes.IsEmpty)
        {
            errors.Add(
                DiagnosticCatalog.NameCleaned.At(
                    PlaceOf(row, column),
                    Reason.Of(ListFinding.CellTidied, [key, row.Number, .. Facts(name.Changes)]),
                    Reason.Of(ListAdvice.WriteTidied, name.Value)
                ),
                row.Number,
                Reason.Of(ListPhrase.CellsTidied, [key, .. Facts(HtmlSigns.Summarize(name.Changes))]),
                Reason.Of(ListAdvice.WriteAllTidied, name.Value, row.Number, owner),
                name.Value
            );
        }
    }

    private static void ReportQuotes(ListRow row, int column, string key, RowFindings errors)
    {
        if (row.Notes?.StrayQuotes.Contains(column) is true)
        {
            errors.Add(
                DiagnosticCatalog.StrayQuote.At(
                    PlaceOf(row, column),
                    Reason.Of(ListFinding.StrayQuotes, key, row.Number),
                    ListAdvice.QuoteCell
                ),
                row.Number,
                Reason.Of(ListPhrase.StrayQuotes, key),
                ListAdvice.QuoteCells
            );
        }
    }

    private void ReportCharacter(ListRow row, int column, string key, char invalid, RowFindings errors)
    {
        var code = invalid == '\uFFFD' ? DiagnosticCatalog.LostCharacter : DiagnosticCatalog.ControlCharacter;
        errors.Add(
            code.At(
                PlaceOf(row, column).FirstOf(invalid),
                Reason.Of(ListFinding.BadCharacter, key, row.Number, invalid),
                Reason.Of(ListAdvice.AskForName, owner)
            ),
            row.Number
        );
    }

    private static IEnumerable<Fact> Facts(IEnumerable<Reason> changes) => changes.Select(change => (Fact)change);
}
