using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found in a CSV, in words.</summary>
internal static class CsvWords
{
    public static string Of(CsvFinding code, FactWords f) =>
        code switch
        {
            CsvFinding.TooManyRows => $"'{f[0]}' has more than {f[1]} rows",
            CsvFinding.LineTooLong => $"a line of '{f[0]}' is longer than {f[1]} characters",
            CsvFinding.Utf8InPart => $"'{f[0]}' is UTF-8 in some rows and something else from line {f[1]} on",
            CsvFinding.NotUtf8 => $"'{f[0]}' is not UTF-8: line {f[1]} holds a byte that cannot be read",
            CsvFinding.HeaderQuotes => "the quotation marks of the header row do not match",
            CsvFinding.QuoteOpen => $"a quotation mark opens in row {f[0]} and is never closed",
            CsvFinding.TextAfterQuote => $"text follows a closing quotation mark in row {f[0]}",
            CsvFinding.SpaceAtQuote =>
                $"a space stands beside a quotation mark in row {f[0]}; the cell is read without it",
            CsvFinding.EncodingGuessed =>
                $"'{f[0]}' is not UTF-8; it was read as {f[1]}, so that row {f[2]} says '{f[3]}', not '{f[4]}' "
                    + $"({f[5]})",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(CsvPhrase code, FactWords f) =>
        code switch
        {
            CsvPhrase.SpacesAtQuotes => "rows have a space beside a quotation mark; their cells are read without it",
            CsvPhrase.Backslash => "a backslash does not make a quotation mark part of a name",
            CsvPhrase.CurlyQuotes => "curly quotation marks do not hold a name together",
            CsvPhrase.Apostrophes => "apostrophes do not hold a name together",
            CsvPhrase.OtherSeparator =>
                $"the cells are separated by {Separator(f[0])}, not by {Separator(f[1])} as the header's are",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(CsvAdvice code, FactWords f) =>
        code switch
        {
            CsvAdvice.SaveAsUtf8 =>
                "Open the file in a spreadsheet, see that all names are right, and save it as 'CSV UTF-8'.",
            CsvAdvice.CloseQuote => "Close it, or double it where it belongs to the name.",
            CsvAdvice.DoubleQuotes => "Double the quotation marks that belong to a name.",
            CsvAdvice.RemoveSpace => "Remove the space.",
            CsvAdvice.RemoveSpaces => "Remove the spaces.",
            CsvAdvice.DoubleQuoteInside => "Write a quotation mark inside a name twice: \"\".",
            CsvAdvice.StraightQuotes => "Put the name in straight quotation marks: \"...\".",
            CsvAdvice.QuoteName => "Put the name in quotation marks: \"...\".",
            CsvAdvice.OneSeparator => "Use one separator in the whole file.",
            CsvAdvice.SayEncoding =>
                $"If that is right, accept it with 'encoding: {f[0]}' under '{f[2]}'; if not, write 'encoding: "
                    + $"{f[1]}', or save the file as 'CSV UTF-8'.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Separator(string sign) =>
        sign switch
        {
            "\t" => "tabs",
            ";" => "semicolons",
            _ => "commas",
        };
}
