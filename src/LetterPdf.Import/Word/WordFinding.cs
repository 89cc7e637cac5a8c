namespace LetterPdf.Import;

/// <summary>What is found in a text from a word processor. Where nothing else is said, the facts are 0: how many;
/// from 1 on: a <see cref="WordPhrase"/> for each, or for the first of them.</summary>
public enum WordFinding
{
    /// <summary>0: the path; 1: why.</summary>
    Unreadable,

    /// <summary>0: the path; 1: a <see cref="WordPhrase"/> for its kind.</summary>
    OtherKind,

    /// <summary>0: the path.</summary>
    NoText,

    /// <summary>0: how many changes; 1: how many comments.</summary>
    Tracked,
    Pictures,
    Charts,
    Shapes,
    Inks,
    EmbeddedFiles,
    TextBoxes,
    Equations,
    Symbols,
    Placeholders,
    Rubies,
    OtherFiles,
    HiddenTexts,
    StruckTexts,
    Characters,
    RunningTexts,
    NotesInNotes,
    NotesWithoutSign,
    EmptyFields,
    Fields,
    Dates,
    Underlines,
    Capitals,
    Shifts,
    Highlights,
    Links,
    PageBreaks,
    JoinedLines,
    Tabs,
    Labels,
    Endnotes,
    WideCells,
    TablesInCells,
    CellsOfParagraphs,
    HeaderRows,
}

/// <summary>Parts of sentences about a text from a word processor, and steps that were taken.</summary>
public enum WordPhrase
{
    /// <summary>0: the words; 1: the paragraph.</summary>
    Words,

    /// <summary>0: the words before; 1: the paragraph.</summary>
    Behind,

    /// <summary>0: the paragraph.</summary>
    In,

    /// <summary>0: the words; they have no place in the text.</summary>
    Elsewhere,

    /// <summary>0: how many more.</summary>
    More,

    /// <summary>0: a label as the document shows it; 1: as the letter shows it; 2: the paragraph.</summary>
    Label,

    /// <summary>0: the words; 1: where the link leads; 2: the paragraph.</summary>
    LinkTo,
    OldWord,
    OldOffice,
    Protected,
    OpenDocument,
    Rtf,
    Apple,
    Workbook,
    Slides,
    Pdf,
    Zip,

    /// <summary>0: the words; 1: the paragraph.</summary>
    HeadingByLook,

    /// <summary>0: the words; 1: the paragraph.</summary>
    HeadingLevel,

    /// <summary>0: the label; 1: the paragraph.</summary>
    HeadingLabel,

    /// <summary>0: how many items; 1: the paragraph of the first.</summary>
    TypedList,

    /// <summary>0: the words of the row; 1: the paragraph.</summary>
    FirstRowHeads,

    /// <summary>0: its first words; 1: the paragraph.</summary>
    TableOfOne,
}

/// <summary>Advice for a <see cref="WordFinding"/>.</summary>
public enum WordAdvice
{
    SaveAgain,
    SaveAsWord,
    RemovePassword,
    ExportText,
    AcceptOrDecline,
    TypeText,
    PictureInLetter,
    WriteEquation,
    CheckSigns,
    CopyContents,
    CheckLeftOut,
    CheckFields,
    TypeDate,
    CheckLook,
    CheckMarked,
    FullAddress,
    CheckLines,
    MakeTable,
    CheckLabels,
    CheckTable,
    CheckNotes,
    RunningInLetter,
}
