namespace LetterPdf.Input;

/// <summary>Doubtful things in a list of signatories.</summary>
public enum DoctorFinding
{
    /// <summary>0: the row; 1: the name; 2: the same in small letters.</summary>
    InCapitals,

    /// <summary>0: the row; 1: the name.</summary>
    StraightApostrophe,

    /// <summary>0: the row; 1: the name.</summary>
    CurlyMarks,

    /// <summary>0: the row; 1: the name; 2: what it ends with.</summary>
    BreaksOff,

    /// <summary>0: the row; 1: the name.</summary>
    PartnerMissing,

    /// <summary>0: the row; 1: the name.</summary>
    BeginsWithNumber,

    /// <summary>0: the row; 1: the name.</summary>
    BeginsWithBullet,

    /// <summary>0: the row; 1: the name; 2: the name without it; 3: the country.</summary>
    EndsWithCountry,

    /// <summary>0: the row; 1: the name; 2: the country in its column.</summary>
    EndsWithOwnCountry,

    /// <summary>0: which cell; 1: the row; 2: the character; 3: the text.</summary>
    CellRuns,

    /// <summary>0: the row; 1 and on: the names.</summary>
    SharedCell,

    /// <summary>0: the row; 1: the text; 2: what was meant.</summary>
    Garbled,

    /// <summary>0: the row; 1: the text.</summary>
    LetterLost,

    /// <summary>0: the row; 1: the text.</summary>
    NoOrganization,

    /// <summary>0: the row; 1: the text.</summary>
    Formula,

    /// <summary>0: the row; 1: the text.</summary>
    Address,

    /// <summary>0: the row; 1: the text.</summary>
    Html,

    /// <summary>0: the row; 1: the text.</summary>
    Markdown,

    /// <summary>0: the row; 1: the text.</summary>
    Sum,

    /// <summary>0: the row; 1: the text.</summary>
    Date,

    /// <summary>0: the row; 1: the text.</summary>
    Withdrawn,

    /// <summary>0: the row; 1: the earlier row; 2: the name.</summary>
    SameName,

    /// <summary>0: the row; 1: the earlier row; 2: the name; 3: the earlier name.</summary>
    SameOrganization,

    /// <summary>0: the row; 1: the earlier row; 2: the name; 3: the earlier name.</summary>
    AlmostSame,

    /// <summary>0: the earlier row; 1: the row; 2: the earlier name; 3: the name.</summary>
    AcronymAndName,

    /// <summary>0: the column; 1 and on: what rows say in it.</summary>
    UnusedAnswers,

    /// <summary>0: the number in the text; 1: how many there are.</summary>
    CountriesDiffer,

    /// <summary>0: the number in the text; 1: how many there are.</summary>
    OrganizationsDiffer,
}
