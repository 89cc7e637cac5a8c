using System.IO.Enumeration;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>
/// Makes a folder with the same files as another, as hard links, and removes one. An object with many versions has
/// thousands of entries, so this calls the system directly and processes many folders in parallel.
/// </summary>
internal sealed class FolderLinks
{
    // A letter's versions are its folders. A single thread is faster for fewer.
    private const int LeastForMany = 16;
    private const uint AllMayDoAll = 0x1ff;

    private StorageOutcome _outcome = StorageOutcome.Done;

    /// <summary>Makes the folder. The system reduces its rights by the user's umask.</summary>
    public StorageOutcome Link(string from, string to)
    {
        Try(() => LinkFolder(from, to));
        return _outcome;
    }

    /// <summary>Removes a folder with everything in it; links in it are removed, but not their targets.</summary>
    public StorageOutcome Remove(string folder)
    {
        Try(() => RemoveFolder(folder));
        return _outcome;
    }

    private static (string Name, bool IsFolder)[] Entries(string folder) =>
        OperatingSystem.IsLinux()
            ?
            [
                .. (LinuxFolder.Read(folder) ?? throw new IOException("the folder cannot be read")).Select(entry =>
                    (entry.Name, entry.Kind == StorageKind.Folder)
                ),
            ]
            :
            [
                .. new FileSystemEnumerable<(string Name, bool IsFolder)>(
                    folder,
                    (ref entry) => (entry.FileName.ToString(), LinkKind.Of(entry.ToFullPath()) == StorageKind.Folder),
                    new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false }
                ),
            ];

    private void LinkFolder(string from, string to)
    {
        Note(UnixCalls.MakeFolder(to, AllMayDoAll));
        var entries = Entries(from);
        foreach (var (name, _) in entries.Where(entry => !entry.IsFolder))
        {
            LinkFile(Path.Join(from, name), Path.Join(to, name));
        }

        ForEach(entries, name => LinkFolder(Path.Join(from, name), Path.Join(to, name)));
    }

    private void LinkFile(string from, string to)
    {
        if (UnixCalls.Link(from, to) != 0)
        {
            // EPERM means a file system without hard links, or a file that belongs to another user.
            var outcome = StorageErrors.OfLastCall();
            _outcome = outcome == StorageOutcome.ReadOnly ? StorageOutcome.NotSupported : outcome;
        }
    }

    private void RemoveFolder(string folder)
    {
        var entries = Entries(folder);
        foreach (var (name, _) in entries.Where(entry => !entry.IsFolder))
        {
            Note(UnixCalls.Unlink(Path.Join(folder, name)));
        }

        ForEach(entries, name => RemoveFolder(Path.Join(folder, name)));
        Note(UnixCalls.RemoveFolder(folder));
    }

    private void ForEach((string Name, bool IsFolder)[] entries, Action<string> action)
    {
        var folders = entries.Where(entry => entry.IsFolder).Select(entry => entry.Name).ToArray();
        if (folders.Length >= LeastForMany)
        {
            Parallel.ForEach(folders, name => Try(() => action(name)));
        }
        else
        {
            Array.ForEach(folders, action);
        }
    }

    private void Note(int result)
    {
        if (result != 0)
        {
            _outcome = StorageErrors.OfLastCall();
        }
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _outcome = StorageErrors.Of(failure);
        }
    }
}
