using System.IO.Enumeration;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>
/// Makes a folder that has the same files as another, under second names, and removes one. An object of many versions
/// has thousands of entries, so this asks the system directly and does many folders side by side.
/// </summary>
internal sealed class FolderLinks
{
    // A letter's versions are its folders. Fewer are done faster by one thread.
    private const int LeastForMany = 16;
    private const uint AllMayDoAll = 0x1ff;

    private StorageOutcome _outcome = StorageOutcome.Done;

    /// <summary>Makes the folder. The system takes from its rights what the user's mask says.</summary>
    public StorageOutcome Link(string from, string to)
    {
        Try(() => LinkFolder(from, to));
        return _outcome;
    }

    /// <summary>Removes a folder with all that is in it; links in it are removed, not what they lead to.</summary>
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
            // EPERM stands for a file system without second names, and for a file of somebody else.
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
