namespace LetterPdf.Archive;

/// <summary>The outcome of an operation on a storage.</summary>
public enum StorageOutcome
{
    Done,

    /// <summary>Nothing exists at the path, or the folder above it does not exist.</summary>
    NotFound,

    /// <summary>Something exists at the path already.</summary>
    Exists,

    /// <summary>The storage may be read only.</summary>
    ReadOnly,

    /// <summary>No space is left.</summary>
    Full,

    /// <summary>A file is larger than what was allowed for.</summary>
    TooLarge,

    /// <summary>Another program has the lock.</summary>
    Locked,

    /// <summary>Another program has the file open; that usually passes within seconds.</summary>
    Held,

    /// <summary>A file that is to be added is not what it was when it was looked at.</summary>
    Changed,

    /// <summary>The system or its file system has no such operation.</summary>
    NotSupported,

    /// <summary>Anything else: a failing disk, a folder where a file is expected.</summary>
    Failed,
}
