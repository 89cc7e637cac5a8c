using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>
/// A lock that only one program can have at a time, and that the system releases when the program ends, however it
/// ends. The folder itself is locked where the system can do that, so that nothing is left in it; elsewhere a file in
/// it.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    // An addition takes a fraction of this time.
    private const int MostWaits = 50;
    private const int WaitMilliseconds = 20;

    private readonly int _folder;
    private readonly FileStream? _file;

    private FolderLock(int folder, FileStream? file)
    {
        _folder = folder;
        _file = file;
    }

    /// <summary>Takes the lock; if another program has it, waits a second, and then reports that.</summary>
    public static FolderLock? Take(string folder, out StorageOutcome outcome)
    {
        var taken = TakeNow(folder, out outcome);
        for (var wait = 0; taken is null && outcome == StorageOutcome.Locked && wait < MostWaits; wait++)
        {
            Thread.Sleep(WaitMilliseconds);
            taken = TakeNow(folder, out outcome);
        }

        return taken;
    }

    public void Dispose()
    {
        if (_file is not null)
        {
            _file.Dispose();
        }
        else
        {
            UnixCalls.Close(_folder);
        }
    }

    private static FolderLock? TakeNow(string folder, out StorageOutcome outcome)
    {
        if (OperatingSystem.IsWindows())
        {
            return TakeFile(folder, out outcome);
        }

        var opened = UnixCalls.Open(folder, UnixCalls.ReadOnly, 0);
        if (opened < 0)
        {
            outcome = StorageErrors.OfLastCall();
            return null;
        }

        if (UnixCalls.Lock(opened, UnixCalls.LockExclusively | UnixCalls.WithoutWaiting) == 0)
        {
            outcome = StorageOutcome.Done;
            return new FolderLock(opened, null);
        }

        outcome = StorageErrors.OfLastCall();
        UnixCalls.Close(opened);
        return outcome == StorageOutcome.Locked ? null : TakeFile(folder, out outcome);
    }

    private static FolderLock? TakeFile(string folder, out StorageOutcome outcome)
    {
        try
        {
            var file = new FileStream(
                Path.Combine(folder, LockFile.Name),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
            outcome = StorageOutcome.Done;
            return new FolderLock(-1, file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            outcome = StorageErrors.Of(failure);
            return null;
        }
    }
}
