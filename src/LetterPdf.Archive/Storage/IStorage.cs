namespace LetterPdf.Archive;

/// <summary>Takes a piece of a file's content.</summary>
public delegate void ContentPiece(ReadOnlySpan<byte> piece);

/// <summary>
/// The folder that an archive lies in. Paths begin there and have '/' between names; the empty path is the folder
/// itself. A path that leads outside, or through a link, is <see cref="StorageOutcome.NotFound"/>. Nothing here throws
/// for what is on the disk. Reading may go on side by side; writing is done by whoever has the lock.
/// </summary>
public interface IStorage
{
    /// <summary>What stands in a folder.</summary>
    StorageListing List(string folder);

    /// <summary>A whole file, if it is no larger than that.</summary>
    StorageContent Read(string file, long maximumBytes);

    /// <summary>A file of any size, piece by piece.</summary>
    StorageOutcome Scan(string file, ContentPiece take);

    /// <summary>
    /// What a file is called by the system if it has more than one name; null where it has one, or where this cannot be
    /// known. Two files of one such name are one.
    /// </summary>
    string? SharedIdentity(string file);

    /// <summary>Keeps all others from writing until it is disposed of; null with the reason. Released by the system
    /// when the process dies.</summary>
    IDisposable? Lock(out StorageOutcome outcome);

    /// <summary>A new file with this content.</summary>
    StorageOutcome Create(string file, ReadOnlyMemory<byte> bytes);

    /// <summary>A new folder in one that is there.</summary>
    StorageOutcome CreateFolder(string folder);

    /// <summary>Moves a file or folder to a place where nothing stands, in one step.</summary>
    StorageOutcome Move(string from, string to);

    /// <summary>Puts a file in the place of another, in one step.</summary>
    StorageOutcome Replace(string from, string to);

    /// <summary>Lets two files or folders change places, in one step.</summary>
    StorageOutcome Exchange(string one, string other);

    /// <summary>A new folder with all that another holds: its folders again, its files under a second name (a hard
    /// link).</summary>
    StorageOutcome LinkFolder(string from, string to);

    /// <summary>Removes a file.</summary>
    StorageOutcome Remove(string file);

    /// <summary>Removes a folder with all that is in it; links in it are removed, not what they lead to.</summary>
    StorageOutcome RemoveFolder(string folder);

    /// <summary>Returns when all that stands in a folder, itself included, would survive the loss of power.</summary>
    StorageOutcome Sync(string folder);

    /// <summary>Returns when the names in a folder would survive the loss of power.</summary>
    StorageOutcome SyncNames(string folder);

    /// <summary>Returns some time later, in which another program may have closed a file. Only here does an archive
    /// meet a clock.</summary>
    void Wait(int milliseconds);
}
