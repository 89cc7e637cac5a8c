using LetterPdf.Archive;
using LetterPdf.Cli.Files.Native;

namespace LetterPdf.Cli.Files;

/// <summary>Makes and removes a folder that has the same files as another, under second names.</summary>
internal sealed class FolderTwin
{
    // One folder is one piece of work: a letter's version. Fewer are done faster by one thread.
    private const int LeastForMany = 16;

    private StorageOutcome _outcome = StorageOutcome.Done;

    /// <summary>Makes the twin, side by side where there are many folders.</summary>
    public StorageOutcome Link(string from, string to)
    {
        LinkOne(new DirectoryInfo(from), to);
        return _outcome;
    }

    /// <summary>Removes a folder with all that is in it.</summary>
    public static void Remove(string folder)
    {
        var folders = new DirectoryInfo(folder).GetDirectories();
        if (folders.Length >= LeastForMany)
        {
            Parallel.ForEach(folders.Where(inner => inner.LinkTarget is null), inner => inner.Delete(recursive: true));
        }

        Directory.Delete(folder, recursive: true);
    }

    private void LinkOne(DirectoryInfo from, string to)
    {
        try
        {
            Directory.CreateDirectory(to);
            var entries = from.GetFileSystemInfos();
            foreach (var file in entries.Where(entry => entry is not DirectoryInfo || entry.LinkTarget is not null))
            {
                LinkFile(file, Path.Join(to, file.Name));
            }

            var folders = entries.OfType<DirectoryInfo>().Where(entry => entry.LinkTarget is null).ToArray();
            if (folders.Length >= LeastForMany)
            {
                Parallel.ForEach(folders, folder => LinkOne(folder, Path.Join(to, folder.Name)));
            }
            else
            {
                Array.ForEach(folders, folder => LinkOne(folder, Path.Join(to, folder.Name)));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _outcome = StorageErrors.Of(failure);
        }
    }

    private void LinkFile(FileSystemInfo file, string to)
    {
        if (file.LinkTarget is not null)
        {
            _outcome = StorageOutcome.Failed;
        }
        else if (UnixCalls.Link(file.FullName, to) != 0)
        {
            // EPERM stands for a file system without second names, and for a file of somebody else.
            var outcome = StorageErrors.OfLastCall();
            _outcome = outcome == StorageOutcome.ReadOnly ? StorageOutcome.NotSupported : outcome;
        }
    }
}
