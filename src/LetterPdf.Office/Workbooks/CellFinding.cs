namespace LetterPdf.Office;

/// <summary>Why it is not known what a cell shows, the same in every program and on every computer. Sentences for them
/// stand in Operations/Words.</summary>
public enum CellFinding
{
    /// <summary>It shows an error: the error as shown, such as "#REF!".</summary>
    ErrorValue,

    /// <summary>It holds a formula, and the file does not hold what it gives.</summary>
    NotComputed,

    /// <summary>It holds a formula that gives something else each day or on each computer: the function.</summary>
    Changing,

    /// <summary>It is true or false, which each program says in its language.</summary>
    TrueOrFalse,

    /// <summary>Each computer shows it by the rules of its region or in its language: how one shows it.</summary>
    Regional,

    /// <summary>It has more digits than the standard format always shows: the number.</summary>
    Crowded,

    /// <summary>It has more digits than programs keep: the number.</summary>
    TooPrecise,

    /// <summary>It is a small number that the format shows as zero, with or without a minus sign: the
    /// number.</summary>
    NearZero,

    /// <summary>Its format hides it: the format's code.</summary>
    Hidden,

    /// <summary>Its format is not one that is known here: the format's code, which may be empty.</summary>
    UnknownFormat,

    /// <summary>It is a day for which programs differ, or which they do not know: the number.</summary>
    UnknownDay,

    /// <summary>It is a time between two that the format can show: the number.</summary>
    BetweenTimes,

    /// <summary>A merged cell lies over it.</summary>
    Covered,

    /// <summary>The file says two things about what it shows: each.</summary>
    TwoTexts,

    /// <summary>It holds a field or another thing that a program fills in: its element.</summary>
    Filled,

    /// <summary>It is longer than a cell can be: the limit, in characters.</summary>
    TooLong,

    /// <summary>Programs differ on the spaces between pieces of its text.</summary>
    LooseSpaces,

    /// <summary>It holds half of a character.</summary>
    HalfCharacter,
}
