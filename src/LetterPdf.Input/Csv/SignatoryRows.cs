using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Turns the rows under the header into signatories, in their order; every row is either one or is reported.</summary>
internal sealed class SignatoryRows
{
    private const int CellLimit = 2_000;

    private readonly CsvTable _table;
    private readonly SourceFile _file;
    private readonly SignatoryColumns _columns;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<Signatory>.Builder _entries = ImmutableArray.CreateBuilder<Signatory>();
    private readonly Dictionary<(string Organization, string? Country), int> _rows = [];

    private SignatoryRows(CsvTable table, SourceFile file, SignatoryColumns columns, DiagnosticBag diagnostics)
    {
        _table = table;
        _file = file;
        _columns = columns;
        _diagnostics = diagnostics;
    }

    public static ImmutableArray<Signatory> Read(CsvTable table, SourceFile file, SignatoryColumns columns, DiagnosticBag diagnostics) =>
        new SignatoryRows(table, file, columns, diagnostics).Read();

    private ImmutableArray<Signatory> Read()
    {
        var count = _table.Records.Length;
        while (count > 1 && _table.Records[count - 1].IsBlank)
        {
            count--;
        }

        for (var i = 1; i < count; i++)
        {
            ReadRow(_table.Records[i]);
        }

        return _entries.ToImmutable();
    }

    private void ReadRow(CsvRecord row)
    {
        if (row.IsBlank)
        {
            Report(DiagnosticCatalog.BlankRow, _file.Span(row.Start, 0), $"{Row(row)} is blank and is left out", "Remove the row.");
        }
        else if (row.Fault == CsvFault.UnterminatedQuote)
        {
            Report(DiagnosticCatalog.UnterminatedQuote, _file.Span(row.FaultStart, 1), $"a quotation mark opens in {Row(row)} and is never closed", "Close it, or double it where it belongs to the name.");
        }
        else if (row.Fault == CsvFault.TextAfterQuote)
        {
            Report(DiagnosticCatalog.TextAfterQuote, _file.Span(row.FaultStart, 0), $"text follows a closing quotation mark in {Row(row)}", "Double the quotation marks that belong to a name.");
        }
        else if (row.Cells.Length != _columns.Width)
        {
            Report(
                DiagnosticCatalog.RaggedRow,
                _file.Span(row.Start, 0),
                FormattableString.Invariant($"row {row.Number} has {row.Cells.Length} cells, but the header has {_columns.Width}"),
                "Put a name that has a comma in quotation marks.");
        }
        else
        {
            ReadEntry(row);
        }
    }

    private void ReadEntry(CsvRecord row)
    {
        var organization = ReadCell(row, _columns.Organization, "organization");
        var country = _columns.Country < 0 ? null : ReadCell(row, _columns.Country, "country");
        if (organization is null || (country is null && _columns.Country >= 0))
        {
            return;
        }

        if (organization.Value.Length == 0)
        {
            Report(DiagnosticCatalog.EmptyOrganization, organization.Span, $"{Row(row)} names no organization", "Fill in the name or remove the row.");
            return;
        }

        var tag = country is { Value.Length: > 0 } ? country : null;
        if (!_rows.TryAdd((organization.Value, tag?.Value), row.Number))
        {
            var first = _rows[(organization.Value, tag?.Value)];
            Report(DiagnosticCatalog.DuplicateSignatory, organization.Span, FormattableString.Invariant($"row {row.Number} is the same as row {first}: '{organization.Value}'"), "Remove one of the rows if it is one organization.");
        }

        _entries.Add(new Signatory(organization, tag));
    }

    // Null: the cell can't be shown, and that is reported.
    private LetterText? ReadCell(CsvRecord row, int column, string what)
    {
        var cell = row.Cells[column];
        var span = _file.Span(cell.Start, cell.Length);
        if (cell.Value.Length > CellLimit)
        {
            Report(DiagnosticCatalog.SignatoriesLimit, span, FormattableString.Invariant($"the {what} in row {row.Number} is longer than {CellLimit} characters"));
            return null;
        }

        var invalid = LetterCharacters.FindInvalid(cell.Value);
        if (invalid >= 0)
        {
            ReportCharacter(row, cell, cell.Value[invalid], what);
            return null;
        }

        if (row.Fault == CsvFault.StrayQuote && cell.Value.Contains('"', StringComparison.Ordinal) && _table.Text[cell.Start] != '"')
        {
            Report(DiagnosticCatalog.StrayQuote, span, $"the {what} in {Row(row)} holds quotation marks, which stay as they are", "Put the whole cell in quotation marks and double those inside it.");
        }

        var name = SignatoryName.Of(cell.Value);
        if (!name.Changes.IsEmpty)
        {
            Report(DiagnosticCatalog.NameCleaned, span, $"the {what} in {Row(row)} was tidied: {string.Join(", ", name.Changes)}", $"Write it as '{name.Value}' in the file to accept it.");
        }

        return new LetterText(name.Value, span);
    }

    private void ReportCharacter(CsvRecord row, CsvCell cell, char invalid, string what)
    {
        var inside = Math.Max(0, _table.Text.AsSpan(cell.Start, cell.Length).IndexOf(invalid));
        var code = invalid == '\uFFFD' ? DiagnosticCatalog.LostCharacter : DiagnosticCatalog.ControlCharacter;
        Report(code, _file.Span(cell.Start + inside, 1), $"the {what} in {Row(row)} holds {LetterCharacters.Describe(invalid)}", "Ask the organization how its name is written, or look it up where the file came from.");
    }

    private static string Row(CsvRecord row) => FormattableString.Invariant($"row {row.Number}");

    private void Report(DiagnosticCode code, SourceSpan span, string message, string? hint = null) =>
        _diagnostics.Add(code.At(span, message, hint));
}
