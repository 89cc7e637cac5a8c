namespace LetterPdf.Archive;

/// <summary>The kind of an entry in a folder.</summary>
public enum StorageKind
{
    File,

    Folder,

    /// <summary>A symbolic link; it is never followed.</summary>
    Link,

    /// <summary>A device, a pipe and the like.</summary>
    Other,
}

/// <summary>An entry of a folder.</summary>
/// <param name="Name">Without the folder.</param>
/// <param name="Kind">The kind of the entry itself, not of what a link leads to.</param>
public readonly record struct StorageEntry(string Name, StorageKind Kind);
