using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>Waits until files and names would survive a loss of power.</summary>
internal static class FolderSync
{
    // For more entries than these, one wait for the whole file system is shorter than one for each.
    private const int MostOneByOne = 8;

    /// <summary>For a folder with everything in it.</summary>
    public static StorageOutcome Whole(string folder)
    {
        if (
            OperatingSystem.IsLinux()
            && Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Skip(MostOneByOne).Any()
        )
        {
            return OnOpened(folder, LinuxCalls.SyncFileSystem);
        }

        foreach (
            var path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Append(folder)
        )
        {
            if (One(path) is var outcome && outcome != StorageOutcome.Done)
            {
                return outcome;
            }
        }

        return StorageOutcome.Done;
    }

    /// <summary>Makes a folder with any missing parents, and waits for their names.</summary>
    public static StorageOutcome Make(string folder)
    {
        try
        {
            var above = new List<string>();
            for (var path = folder; path is not null && !Directory.Exists(path); )
            {
                path = Path.GetDirectoryName(path);
                above.Add(path ?? folder);
            }

            Directory.CreateDirectory(folder);
            var failed = OperatingSystem.IsWindows()
                ? []
                : above.Select(One).Where(outcome => outcome != StorageOutcome.Done);
            return failed.FirstOrDefault(StorageOutcome.Done);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return StorageErrors.Of(failure);
        }
    }

    /// <summary>For a file, or the names in a folder.</summary>
    public static StorageOutcome One(string path) =>
        OnOpened(path, OperatingSystem.IsMacOS() ? MacCalls.SyncFully : UnixCalls.Sync);

    private static StorageOutcome OnOpened(string path, Func<int, int> call)
    {
        var file = UnixCalls.Open(path, UnixCalls.ReadOnly, 0);
        if (file < 0)
        {
            return StorageErrors.OfLastCall();
        }

        var outcome = call(file) == 0 ? StorageOutcome.Done : StorageErrors.OfLastCall();
        UnixCalls.Close(file);
        return outcome;
    }
}
