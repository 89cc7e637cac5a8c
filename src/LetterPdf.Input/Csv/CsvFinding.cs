namespace LetterPdf.Input;

/// <summary>Findings in a CSV.</summary>
public enum CsvFinding
{
    /// <summary>0: the file; 1: the most rows.</summary>
    TooManyRows,

    /// <summary>0: the file; 1: the most characters.</summary>
    LineTooLong,

    /// <summary>0: the file; 1: the line from which it is not.</summary>
    Utf8InPart,

    /// <summary>0: the file; 1: the line.</summary>
    NotUtf8,
    HeaderQuotes,

    /// <summary>0: the row.</summary>
    QuoteOpen,

    /// <summary>0: the row.</summary>
    TextAfterQuote,

    /// <summary>0: the row.</summary>
    SpaceAtQuote,

    /// <summary>0: the file; 1: the encoding; 2: a row; 3: its text; 4: its text in the other encoding; 5: the other
    /// encoding.</summary>
    EncodingGuessed,
}
