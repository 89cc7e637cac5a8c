namespace LetterPdf.Verification;

/// <summary>What is wrong with the cross-reference sections (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
public enum CrossReferenceFault
{
    /// <summary>How many a letter may have.</summary>
    TooManyAdditions,

    /// <summary>The byte.</summary>
    NotThere,

    /// <summary>The byte, and what is wrong there.</summary>
    Unreadable,

    TwoLists,
    HiddenList,
    SectionHead,
    NoTrailer,

    /// <summary>The object, and how long an entry is.</summary>
    EntryLength,

    /// <summary>The object.</summary>
    EntryKind,

    NoList,
    OtherStream,
    EndOfList,
    ColumnWidths,
    TooShort,
    TooLong,

    /// <summary>The object.</summary>
    UnknownKind,

    TooManyObjects,

    /// <summary>The object.</summary>
    ListedTwice,

    LostRevision,

    /// <summary>The object, and the byte where its revision ends.</summary>
    OutsideRevision,

    /// <summary>The object, and the byte.</summary>
    OutsideFile,

    /// <summary>The object, and the byte.</summary>
    OtherObjectThere,

    /// <summary>The object stream.</summary>
    ObjectStreamUnlisted,

    /// <summary>The object.</summary>
    NoObjectStream,

    /// <summary>The object stream.</summary>
    ObjectStreamUnreadable,

    /// <summary>The object, and its object stream.</summary>
    WrongPlace,

    NoSize,

    /// <summary>The number that is said to be the last.</summary>
    WrongSize,
}
