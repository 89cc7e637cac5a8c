using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Enumeration;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>A folder on disk as an archive's storage. Links are reported and never followed.</summary>
internal sealed class DiskStorage(string folder) : IStorage
{
    private const int PieceLength = 256 * 1024;

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
        IgnoreInaccessible = false,
    };

    private readonly string _root = Path.GetFullPath(folder);

    // Folders that were found to be real folders, not links: most files are in one that was checked before.
    private readonly ConcurrentDictionary<string, bool> _plainFolders = new(StringComparer.Ordinal);

    public StorageListing List(string folder)
    {
        if (!IsPlain(folder))
        {
            return new StorageListing(StorageOutcome.NotFound, []);
        }

        if (OperatingSystem.IsLinux())
        {
            return LinuxFolder.Read(Full(folder)) is { } found
                ? new StorageListing(
                    StorageOutcome.Done,
                    [.. found.Select(entry => new StorageEntry(entry.Name, entry.Kind))]
                )
                : new StorageListing(StorageErrors.OfLastCall(), []);
        }

        try
        {
            var path = Full(folder);
            var entries = new FileSystemEnumerable<StorageEntry>(path, Entry, Everything).ToArray();
            Array.Sort(entries, (one, other) => string.CompareOrdinal(one.Name, other.Name));
            return new StorageListing(StorageOutcome.Done, [.. entries]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new StorageListing(StorageErrors.Of(failure), []);
        }
    }

    public StorageContent Read(string file, long maximumBytes)
    {
        try
        {
            if (Open(file) is not { } opened)
            {
                return new StorageContent(StorageOutcome.NotFound, default);
            }

            using (opened)
            {
                var length = RandomAccess.GetLength(opened);
                if (length > maximumBytes)
                {
                    return new StorageContent(StorageOutcome.TooLarge, default);
                }

                var bytes = new byte[length];
                var count = 0;
                while (
                    count < bytes.Length && RandomAccess.Read(opened, bytes.AsSpan(count), count) is var read and > 0
                )
                {
                    count += read;
                }

                return new StorageContent(StorageOutcome.Done, bytes.AsMemory(0, count));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new StorageContent(StorageErrors.Of(failure), default);
        }
    }

    public StorageOutcome Scan(string file, ContentPiece take)
    {
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            if (Open(file) is not { } opened)
            {
                return StorageOutcome.NotFound;
            }

            using (opened)
            {
                var at = 0L;
                while (RandomAccess.Read(opened, piece, at) is var read and > 0)
                {
                    take(piece.AsSpan(0, read));
                    at += read;
                }

                return StorageOutcome.Done;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return StorageErrors.Of(failure);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    public string? SharedIdentity(string file) =>
        OperatingSystem.IsLinux() && LinuxCalls.Stat(Full(file), out var status) == 0 && status.Links > 1
            ? $"{status.DeviceMajor}:{status.DeviceMinor}:{status.Inode}"
            : null;

    public IDisposable? Lock(out StorageOutcome outcome) => FolderLock.Take(_root, out outcome);

    public StorageOutcome Create(string file, ReadOnlyMemory<byte> bytes) =>
        Try(() =>
        {
            using var created = File.OpenHandle(Full(file), FileMode.CreateNew, FileAccess.Write, FileShare.Read);
            RandomAccess.Write(created, bytes.Span, 0);
            if (OperatingSystem.IsWindows())
            {
                RandomAccess.FlushToDisk(created);
            }
        });

    public StorageOutcome CreateFolder(string folder)
    {
        var path = Full(folder);
        if (Path.Exists(path))
        {
            return StorageOutcome.Exists;
        }

        // The parents of the root are created with it; inside, the parent must exist.
        return folder.Length == 0 ? FolderSync.Make(path)
            : IsPlain(Parent(folder)) ? Try(() => Directory.CreateDirectory(path))
            : StorageOutcome.NotFound;
    }

    public StorageOutcome Move(string from, string to)
    {
        var (source, target) = (Full(from), Full(to));
        if (Path.Exists(target))
        {
            return StorageOutcome.Exists;
        }

        _plainFolders.Clear();
        return OperatingSystem.IsWindows()
            ? OrHeld(Try(() => Directory.Move(source, target)))
            : Call(UnixCalls.Rename(source, target));
    }

    public StorageOutcome Replace(string from, string to) =>
        OperatingSystem.IsWindows()
            ? OrHeld(Try(() => File.Move(Full(from), Full(to), overwrite: true)))
            : Call(UnixCalls.Rename(Full(from), Full(to)));

    public StorageOutcome Exchange(string one, string other)
    {
        _plainFolders.Clear();
        try
        {
            return OperatingSystem.IsLinux() ? Call(LinuxCalls.Exchange(Full(one), Full(other)))
                : OperatingSystem.IsMacOS() ? Call(MacCalls.Exchange(Full(one), Full(other)))
                : StorageOutcome.NotSupported;
        }
        catch (EntryPointNotFoundException)
        {
            // The C library is older than the call.
            return StorageOutcome.NotSupported;
        }
    }

    public StorageOutcome LinkFolder(string from, string to) =>
        OperatingSystem.IsWindows() ? StorageOutcome.NotSupported : new FolderLinks().Link(Full(from), Full(to));

    public StorageOutcome Remove(string file) => Try(() => File.Delete(Full(file)));

    public StorageOutcome RemoveFolder(string folder)
    {
        _plainFolders.Clear();
        return OperatingSystem.IsWindows()
            ? Try(() => Directory.Delete(Full(folder), recursive: true))
            : new FolderLinks().Remove(Full(folder));
    }

    public StorageOutcome Sync(string folder) =>
        OperatingSystem.IsWindows() ? StorageOutcome.Done : FolderSync.Whole(Full(folder));

    public StorageOutcome SyncNames(string folder) =>
        OperatingSystem.IsWindows() ? StorageOutcome.Done : FolderSync.One(Full(folder));

    public void Wait(int milliseconds) => Thread.Sleep(milliseconds);

    private static StorageEntry Entry(ref FileSystemEntry entry) => new(entry.FileName.ToString(), Kind(ref entry));

    private static StorageKind Kind(ref FileSystemEntry entry) =>
        LinkKind.Of(entry.Attributes, Target(entry.ToFullPath()));

    private static Func<string?> Target(string path) => () => new FileInfo(path).LinkTarget;

    private static StorageOutcome Call(int result) => result == 0 ? StorageOutcome.Done : StorageErrors.OfLastCall();

    private static StorageOutcome Try(Action action)
    {
        try
        {
            action();
            return StorageOutcome.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return StorageErrors.Of(failure);
        }
    }

    // Windows moves nothing that another program has open, and reports a sharing violation or, for a file that is to
    // be overwritten, missing rights.
    private static StorageOutcome OrHeld(StorageOutcome outcome) =>
        outcome is StorageOutcome.Locked or StorageOutcome.ReadOnly ? StorageOutcome.Held : outcome;

    private static string Parent(string path) => path.LastIndexOf('/') is var at and >= 0 ? path[..at] : string.Empty;

    // A handle that lets others read and write; null where there is no regular file. A named pipe in its place would
    // make us wait forever.
    private Microsoft.Win32.SafeHandles.SafeFileHandle? Open(string file)
    {
        var path = Full(file);
        return IsName(file[(file.LastIndexOf('/') + 1)..]) && IsPlain(Parent(file)) && KindOf(path) == StorageKind.File
            ? File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
            : null;
    }

    private static StorageKind? KindOf(string path)
    {
        if (OperatingSystem.IsLinux())
        {
            return LinuxCalls.Stat(path, out var status) == 0 ? status.Kind : null;
        }

        return LinkKind.Of(path);
    }

    // Whether a folder exists, and neither it nor one above it, inside the root, is a link.
    private bool IsPlain(string folder)
    {
        if (folder.Length == 0)
        {
            return Directory.Exists(_root);
        }

        if (_plainFolders.TryGetValue(folder, out var isPlain))
        {
            return isPlain;
        }

        isPlain =
            IsName(folder[(folder.LastIndexOf('/') + 1)..])
            && IsPlain(Parent(folder))
            && KindOf(Full(folder)) == StorageKind.Folder;
        if (isPlain)
        {
            _plainFolders[folder] = true;
        }

        return isPlain;
    }

    // A path from an inventory could contain anything: characters that the system takes for a separator, a drive or
    // the end lead elsewhere.
    private static bool IsName(string name) =>
        name is not ("" or "." or "..")
        && !name.Contains('\0', StringComparison.Ordinal)
        && !(OperatingSystem.IsWindows() && name.AsSpan().ContainsAny('\\', ':'));

    private string Full(string path) => path.Length == 0 ? _root : Path.Join(_root, path);
}
