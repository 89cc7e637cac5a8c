using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Input;

/// <summary>Reads a list from a workbook.</summary>
internal static class WorkbookListReader
{
    /// <summary>The most rows that are read, as of a CSV.</summary>
    public const int RowLimit = 200_000;

    /// <summary>The most cells that show something: a form with 40 questions, answered 100,000 times.</summary>
    public const int CellLimit = 4_000_000;

    // Each row is as wide as the headings: one leftover in the last column would make 16,384 cells of each name.
    private const int LargestSpread = 2 * CellLimit;

    // A list may have gaps; a cell a thousand rows below it is a leftover, or belongs to something else.
    private const int LargestGap = 1_000;

    /// <summary>The list; null after an error that leaves nothing to read.</summary>
    public static ListTable? Read(ReadOnlyMemory<byte> content, ListSource source, DiagnosticBag diagnostics)
    {
        if (Workbook.Open(content, out var fault) is not { } workbook)
        {
            diagnostics.Add(Unreadable(source, Reason.Of(WorkbookFinding.Unreadable, source.Path, fault!)));
            return null;
        }

        if (SheetFinder.Find(workbook, source, diagnostics) is not { } sheet)
        {
            return null;
        }

        var limits = new SheetLimits(RowLimit, CellLimit);
        if (workbook.Read(sheet, limits, out fault) is not { } table)
        {
            diagnostics.Add(
                Unreadable(source, Reason.Of(WorkbookFinding.UnreadableSheet, source.Path, sheet.Name, fault!))
            );
            return null;
        }

        var place = new Sheet(source.Path, sheet.Name, sheet.Number);
        if (FindLimit(table, place) is { } limit)
        {
            diagnostics.Add(limit);
            return null;
        }

        var header = ListHeader.Find(table.Rows.Select(HeadingOf), source.Columns);
        if (FindSpread(table, header, place) is { } spread)
        {
            diagnostics.Add(spread);
            return null;
        }

        var rows = new SheetRows(table, place, header);
        foreach (var heading in rows.FindWideHeadings())
        {
            diagnostics.Add(heading);
        }

        return rows.ToList(SettingsOf(workbook, sheet));
    }

    private static Diagnostic Unreadable(ListSource source, Reason why) =>
        DiagnosticCatalog.UnreadableWorkbook.At(source.Place, why, WorkbookAdvice.SaveAgain);

    // A workbook with one sheet of data needs no name of a sheet.
    private static ImmutableArray<string> SettingsOf(Workbook workbook, WorkbookSheet sheet) =>
        workbook.Sheets.Count(other => other.HasData) > 1 ? [$"{KindKeys.Sheet}: {YamlQuotation.Of(sheet.Name)}"] : [];

    private static Diagnostic? FindLimit(SheetTable table, Sheet sheet)
    {
        if (table.IsCut)
        {
            var isByRows = table.Rows.Length >= RowLimit;
            return DiagnosticCatalog.SignatoriesLimit.At(
                SheetRows.Start(sheet, table.Rows[^1].Number),
                isByRows
                    ? Reason.Of(WorkbookFinding.TooManyRows, sheet.Path, RowLimit)
                    : Reason.Of(WorkbookFinding.TooManyCells, sheet.Path, CellLimit),
                WorkbookAdvice.MakeSmaller
            );
        }

        for (var i = 1; i < table.Rows.Length; i++)
        {
            var gap = table.Rows[i].Number - table.Rows[i - 1].Number - 1;
            if (gap > LargestGap)
            {
                return DiagnosticCatalog.FarRow.At(
                    SheetRows.Start(sheet, table.Rows[i].Number),
                    Reason.Of(WorkbookFinding.RowFarBelow, table.Rows[i].Number, gap),
                    WorkbookAdvice.RemoveFarRow
                );
            }
        }

        return null;
    }

    private static Diagnostic? FindSpread(SheetTable table, ListHeader header, Sheet sheet) =>
        header.Row is { Cells.Length: var width } row && (long)width * table.Rows.Length > LargestSpread
            ? DiagnosticCatalog.SignatoriesLimit.At(
                new SheetCell(sheet, width, row.Number, null),
                Reason.Of(WorkbookFinding.TooManyCells, sheet.Path, LargestSpread),
                WorkbookAdvice.RemoveFarColumn
            )
            : null;

    private static HeadingRow HeadingOf(SheetRow row) => new(row.Number, SheetRows.TextsOf(row), IsWhole: true);
}
