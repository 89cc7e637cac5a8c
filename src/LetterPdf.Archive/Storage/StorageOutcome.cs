namespace LetterPdf.Archive;

/// <summary>What came of asking a storage for something.</summary>
public enum StorageOutcome
{
    Done,

    /// <summary>There is nothing at the path, or no folder to hold it.</summary>
    NotFound,

    /// <summary>Something stands there already.</summary>
    Exists,

    /// <summary>The storage may be read only.</summary>
    ReadOnly,

    /// <summary>No space is left.</summary>
    Full,

    /// <summary>A file is larger than what was allowed for.</summary>
    TooLarge,

    /// <summary>Another program has the lock.</summary>
    Locked,

    /// <summary>Another program has the file open; that is mostly over within seconds.</summary>
    Held,

    /// <summary>The system or its file system has no such operation.</summary>
    NotSupported,

    /// <summary>Anything else: a failing disk, a folder where a file is expected.</summary>
    Failed,
}
