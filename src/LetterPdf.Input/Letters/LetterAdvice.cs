namespace LetterPdf.Input;

/// <summary>Advice for a <see cref="LetterFinding"/>.</summary>
public enum LetterAdvice
{
    CommaInBraces,

    /// <summary>0: the word.</summary>
    DidYouMean,

    /// <summary>0 and up: the keys.</summary>
    KeysHere,

    /// <summary>0 and up: the keys.</summary>
    ItsKeys,
    GiveValue,
    RemoveLine,
    WriteList,
    QuoteColon,

    /// <summary>0 and up: the words.</summary>
    Words,
    NoSuchDay,

    /// <summary>0: the date.</summary>
    Date,
    DateForm,
    LengthUnits,
    LengthUnitsOrEm,
    OwnText,
    FoldedJoins,

    /// <summary>0 and up: the tags.</summary>
    Languages,

    /// <summary>0 and up: the tags.</summary>
    OneLanguage,
    Title,
    ShortIdentifier,
    ForwardSlash,
    FileIntoFolder,

    /// <summary>0 and up: the names.</summary>
    Standards,
    StandardsTogether,
    DividedWord,
    A4,
    AnswerColumn,
    Answers,
    CheckCount,
    AnswerAsListed,
    AskPending,
    SignatoryList,
    WhoSigns,
    OneSignature,

    /// <summary>0: the two lines as one.</summary>
    JoinLines,
    StraightMarks,

    /// <summary>0: the text.</summary>
    StraightMarksAround,
    QuoteText,
    ColumnOfItem,
}
