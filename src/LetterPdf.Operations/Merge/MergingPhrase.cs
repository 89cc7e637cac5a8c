namespace LetterPdf.Operations;

/// <summary>Parts of sentences about many letters.</summary>
internal enum MergingPhrase
{
    DiskFull,
    NotAllowed,
    OpenElsewhere,
    DiskFails,
    OtherSource,

    /// <summary>0 and 1: the versions.</summary>
    OtherVersion,

    /// <summary>0 and 1: the numbers of parts.</summary>
    OtherCount,

    /// <summary>0: the file.</summary>
    FileMissing,

    /// <summary>0: the file.</summary>
    FileChanged,

    /// <summary>0: the file.</summary>
    FileForeign,

    /// <summary>0: the file.</summary>
    FileUnreadable,
}
