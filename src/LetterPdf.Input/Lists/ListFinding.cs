namespace LetterPdf.Input;

/// <summary>Findings in a list.</summary>
public enum ListFinding
{
    /// <summary>0: the file.</summary>
    NoHeaderRow,

    /// <summary>0: the file.</summary>
    NoRows,

    /// <summary>0: the row; 1: the name.</summary>
    StarterName,

    /// <summary>0: the header's row.</summary>
    HeaderBelow,

    /// <summary>0: the header's row.</summary>
    NoKnownHeading,

    /// <summary>0: the file; 1: the column.</summary>
    NoColumn,

    /// <summary>0: the file; 1: the key that needs one.</summary>
    NoCountryColumn,

    /// <summary>0: the file; 1: the number; 2: how many columns there are.</summary>
    NoColumnOfNumber,

    /// <summary>0: the file; 1: the column.</summary>
    ColumnTwice,

    /// <summary>0: what names no column; 1 and on: the columns' keys.</summary>
    NotAColumn,

    /// <summary>0: the row.</summary>
    NoOrganization,

    /// <summary>0: the column's key; 1: the row; 2: the most characters.</summary>
    CellTooLong,

    /// <summary>0: the column's key; 1: the row; 2: the character.</summary>
    BadCharacter,

    /// <summary>0: the column's key; 1: the row; 2 and on: what changed.</summary>
    CellTidied,

    /// <summary>0: the column's key; 1: the row.</summary>
    StrayQuotes,

    /// <summary>0: the text; 1: the row.</summary>
    BadLanguage,

    /// <summary>0: the row; 1: the text.</summary>
    UnknownStatus,

    /// <summary>0: the row.</summary>
    RowBlank,

    /// <summary>0: the row.</summary>
    HeaderRepeated,

    /// <summary>0: the row; 1: the column.</summary>
    OtherAnswer,

    /// <summary>0: the row; 1: the number of its cells; 2: the header's; 3: why, if that is known.</summary>
    Ragged,

    /// <summary>0: the column's key; 1: the row; 2: why.</summary>
    CellUnclear,

    /// <summary>0: the column's key; 1: the row; 2: the error as shown.</summary>
    CellError,

    /// <summary>0: the row.</summary>
    RowHidden,

    /// <summary>0: the row.</summary>
    RowFiltered,

    /// <summary>0: the row.</summary>
    NameStruck,

    /// <summary>0: the column's key; 1: the row.</summary>
    CellStruck,

    /// <summary>0: the column's key; 1: the row.</summary>
    CellStruckInPart,
    StruckByRule,

    /// <summary>0: the column's key; 1: the row.</summary>
    CellCommented,

    /// <summary>0: the row.</summary>
    CellBeyond,

    /// <summary>0: the column.</summary>
    ColumnHidden,

    /// <summary>0: the column.</summary>
    AnswersHidden,

    /// <summary>0: the key; 1: the file.</summary>
    KeyOfText,

    /// <summary>0: the key; 1: the file.</summary>
    KeyOfWorkbook,

    /// <summary>0: how many; 1: what they have in common; 2 and on: their rows.</summary>
    Several,
}
