using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP0245 to LP0257: a list in a workbook.</summary>
internal static class WorkbookExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.UnreadableWorkbook] = new(
            "a workbook cannot be used",
            "The workbook is damaged, protected by a password, or holds more than a table: macros, or links to other "
                + "files, through which its cells may show something else on another day.",
            "",
            "Copy the list alone into a new workbook and save that as .xlsx, or save the sheet as 'CSV UTF-8'."
        ),
        [DiagnosticCatalog.SheetNotChosen] = new(
            "several sheets of a workbook hold data",
            "Only one sheet is the list, and the program does not guess which. Hidden sheets count too.",
            "",
            "Name the sheet in letter.yml, as its tab says or by its number:\n\nsignatories:\n"
                + "  file: data/list.xlsx\n  sheet: \"Form Responses 1\""
        ),
        [DiagnosticCatalog.UnknownSheet] = new(
            "a workbook has no such sheet",
            "letter.yml names a sheet that the workbook does not have. A plain number, such as 2, is the sheet's "
                + "place among the tabs; in quotation marks, \"2\", it is a name.",
            "",
            "Write the name as the tab says."
        ),
        [DiagnosticCatalog.ErrorValue] = new(
            "a cell shows a spreadsheet's error",
            "A formula could not be computed: the cell shows #REF!, #N/A or another error in place of a name or a "
                + "country.",
            "",
            "Correct the formula, or write the text in its place, and save the workbook."
        ),
        [DiagnosticCatalog.UncertainCell] = new(
            "what a cell shows is not certain",
            "Spreadsheets do not show all cells alike everywhere. Some dates look different on each computer, TRUE is "
                + "WAHR in German, a long number depends on the width of its column, and a formula that has never "
                + "been computed shows nothing yet. A letter must say the same to everybody.",
            "",
            "Give the cell the format 'Text', and write it as it should be printed."
        ),
        [DiagnosticCatalog.HiddenRow] = new(
            "an organization stands in a hidden row",
            "The row is hidden, by hand or by a filter, so nobody sees it who opens the workbook. Some people hide "
                + "those who withdrew; others filter a list to look at a part of it. Only you know which it is.",
            "",
            "Show the rows (or remove the filter) and delete those that do not sign. Or decide for all hidden rows in "
                + "letter.yml:\n\nsignatories:\n  hidden-rows: leave-out   # or: include"
        ),
        [DiagnosticCatalog.StruckOut] = new(
            "text in a workbook is struck out",
            "A line goes through a name or a country. Often that organization has withdrawn. A rule of the workbook "
                + "(conditional formatting) may strike out cells too; the program does not compute such rules.",
            "",
            "Delete the rows of those that withdrew, and remove the lines from the others. Or decide for all rows "
                + "whose names are struck out in letter.yml:\n\nsignatories:\n"
                + "  struck-out: leave-out   # or: include"
        ),
        [DiagnosticCatalog.MergedCells] = new(
            "cells of the list are merged",
            "Merged cells look like one, and only the first of them holds the text. The program would find the others "
                + "empty: a country over three rows would be printed in one.",
            "",
            "Select the cells, choose 'Unmerge cells', and write into each what belongs there."
        ),
        [DiagnosticCatalog.HiddenColumn] = new(
            "the letter uses a hidden column",
            "The column is hidden in the workbook, and the letter uses it all the same. If it is an old one, the "
                + "letter prints what nobody has looked at.",
            "",
            "Show the column and look at it. If it is not the one that you mean, name the right one under 'fields:'."
        ),
        [DiagnosticCatalog.CellComment] = new(
            "a name or a country has a comment",
            "A cell has a comment or a note, such as \"has withdrawn\" or \"check the spelling\". The program does "
                + "not read comments.",
            "",
            "Open the workbook, do what the comment asks, and delete it. A warning stops nothing: the letter can be "
                + "made with the comment in place."
        ),
        [DiagnosticCatalog.FarRow] = new(
            "something stands far below the list",
            "More than a thousand blank rows separate it from the list. It may be a leftover, or another table.",
            "",
            "Delete the row, or the blank rows above it."
        ),
        [DiagnosticCatalog.CellBeyond] = new(
            "something stands to the right of the headings",
            "A row of the sheet has a cell in a column without a heading, behind the last one that has one. No letter "
                + "uses such a column, but people write notes there, such as \"withdrew\".",
            "",
            "Look at the cell. Give its column a heading if it belongs to the list, or delete it."
        ),
        [DiagnosticCatalog.KeyOfOtherKind] = new(
            "a key is about another kind of list",
            "'encoding' says how the letters of a CSV are written; 'sheet', 'hidden-rows' and 'struck-out' are about a "
                + "workbook. For this list the key means nothing.",
            "signatories: {file: data/signatories.csv, sheet: 2}",
            "Remove the key, or name the file that you mean."
        ),
    };
}
