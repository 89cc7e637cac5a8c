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

    /// <summary>0: how many changes.</summary>
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
