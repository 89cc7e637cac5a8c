using System.Globalization;
using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found in a workbook that holds a list, in words.</summary>
internal static class WorkbookWords
{
    public static string Of(WorkbookFinding code, FactWords f) =>
        code switch
        {
            WorkbookFinding.Unreadable => $"'{f[0]}' cannot be used: {f[1]}",
            WorkbookFinding.UnreadableSheet => $"the sheet '{f[1]}' of '{f[0]}' cannot be used: {f[2]}",
            WorkbookFinding.SeveralSheets => $"'{f[0]}' has several sheets that hold data: {f.Listed(1)}",
            WorkbookFinding.NoSheetOfName => $"'{f[0]}' has no sheet '{f[1]}'",
            WorkbookFinding.NoSheetOfNumber => f.Number(2) == 1
                ? $"'{f[0]}' has no sheet {f[1]}: it has one"
                : $"'{f[0]}' has no sheet {f[1]}: it has {f[2]}",
            WorkbookFinding.TooManyRows => $"'{f[0]}' has more than {Grouped(f.Number(1))} rows",
            WorkbookFinding.TooManyCells => $"'{f[0]}' has more than {Grouped(f.Number(1))} cells",
            WorkbookFinding.RowFarBelow => $"something stands in row {f[0]}, below {Grouped(f.Number(1))} blank rows",
            WorkbookFinding.RowMerged => $"row {f[0]} has merged cells, {f[1]}, in a column that the letter uses",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(WorkbookPhrase code, FactWords f) =>
        code switch
        {
            WorkbookPhrase.HiddenSheet => $"'{f[0]}' (hidden)",
            WorkbookPhrase.RowsMerged => "rows have merged cells in a column that the letter uses",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(WorkbookAdvice code, FactWords f) =>
        code switch
        {
            WorkbookAdvice.SaveAgain =>
                "Copy the list alone into a new workbook, save it as .xlsx, and name that file; or save the sheet as "
                    + "'CSV UTF-8'.",
            WorkbookAdvice.NameSheetInLetter =>
                $"Say which of them is the list, under '{f[1]}' in letter.yml, such as: sheet: \"{f[0]}\".",
            WorkbookAdvice.NameSheetAsOption => $"Say which of them is the list, such as: --sheet \"{f[0]}\".",
            WorkbookAdvice.ItsSheets => $"Its sheets are {f.Listed(0)}.",
            WorkbookAdvice.MakeSmaller => "Copy the list alone into a new workbook, and name that file.",
            WorkbookAdvice.RemoveFarRow =>
                "If it is a leftover, delete that row. If it belongs to the list, delete the blank rows above it.",
            WorkbookAdvice.RemoveFarColumn =>
                "Delete what stands to the right of the list, or copy the list alone into a new workbook.",
            WorkbookAdvice.SplitCells =>
                "Only the first of merged cells holds their text: split them, and write into each what belongs there.",
            WorkbookAdvice.CorrectCell => "Correct the formula, or write the name in its place, and save the workbook.",
            WorkbookAdvice.WriteCellAsText =>
                "Give the cell the format 'Text', write it as it should be printed, and save the workbook.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
