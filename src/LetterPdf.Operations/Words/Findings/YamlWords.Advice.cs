using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <content>What to do about it.</content>
internal static partial class YamlWords
{
    public static string Of(YamlAdvice code, FactWords f) =>
        code switch
        {
            YamlAdvice.CloseBeforeColon => "Close it before the colon.",
            YamlAdvice.PlainColon => $"Write '{f[0]}: ' with the colon of a Latin keyboard and a space.",
            YamlAdvice.BlankAfterColon => "Write a plain space after the colon.",
            YamlAdvice.ColonAndBlank => $"Write '{f[0]}: ', then the value.",
            YamlAdvice.KeyAndValue => "Write 'key: value'.",
            YamlAdvice.KeyAndValueOrOneLine =>
                "Write 'key: value'; or, if it goes on with the text above, put it on that line, and the whole "
                    + "text in quotation marks.",
            YamlAdvice.QuoteText => "Put the whole text in quotation marks.",
            YamlAdvice.HyphenOrColumnOfKey =>
                "Begin it with a hyphen and a space, or in the column of the key that it belongs beside.",
            YamlAdvice.ListBelowKey => "Begin a list under a key without a value.",
            YamlAdvice.FirstColumn => "Let the keys of the letter all begin in column 1.",
            YamlAdvice.ColumnOrFurtherRight =>
                $"Let it begin in column {f[0]}, or as far right as the lines that it belongs to.",
            YamlAdvice.ColumnOfLevel => $"Let it begin in column {f[0]}, as the lines of its level do.",
            YamlAdvice.Column => $"Let it begin in column {f[0]}.",
            YamlAdvice.IndentWithBlanks => "Indent with spaces; most editors can show the difference.",
            YamlAdvice.IndentWithPlainBlanks =>
                "Delete what stands before the first word of the line, and indent with plain spaces.",
            YamlAdvice.BlockBelow =>
                $"Begin the text on the next line, indented; or put a text that begins with {f[0]} in quotation marks.",
            YamlAdvice.BlockColumn => $"Let all lines of the text begin in column {f[0]} or further right.",
            YamlAdvice.QuoteNote => "Put the text with the # sign in quotation marks.",
            YamlAdvice.CloseWith => $"Close it with {f[0]}.",
            YamlAdvice.StraightMarksAtBothEnds => "Write straight quotation marks on both sides: \"...\".",
            YamlAdvice.StraightMarksAround => "Write straight quotation marks around it: \"...\".",
            YamlAdvice.DoubleMarks => "Put the whole text in double quotation marks: \"...\".",
            YamlAdvice.DoubleMarksOrApostrophes =>
                "Put the whole text in double quotation marks, or double the apostrophe inside it: ''.",
            YamlAdvice.CloseOrDouble => "Close it, or double it where it belongs to the text.",
            YamlAdvice.OnePairOfMarks => "Put the whole text in one pair of quotation marks.",
            YamlAdvice.SingleMarks => "Put the whole text in single quotation marks: '...'.",
            YamlAdvice.SingleMarksForText => "Put the text in single quotation marks: '...'.",
            YamlAdvice.QuoteTextThatBegins => $"Put a text that begins with {f[0]} in quotation marks.",
            YamlAdvice.QuoteTextWithBracket => "Put a text that begins with [ or { in quotation marks.",
            YamlAdvice.ItemsBelow =>
                "Put each item on a line of its own, after a hyphen; or put a text that begins with a hyphen in "
                    + "quotation marks.",
            YamlAdvice.PlainBlank => "Delete it, and write a plain space.",
            YamlAdvice.PlainHyphen => "Write a plain hyphen and a space: - ",
            YamlAdvice.CommasInList => "Separate the items by commas and close the list with ].",
            YamlAdvice.CommasInBraces => "Separate the keys by commas and close with }.",
            YamlAdvice.IndentText => "Indent the lines of a text further than its key.",
            YamlAdvice.FirstColumnWithoutMarks =>
                "Let the keys of the letter all begin in column 1, and remove lines such as '---'.",
            YamlAdvice.ColumnOfKeys => "Check the indentation: keys of the same level begin in the same column.",
            YamlAdvice.ColumnOfItems => "Check the indentation: items of the same list begin in the same column.",
            YamlAdvice.CheckIndent =>
                "Check the indentation, and put texts with special characters in quotation marks.",
            YamlAdvice.OneLetter => "A letter.yml holds one letter: remove the line '---'.",
            YamlAdvice.LeastKeys => "It needs at least 'date', 'subject' or 'title', and 'body'.",
            YamlAdvice.KeyIsOnLine => $"It is already on line {f[0]}.",
            YamlAdvice.KeysInFull => "Write the keys out.",
            _ => throw ReasonWords.Unknown(code),
        };
}
