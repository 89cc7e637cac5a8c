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
    GiveRequiredValue,
    RemoveLine,
    WriteList,
    QuoteColon,

    /// <summary>0 and up: the words.</summary>
    Words,
    NoSuchDay,

    /// <summary>0: the month, from 1; 1: the year; 2: how many days it has.</summary>
    DaysOfMonth,

    /// <summary>0: the date.</summary>
    Date,

    /// <summary>0: the month, from 1, 1: the day, 2: the date; from 3: the same of the other date.</summary>
    EitherDate,
    DateForm,
    AddDate,
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

    /// <summary>0 and up: the names.</summary>
    Forms,
    MailAddress,
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
