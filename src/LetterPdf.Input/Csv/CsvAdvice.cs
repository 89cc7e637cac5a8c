namespace LetterPdf.Input;

/// <summary>Advice about a CSV.</summary>
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

    /// <summary>0: the encoding that was used; 1: the other; 2: the key of the list in letter.yml.</summary>
    SayEncoding,
}
