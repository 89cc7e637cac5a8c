namespace LetterPdf.Input;

/// <summary>Advice for a <see cref="YamlFinding"/>.</summary>
public enum YamlAdvice
{
    CloseBeforeColon,

    /// <summary>0: the key.</summary>
    PlainColon,
    BlankAfterColon,

    /// <summary>0: the key.</summary>
    ColonAndBlank,
    KeyAndValue,
    KeyAndValueOrOneLine,
    QuoteText,
    HyphenOrColumnOfKey,
    ListBelowKey,
    FirstColumn,

    /// <summary>0: the column.</summary>
    ColumnOrFurtherRight,

    /// <summary>0: the column.</summary>
    ColumnOfLevel,

    /// <summary>0: the column.</summary>
    Column,
    IndentWithBlanks,
    IndentWithPlainBlanks,

    /// <summary>0: the character that begins a block.</summary>
    BlockBelow,

    /// <summary>0: the column.</summary>
    BlockColumn,
    QuoteNote,

    /// <summary>0: the bracket.</summary>
    CloseWith,
    StraightMarksAtBothEnds,
    StraightMarksAround,
    DoubleMarks,
    DoubleMarksOrApostrophes,
    CloseOrDouble,
    OnePairOfMarks,
    SingleMarks,
    SingleMarksForText,

    /// <summary>0: the character.</summary>
    QuoteTextThatBegins,
    QuoteTextWithBracket,
    ItemsBelow,
    PlainBlank,
    PlainHyphen,
    CommasInList,
    CommasInBraces,
    IndentText,
    FirstColumnWithoutMarks,
    ColumnOfKeys,
    ColumnOfItems,
    CheckIndent,
    OneLetter,
    LeastKeys,

    /// <summary>0: the number of the line with the first key.</summary>
    KeyIsOnLine,
    KeysInFull,
}
