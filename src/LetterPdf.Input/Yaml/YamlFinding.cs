namespace LetterPdf.Input;

/// <summary>Findings in the YAML of letter.yml.</summary>
public enum YamlFinding
{
    QuotationOpen,
    NotPlainColon,

    /// <summary>0: the character that looks like a space.</summary>
    BlankAfterColon,
    BlankMissing,
    NoKey,
    CutAtNote,
    HyphenMissing,

    /// <summary>0: the number of the line with the value.</summary>
    ListBesideValue,
    BetweenColumns,

    /// <summary>0: the number of the line above.</summary>
    IndentTooDeep,
    TabInIndent,

    /// <summary>0: the character that looks like a space.</summary>
    BlankInIndent,

    /// <summary>0: the character that begins a block.</summary>
    TextAtBlockSign,
    BlockLineLeft,
    ValueLineLeft,
    HiddenByNote,
    ListOpen,
    BracesOpen,
    ClosedByCurlyMark,
    ApostropheOpens,

    /// <summary>0: the closing bracket; 1: the opening one.</summary>
    OtherBracket,
    ColonAfterQuotation,
    TextAfterApostrophe,
    TextAfterQuotation,
    TextAfterList,
    TextAfterBraces,
    CurlyMarks,
    ColonInText,
    ListBesideKey,

    /// <summary>0: the character; left out where it is not known.</summary>
    WrongStart,

    /// <summary>0: the character that looks like a space.</summary>
    BlankBeforeText,

    /// <summary>0: the character that is not a plain hyphen.</summary>
    NotPlainHyphen,
    Backslash,
    ListBroken,
    BracesBroken,
    LineMisplaced,
    ColonMissing,
    Unreadable,
    SecondLetter,

    /// <summary>0: the file.</summary>
    NoLetter,
    NoKeys,
    TooDeep,
    TooManyValues,

    /// <summary>0: the key.</summary>
    KeyTwice,
    KeyNoWord,
    MergeKey,
    Anchor,
    Tag,
    Alias,
}
