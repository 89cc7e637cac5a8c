using LetterPdf.Model;
using LetterPdf.Office;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Finds the sheet of a workbook that holds the list.</summary>
internal static class SheetFinder
{
    /// <summary>The sheet; null after an error.</summary>
    public static WorkbookSheet? Find(Workbook workbook, ListSource source, DiagnosticBag diagnostics)
    {
        if (source.Sheet.Sheet is { } choice)
        {
            return Named(workbook, source.Path, choice, diagnostics);
        }

        var filled = workbook.Sheets.Where(sheet => sheet.HasData).ToList();
        if (filled.Count > 1)
        {
            // The command line has an option in place of the key.
            var advice = source.Place is null ? WorkbookAdvice.NameSheetAsOption : WorkbookAdvice.NameSheetInLetter;
            diagnostics.Add(
                DiagnosticCatalog.SheetNotChosen.At(
                    source.Place,
                    Reason.Of(WorkbookFinding.SeveralSheets, [source.Path, .. filled.Select(Shown)]),
                    Reason.Of(advice, filled.Find(sheet => !sheet.IsHidden)?.Name ?? filled[0].Name, source.Owner)
                )
            );
            return null;
        }

        return filled is [var only] ? only : workbook.Sheets[0];
    }

    private static WorkbookSheet? Named(Workbook workbook, string path, SheetChoice choice, DiagnosticBag diagnostics)
    {
        var sheets = workbook.Sheets;
        var found = choice.Name is { } name
            ? sheets.FirstOrDefault(sheet => string.Equals(sheet.Name, name, StringComparison.Ordinal))
                ?? sheets.FirstOrDefault(sheet => IsAlike(sheet.Name, name))
            : sheets.FirstOrDefault(sheet => sheet.Number == choice.Number);
        if (found is null)
        {
            diagnostics.Add(
                DiagnosticCatalog.UnknownSheet.At(
                    choice.Place,
                    choice.Name is null
                        ? Reason.Of(WorkbookFinding.NoSheetOfNumber, path, choice.Number, sheets.Length)
                        : Reason.Of(WorkbookFinding.NoSheetOfName, path, choice.Name),
                    Reason.Of(WorkbookAdvice.ItsSheets, [.. sheets.Select(Shown)])
                )
            );
        }

        return found;
    }

    // Spreadsheets do not let two sheets differ in capitals only; a blank too many can't be seen on a tab.
    private static bool IsAlike(string name, string wanted) =>
        string.Equals(LetterCharacters.Fold(name), LetterCharacters.Fold(wanted), StringComparison.OrdinalIgnoreCase);

    private static Fact Shown(WorkbookSheet sheet) =>
        sheet.IsHidden ? Reason.Of(WorkbookPhrase.HiddenSheet, sheet.Name) : Reason.Of(ListPhrase.Heading, sheet.Name);
}
