using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Turns the rows under the header into signatories, in their order; every row is either one or is
/// reported.</summary>
internal sealed class SignatoryRows
{
    private readonly CsvTable _table;
    private readonly SourceFile _file;
    private readonly SignatoryColumns _columns;
    private readonly SignatoryCells _cells;
    private readonly ImmutableArray<WantedAnswer> _wanted;
    private int _unwantedCount;
    private readonly RowFindings _findings = new();
    private readonly ImmutableArray<CsvRecord>.Builder _records = ImmutableArray.CreateBuilder<CsvRecord>();
    private readonly ImmutableArray<SignatoryRow>.Builder _rows = ImmutableArray.CreateBuilder<SignatoryRow>();

    private SignatoryRows(
        CsvTable table,
        SourceFile file,
        SignatoryColumns columns,
        ImmutableArray<WantedAnswer> wanted
    )
    {
        _table = table;
        _file = file;
        _columns = columns;
        _cells = new SignatoryCells(table, file, columns, _findings);
        _wanted = wanted;
    }

    /// <summary>The rows; what is wrong with some is added to the findings.</summary>
    public static SignatoryTable Read(
        CsvTable table,
        SourceFile file,
        SignatoryColumns columns,
        DecodedCsv decoded,
        ImmutableArray<WantedAnswer> wanted,
        DiagnosticBag diagnostics
    )
    {
        var rows = new SignatoryRows(table, file, columns, wanted);
        rows.Read();
        rows._findings.Report(diagnostics);
        return new SignatoryTable(file, columns, decoded.Encoding, rows._rows.ToImmutable())
        {
            UnwantedCount = rows._unwantedCount,
            Answers = AnswerColumns.Find(table, file, columns, rows._records.ToImmutable()),
        };
    }

    private void Read()
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
    }

    private void ReadRow(CsvRecord row)
    {
        if (row.IsBlank)
        {
            Report(
                row,
                DiagnosticCatalog.BlankRow,
                row.Start,
                $"{Row(row)} is blank and is left out",
                "Remove the row.",
                "rows are blank and are left out",
                "Remove the rows."
            );
        }
        else if (row.Fault == CsvFault.UnterminatedQuote)
        {
            Report(
                row,
                DiagnosticCatalog.UnterminatedQuote,
                row.FaultStart,
                $"a quotation mark opens in {Row(row)} and is never closed",
                Explain(row)?.Hint ?? "Close it, or double it where it belongs to the name."
            );
        }
        else if (row.Fault == CsvFault.TextAfterQuote)
        {
            Report(
                row,
                DiagnosticCatalog.TextAfterQuote,
                row.FaultStart,
                $"text follows a closing quotation mark in {Row(row)}",
                Explain(row)?.Hint ?? "Double the quotation marks that belong to a name."
            );
        }
        else if (row.Cells.Length != _columns.Width)
        {
            ReportRagged(row);
        }
        else if (IsHeader(row))
        {
            Report(
                row,
                DiagnosticCatalog.RepeatedHeader,
                row.Start,
                $"{Row(row)} repeats the header and is left out",
                "Remove the row.",
                "rows repeat the header and are left out",
                "Remove the rows."
            );
        }
        else
        {
            ReadCells(row);
        }
    }

    private (string Reason, string Hint)? Explain(CsvRecord row) =>
        RowQuotes.Explain(
            _table.Text.AsSpan(row.Start..(row.Cells[^1].Start + row.Cells[^1].Length)),
            _table.Separator,
            _columns.Width
        );

    private void ReadCells(CsvRecord row)
    {
        if (row.QuoteBlank is { } blank)
        {
            Report(
                row,
                DiagnosticCatalog.BlankAtQuote,
                blank,
                $"a blank stands beside a quotation mark in {Row(row)}; the cell is read without it",
                "Remove the blank.",
                "rows have a blank beside a quotation mark; their cells are read without it",
                "Remove the blanks."
            );
        }

        var answer = _wanted.IsEmpty
            ? null
            : _wanted.FirstOrDefault(wanted => wanted.IsGivenBy(row.Cells[_columns[SignatoryField.Answer]].Value));
        if (answer is null && !_wanted.IsEmpty)
        {
            _unwantedCount++;
            ReportAnswer(row);
        }
        else if (_cells.Read(row) is { } read)
        {
            _records.Add(row);
            _rows.Add(read with { Answer = answer });
        }
    }

    // Neither one of the answers asked for nor a refusal: "Yes, I agree" where letter.yml says yes.
    private void ReportAnswer(CsvRecord row)
    {
        var column = _columns[SignatoryField.Answer];
        if (!AnswerColumns.IsNo(row.Cells[column].Value))
        {
            var name = _columns.ShownHeading(column) is { } heading
                ? $"'{heading}'"
                : FormattableString.Invariant($"{column + 1}");
            Report(
                row,
                DiagnosticCatalog.OtherAnswer,
                row.Start,
                $"{Row(row)} does not say no in the column {name}, and gives none of the answers under 'only'; it "
                    + $"is left out",
                "If that answer counts, add it under 'only: is:' as the list has it.",
                $"rows do not say no in the column {name}, and give none of the answers under 'only'; they are "
                    + $"left out",
                "If these answers count, add them under 'only: is:' as the list has them."
            );
        }
    }

    private void ReportRagged(CsvRecord row)
    {
        var cells = FormattableString.Invariant($"{row.Cells.Length} {(row.Cells.Length == 1 ? "cell" : "cells")}");
        var explained = Explain(row);
        var because = explained is { } found ? $", because {found.Reason}" : "";
        var hint =
            explained?.Hint
            ?? (
                row.Cells.Length > _columns.Width
                    ? "Put a name that has a comma in quotation marks."
                    : "Look whether a name was broken over two rows, or whether a cell is missing."
            );
        Report(
            row,
            DiagnosticCatalog.RaggedRow,
            row.Start,
            FormattableString.Invariant($"row {row.Number} has {cells}, but the header has {_columns.Width}{because}"),
            hint,
            FormattableString.Invariant($"rows have {cells}, but the header has {_columns.Width}{because}")
        );
    }

    private bool IsHeader(CsvRecord row)
    {
        var header = _table.Records[_columns.Header - 1];
        return _columns.Columns.All(column =>
            column < 0
            || string.Equals(
                HeadingKey.Of(header.Cells[column].Value),
                HeadingKey.Of(row.Cells[column].Value),
                StringComparison.Ordinal
            )
        );
    }

    private static string Row(CsvRecord row) => FormattableString.Invariant($"row {row.Number}");

    private void Report(
        CsvRecord row,
        DiagnosticCode code,
        int start,
        string message,
        string hint,
        string? many = null,
        string? mend = null
    ) =>
        _findings.Add(
            code.At(_file.Span(start, code == DiagnosticCatalog.UnterminatedQuote ? 1 : 0), message, hint),
            row.Number,
            many,
            mend
        );
}
