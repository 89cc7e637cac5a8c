namespace LetterPdf.Input;

/// <summary>Parts of sentences about doubtful things: what several rows have in common, after their number, what rows
/// say in a column, and kinds of cells.</summary>
public enum DoctorPhrase
{
    InCapitals,
    StraightApostrophes,
    CurlyMarks,
    BreakOff,
    BeginWithNumber,
    BeginWithBullet,
    EndWithCountry,
    EndWithOwnCountry,
    CellsRun,
    SharedCells,
    Garbled,
    LettersLost,
    NoOrganizations,
    Formulas,
    Addresses,
    Markup,
    Sums,
    Dates,
    Withdrawals,

    /// <summary>0 and on: the rows.</summary>
    SayNo,

    /// <summary>0 and on: the rows.</summary>
    SpeakAgainst,

    /// <summary>0 and on: the rows.</summary>
    SayNothing,
    NameCell,
    CountryCell,
    PersonCell,
    TitleCell,
}
