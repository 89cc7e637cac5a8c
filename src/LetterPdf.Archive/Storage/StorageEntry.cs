namespace LetterPdf.Archive;

/// <summary>What stands in a folder under a name.</summary>
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
/// <param name="Kind">What it is itself, not what it leads to.</param>
public readonly record struct StorageEntry(string Name, StorageKind Kind);
