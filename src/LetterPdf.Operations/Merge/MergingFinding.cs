namespace LetterPdf.Operations;

/// <summary>Findings about the place of many letters, and about the parts of a merge.</summary>
internal enum MergingFinding
{
    /// <summary>0: the folder; 1: how many other things are in it; 2 and on: the first of them.</summary>
    HoldsOthers,

    /// <summary>0: the folder; 1: how many letters in it are not as they were made; 2 and on: the first of
    /// them.</summary>
    HoldsChanged,

    /// <summary>0: the path.</summary>
    IsFile,

    /// <summary>0: the path.</summary>
    IsFolder,

    /// <summary>0: the path.</summary>
    InUse,

    /// <summary>0: the path; 1: why.</summary>
    NotWritten,

    /// <summary>0: letter.yml.</summary>
    NoList,

    /// <summary>0: the folder.</summary>
    NoFolder,

    /// <summary>0: the folder.</summary>
    NoPart,

    /// <summary>0: the folder.</summary>
    PartUnreadable,

    /// <summary>0: the folder; 1: the folder of the first part; 2: how they differ.</summary>
    PartForeign,

    /// <summary>0: the part; 1: of how many; 2 and 3: the folders.</summary>
    PartTwice,

    /// <summary>0: how many parts there are to be; 1: how many are missing; 2 and on: which, the first of
    /// them.</summary>
    PartsMissing,

    /// <summary>0: the folder; 1: how many of its files; 2 and on: the first of them, and what is wrong with
    /// each.</summary>
    PartChanged,

    /// <summary>0: how many recipients there are; 1: how many letters.</summary>
    LettersMissing,

    /// <summary>0: the row; 1 and 2: the folders.</summary>
    RowTwice,

    /// <summary>0: the folder.</summary>
    OverPart,

    /// <summary>0: the place; 1: the name of the file.</summary>
    FileAbove,

    /// <summary>0: the file.</summary>
    OtherZip,

    /// <summary>0: how many pages the letters have; 1: how many there may be.</summary>
    OnePdfTooLong,

    /// <summary>0: the file; 1: the folder.</summary>
    OnePdfInFolder,
}
