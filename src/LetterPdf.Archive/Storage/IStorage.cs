namespace LetterPdf.Archive;

/// <summary>Takes a piece of a file's content.</summary>
public delegate void ContentPiece(ReadOnlySpan<byte> piece);

/// <summary>
/// The folder that an archive lies in. Paths begin there and have '/' between names; the empty path is the folder
/// itself. A path that leads outside, or through a link, is <see cref="StorageOutcome.NotFound"/>. Nothing here
/// throws because of what is on the disk. Reads may run in parallel; only the holder of the lock writes.
/// </summary>
public interface IStorage
{
    /// <summary>The entries of a folder.</summary>
    StorageListing List(string folder);

    /// <summary>A whole file, if it has at most that many bytes.</summary>
    StorageContent Read(string file, long maximumBytes);

    /// <summary>A file of any size, piece by piece.</summary>
    StorageOutcome Scan(string file, ContentPiece take);

    /// <summary>
    /// The system's identity of a file that has several names; null where it has one name, or this cannot be known.
    /// Two paths with equal identities are one file.
    /// </summary>
    string? SharedIdentity(string file);

    /// <summary>Keeps all others from writing until it is disposed of; null, with the reason, where that fails. The
    /// system releases it when the process dies.</summary>
    IDisposable? Lock(out StorageOutcome outcome);

    /// <summary>Makes a new file with this content.</summary>
    StorageOutcome Create(string file, ReadOnlyMemory<byte> bytes);

    /// <summary>Makes a new folder in an existing one.</summary>
    StorageOutcome CreateFolder(string folder);

    /// <summary>Moves a file or folder to a path that is free, in one step.</summary>
    StorageOutcome Move(string from, string to);

    /// <summary>Puts a file in the place of another, in one step.</summary>
    StorageOutcome Replace(string from, string to);

    /// <summary>Exchanges two files or folders, in one step.</summary>
    StorageOutcome Exchange(string one, string other);

    /// <summary>Makes a new folder that mirrors another: new subfolders, and hard links to its files.</summary>
    StorageOutcome LinkFolder(string from, string to);

    /// <summary>Removes a file.</summary>
    StorageOutcome Remove(string file);

    /// <summary>Removes a folder with all that is in it; links in it are removed, not what they lead to.</summary>
    StorageOutcome RemoveFolder(string folder);

    /// <summary>Returns when a folder and everything in it would survive a power cut.</summary>
    StorageOutcome Sync(string folder);

    /// <summary>Returns when the names in a folder would survive a power cut.</summary>
    StorageOutcome SyncNames(string folder);

    /// <summary>Waits, so that another program may close a file. Nowhere else does the archive meet a
    /// clock.</summary>
    void Wait(int milliseconds);
}
