namespace LetterPdf.Input;

/// <summary>What to do about a CSV.</summary>
public enum CsvAdvice
{
    SaveAsUtf8,
    CloseQuote,
    DoubleQuotes,
    RemoveSpace,
    RemoveSpaces,
    DoubleQuoteInside,
    StraightQuotes,
    QuoteName,
    OneSeparator,

    /// <summary>0: the encoding that was taken; 1: the other.</summary>
    SayEncoding,
}
