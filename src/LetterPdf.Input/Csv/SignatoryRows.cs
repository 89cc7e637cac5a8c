using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Turns the rows under the header into signatories, in their order; every row is either one or is reported.</summary>
internal sealed class SignatoryRows
{
    private readonly CsvTable _table;
    private readonly SourceFile _file;
    private readonly SignatoryColumns _columns;
    private readonly SignatoryCells _cells;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<SignatoryRow>.Builder _rows = ImmutableArray.CreateBuilder<SignatoryRow>();

    private SignatoryRows(CsvTable table, SourceFile file, SignatoryColumns columns, DiagnosticBag diagnostics)
    {
        _table = table;
        _file = file;
        _columns = columns;
        _cells = new SignatoryCells(table, file, columns, diagnostics);
        _diagnostics = diagnostics;
    }

    public static ImmutableArray<SignatoryRow> Read(CsvTable table, SourceFile file, SignatoryColumns columns, DiagnosticBag diagnostics) =>
        new SignatoryRows(table, file, columns, diagnostics).Read();

    private ImmutableArray<SignatoryRow> Read()
    {
        var count = _table.Records.Length;
        while (count > _columns.Header && _table.Records[count - 1].IsBlank)
        {
            count--;
        }

        for (var i = _columns.Header; i < count; i++)
        {
            ReadRow(_table.Records[i]);
        }

        return _rows.ToImmutable();
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
                FormattableString.Invariant($"row {row.Number} has {row.Cells.Length} {(row.Cells.Length == 1 ? "cell" : "cells")}, but the header has {_columns.Width}"),
                row.Cells.Length > _columns.Width
                    ? "Put a name that has a comma in quotation marks."
                    : "Look whether a name was broken over two rows, or whether a cell is missing.");
        }
        else if (IsHeader(row))
        {
            Report(DiagnosticCatalog.RepeatedHeader, _file.Span(row.Start, 0), $"{Row(row)} repeats the header and is left out", "Remove the row.");
        }
        else if (_cells.Read(row) is { } read)
        {
            _rows.Add(read);
        }
    }

    private bool IsHeader(CsvRecord row)
    {
        var header = _table.Records[_columns.Header - 1];
        return _columns.Columns.All(column => column < 0 || string.Equals(HeadingKey.Of(header.Cells[column].Value), HeadingKey.Of(row.Cells[column].Value), StringComparison.Ordinal));
    }

    private static string Row(CsvRecord row) => FormattableString.Invariant($"row {row.Number}");

    private void Report(DiagnosticCode code, SourceSpan span, string message, string? hint = null) =>
        _diagnostics.Add(code.At(span, message, hint));
}
