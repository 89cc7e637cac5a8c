using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found in a list, in words.</summary>
internal static class ListWords
{
    public static string Of(ListFinding code, FactWords f) =>
        code switch
        {
            ListFinding.NoHeaderRow => $"'{f[0]}' has no header row",
            ListFinding.NoRows => $"'{f[0]}' has a header row and no signatories under it",
            ListFinding.StarterName => $"row {f[0]} is still the example '{f[1]}', as 'init' wrote it",
            ListFinding.HeaderBelow =>
                $"the row that names the columns is row {f[0]}; what stands above it is left out",
            ListFinding.NoKnownHeading =>
                $"row {f[0]} is left out as the row of headings, and no cell of it is a heading that this program "
                    + "knows",
            ListFinding.NoColumn => $"'{f[0]}' has no column {f[1]}",
            ListFinding.NoCountryColumn => $"'{f[0]}' has no column of countries, and '{f[1]}' needs one",
            ListFinding.NoColumnOfNumber => $"'{f[0]}' has no column {f[1]}: it has {f[2]}",
            ListFinding.ColumnTwice => $"'{f[0]}' has more than one column {f[1]}",
            ListFinding.NotAColumn => $"'{f[0]}' does not name a column: write "
                + $"{string.Join(", ", f.From(1).Select(key => $"{key}=..."))} with the column's heading or number.",
            ListFinding.NoOrganization => $"row {f[0]} names no organization",
            ListFinding.CellTooLong => $"{Cell(f)} is longer than {f[2]} characters",
            ListFinding.BadCharacter => $"{Cell(f)} holds {CharacterWords.Named(f.Number(2))}",
            ListFinding.CellTidied => $"{Cell(f)} was tidied: {f.Listed(2)}",
            ListFinding.StrayQuotes => $"{Cell(f)} holds quotation marks, which stay as they are",
            ListFinding.BadLanguage => $"'{f[0]}' in row {f[1]} is not the code of a language",
            ListFinding.UnknownStatus => $"the status in row {f[0]} is '{f[1]}'",
            ListFinding.RowBlank => $"row {f[0]} is blank and is left out",
            ListFinding.HeaderRepeated => $"row {f[0]} repeats the header and is left out",
            ListFinding.OtherAnswer =>
                $"row {f[0]} does not say no in the column {f[1]}, and gives none of the answers under 'only'; it is "
                    + "left out",
            ListFinding.Ragged => $"row {f[0]} has {Ragged(f, 1)}",
            ListFinding.CellUnclear => $"{Cell(f)} is not certain: {f[2]}",
            ListFinding.CellError => $"{Cell(f)} is an error of the spreadsheet: {f[2]}",
            ListFinding.RowHidden => $"row {f[0]} is hidden in the sheet",
            ListFinding.RowFiltered => $"row {f[0]} is hidden by a filter",
            ListFinding.NameStruck => $"the name in row {f[0]} is struck out",
            ListFinding.CellStruck => $"{Cell(f)} is struck out, but the name is not",
            ListFinding.CellStruckInPart => $"a part of {Cell(f)} is struck out",
            ListFinding.StruckByRule =>
                "a rule of the sheet (conditional formatting) may strike out cells, and the program does not compute "
                    + "such rules",
            ListFinding.CellCommented => $"{Cell(f)} has a comment",
            ListFinding.CellBeyond => $"something stands in row {f[0]} to the right of the headings, and is not read",
            ListFinding.ColumnHidden => $"the column {f[0]} is hidden in the sheet, and the letter shows it",
            ListFinding.AnswersHidden => $"the column {f[0]} is hidden in the sheet, and decides who signs",
            ListFinding.KeyOfText => $"'{f[0]}' is about a CSV, and '{f[1]}' is a workbook",
            ListFinding.KeyOfWorkbook => $"'{f[0]}' is about a workbook, and '{f[1]}' is not one",
            ListFinding.Several => $"{f[0]} {f[1]}: {f.Listed(2)}",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(ListPhrase code, FactWords f) =>
        code switch
        {
            ListPhrase.Rows => NumberRuns.Of("row", f.Numbers(0)),
            ListPhrase.RowCount => $"{f[0]} rows",
            ListPhrase.Heading => $"'{f[0]}'",
            ListPhrase.CellInRow => $"'{f[0]}' in row {f[1]}{(f.Count > 2 ? $" (probably '{f[2]}')" : "")}",
            ListPhrase.TextInRows => $"'{f[0]}' in {f[1]}",
            ListPhrase.SuchAs => $"{f[0]}, such as {f[1]}",
            ListPhrase.StarterNames => "rows are still examples, as 'init' wrote them",
            ListPhrase.NoOrganization => "rows name no organization",
            ListPhrase.CellsTidied => $"cells of the column '{f[0]}' were tidied ({f.Listed(1)})",
            ListPhrase.StrayQuotes => $"cells of the column '{f[0]}' hold quotation marks, which stay as they are",
            ListPhrase.RowsBlank => "rows are blank and are left out",
            ListPhrase.HeaderRepeated => "rows repeat the header and are left out",
            ListPhrase.OtherAnswer =>
                $"rows do not say no in the column {f[0]}, and give none of the answers under 'only'; they are left "
                    + "out",
            ListPhrase.CellsUnclear => $"cells of the column '{f[0]}' are not certain ({f[1]})",
            ListPhrase.CellErrors => $"cells of the column '{f[0]}' show the spreadsheet's error {f[1]}",
            ListPhrase.CellsBeyond => "rows hold something to the right of the headings, which is not read",
            ListPhrase.RowsHidden => "rows are hidden in the sheet",
            ListPhrase.RowsFiltered => "rows are hidden by a filter",
            ListPhrase.NamesStruck => "names are struck out",
            ListPhrase.CellsStruck => $"cells of the column '{f[0]}' are struck out, but the names are not",
            ListPhrase.CellsStruckInPart => $"cells of the column '{f[0]}' are struck out in part",
            ListPhrase.CellsCommented => $"cells of the column '{f[0]}' have comments",
            ListPhrase.Ragged => $"rows have {Ragged(f, 0)}",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(ListAdvice code, FactWords f) =>
        code switch
        {
            ListAdvice.NameColumns => $"The first row names the columns: {Headings(f)}.",
            ListAdvice.RemoveAbove => $"If only a title stands there, delete it; if a {One(f)} does, move it below.",
            ListAdvice.WriteHeading =>
                $"If a {One(f)} stands there, put a row of headings above it. If it does name the columns, write the "
                    + $"heading itself under '{f[0]}: fields:' instead of its number.",
            ListAdvice.PutHeadings =>
                $"No cell of its first row is a heading that this program knows. If a {One(f)} stands there, put a "
                    + $"row of headings above it: {Headings(f)}. If it does name the columns, write the "
                    + $"heading or the column's number under '{f[0]}:', such as {f[1]}: 1.",
            ListAdvice.NameByNumber => $"Name one by its number under '{f[0]}:', such as {f[1]}: {f[2]}.",
            ListAdvice.ItsColumns => $"Its columns are {f.Quoted(1)}; name one under '{f[0]}:'.",
            ListAdvice.NearColumn => $"{SuggestionWords.DidYouMean(f[0])} {f[1]}",
            ListAdvice.OwnList => "Put in your own organizations, and delete the examples.",
            ListAdvice.FillInName => "Fill in the name or remove the row.",
            ListAdvice.FillInNames => "Fill in the names or remove the rows.",
            ListAdvice.AskForName => IsOfRecipients(f)
                ? "Find out how it is written, or look it up where the file came from."
                : "Ask the organization how its name is written, or look it up where the file came from.",
            ListAdvice.WriteTidied => $"Write it as '{f[0]}' in the file to accept it.",
            ListAdvice.WriteAllTidied => $"Write them as they are shown, such as '{f[0]}' in row {f[1]}"
                + (IsOfRecipients(f, 2) ? "." : "; 'letterpdf signatories tidy' does it for you."),
            ListAdvice.QuoteCell => "Put the whole cell in quotation marks and double those inside it.",
            ListAdvice.QuoteCells => "Put each cell in quotation marks and double those inside it.",
            ListAdvice.WriteLanguage => "Write es, fr or pt-BR, or leave the cell empty.",
            ListAdvice.DidYouMean => SuggestionWords.DidYouMean(f[0]),
            ListAdvice.Statuses => $"It is {f.Listed(0)}, or empty, which means confirmed.",
            ListAdvice.RemoveRow => "Remove the row.",
            ListAdvice.RemoveRows => "Remove the rows.",
            ListAdvice.AddAnswer => "If that answer counts, add it under 'only: is:' as the list has it.",
            ListAdvice.AddAnswers => "If these answers count, add them under 'only: is:' as the list has them.",
            ListAdvice.QuoteComma => "Put a name that has a comma in quotation marks.",
            ListAdvice.LookForBreak => "Look whether a name was broken over two rows, or whether a cell is missing.",
            _ => OfSheet(code, f),
        };

    // About what people see of a row or a column in a workbook.
    private static string OfSheet(ListAdvice code, FactWords f) =>
        code switch
        {
            ListAdvice.ShowRow =>
                $"Show what is hidden, and delete the rows of those that {Left(f)}; or write 'hidden-rows: leave-out' "
                    + $"(or 'include') under '{f[0]}' in letter.yml.",
            ListAdvice.ShowRowInFile => "Show what is hidden, and delete the rows of those that do not sign.",
            ListAdvice.RemoveFilter =>
                $"Remove the filter, and delete the rows of those that {Left(f)}; or write 'hidden-rows: leave-out' "
                    + $"(or 'include') under '{f[0]}' in letter.yml.",
            ListAdvice.RemoveFilterInFile => "Remove the filter, and delete the rows of those that do not sign.",
            ListAdvice.DecideStruck =>
                $"Delete the rows of those that {(IsOfRecipients(f) ? Left(f) : "withdrew")}, and remove the line from "
                    + $"the others; or write 'struck-out: leave-out' (or 'include') under '{f[0]}' in letter.yml.",
            ListAdvice.DecideStruckInFile =>
                "Delete the rows of those that withdrew, and remove the line from the others.",
            ListAdvice.RemoveStruck => "Delete what is struck out, or remove the line through it.",
            ListAdvice.RemoveRule =>
                $"Remove the rule; or, if such names {(IsOfRecipients(f) ? "count" : "sign")} all the same, write "
                    + $"'struck-out: include' under '{f[0]}' in letter.yml.",
            ListAdvice.RemoveRuleInFile => "Remove the rule.",
            ListAdvice.ReadComment => "The program does not read it. Do what it asks, and delete it in the workbook.",
            ListAdvice.ReadComments =>
                "The program does not read them. Do what they ask, and delete them in the workbook.",
            ListAdvice.HeadColumn => (IsOfRecipients(f) ? "" : "Look whether it says that an organization withdrew. ")
                + "Give the column a heading if it belongs to the list, or delete it.",
            ListAdvice.ShowColumn => "Show the column and see that it is the one that you mean.",
            ListAdvice.RemoveKey => "Remove the key.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static bool IsOfRecipients(FactWords f, int index = 0) =>
        f[index].StartsWith("recipients", StringComparison.Ordinal);

    private static string Headings(FactWords f) =>
        IsOfRecipients(f) ? "name, organization, address, salutation" : "organization, country";

    private static string One(FactWords f) => IsOfRecipients(f) ? "recipient" : "signatory";

    private static string Left(FactWords f) => IsOfRecipients(f) ? "get no letter" : "do not sign";

    private static string Cell(FactWords f) => $"the {f[0]} in row {f[1]}";

    private static string Ragged(FactWords f, int at) =>
        $"{f[at]} {(f.Number(at) == 1 ? "cell" : "cells")}, but the header has {f[at + 1]}"
        + (f.Count > at + 2 ? $", because {f[at + 2]}" : "");
}
