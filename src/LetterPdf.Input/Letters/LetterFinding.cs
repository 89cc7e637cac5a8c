namespace LetterPdf.Input;

/// <summary>Findings in the keys and values of letter.yml.</summary>
public enum LetterFinding
{
    /// <summary>0: the key.</summary>
    UnknownKey,

    /// <summary>0: the key.</summary>
    Missing,

    /// <summary>0: the key.</summary>
    Empty,

    /// <summary>0: the key.</summary>
    EmptyLine,

    /// <summary>0: the key.</summary>
    EmptyOnceFilled,

    /// <summary>0: the key; 1: a <see cref="LetterPhrase"/> that says what its value must be.</summary>
    WrongKind,

    /// <summary>0: the key.</summary>
    NoKeys,

    /// <summary>0: the key.</summary>
    NoList,

    /// <summary>0: the key; 1: the character's number in Unicode.</summary>
    InvalidCharacter,

    /// <summary>0: the key; 1: the value.</summary>
    NoChoice,

    /// <summary>0: the key; 1: the least; 2: the most; 3: the value.</summary>
    NoNumberBetween,

    /// <summary>0: the key; 1: the value.</summary>
    NoDate,

    /// <summary>0: the key; 1: the value.</summary>
    NoLength,

    /// <summary>0: the key; 1: the least; 2: the most; 3: the value.</summary>
    LengthNotBetween,

    /// <summary>0: the key; 1: the text.</summary>
    StarterText,
    StarterBody,
    BodyFolded,

    /// <summary>0: the tag.</summary>
    LanguageUnsupported,
    NoTitle,

    /// <summary>0: its length; 1: the most.</summary>
    IdentifierTooLong,

    /// <summary>0: the path.</summary>
    Backslash,

    /// <summary>0: the key; 1: the path.</summary>
    OutputNoPdf,

    /// <summary>0: the name.</summary>
    UnknownStandard,
    StandardsTogether,

    /// <summary>0: the key; 1: the text.</summary>
    NoMailAddress,

    /// <summary>0: the key.</summary>
    DecorativeWithAlt,

    /// <summary>0: the path.</summary>
    NoPictureName,

    /// <summary>0: the path; 1: what is wrong with it.</summary>
    InvalidPicture,

    /// <summary>0: the word.</summary>
    NoDividedWord,
    FormatNeedsA4,

    /// <summary>0: the key.</summary>
    NoColumn,

    /// <summary>0: the key.</summary>
    NoSheet,

    /// <summary>0: the announced number; 1: the number in the list.</summary>
    AnnouncedDiffers,

    /// <summary>0: the answer.</summary>
    AnswerNotGiven,

    /// <summary>0 and up: the numbers of the rows.</summary>
    PendingLeftOut,

    /// <summary>0: the file.</summary>
    NobodyWanted,

    /// <summary>0: the file.</summary>
    NobodyConfirmed,

    /// <summary>0: the file.</summary>
    NobodyUnmarked,

    /// <summary>0: how many; 1: the most.</summary>
    TooManySignatures,

    /// <summary>0: the name.</summary>
    SignsTwice,

    /// <summary>0: the line before; 1: the line that the comma begins; 2: the key.</summary>
    LineSplit,

    /// <summary>0: the key.</summary>
    CurlyValue,

    /// <summary>0: the key.</summary>
    CurlyText,

    /// <summary>0: the key; 1: the text that is not read.</summary>
    TextCut,
    TextJoined,
}
