using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>
/// Keeps other runs away from a place while this one works on it. The lock is a file beside the place, which the system
/// releases when the program ends, however it ends, and which is removed at the end. The place itself cannot be locked:
/// it is replaced. The folder that it is in must not be: several runs may work there on places of their own.
/// </summary>
internal sealed class PlaceLock : IDisposable
{
    private const string Ending = ".lock";

    private readonly string _folder;
    private readonly FileStream _file;

    private PlaceLock(string folder, FileStream file) => (_folder, _file) = (folder, file);

    /// <summary>Takes the lock.</summary>
    /// <param name="path">The place, in full; its folder exists.</param>
    /// <param name="outcome">Why there is none: <see cref="StorageOutcome.Locked"/> where another run has it.</param>
    /// <returns>Null where it can't be taken.</returns>
    public static PlaceLock? Take(string path, out StorageOutcome outcome)
    {
        var folder = Path.GetDirectoryName(path)!;
        using var gate = new Gate(folder);
        try
        {
            var file = new FileStream(
                path + Ending,
                new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate,
                    Access = FileAccess.ReadWrite,
                    Share = FileShare.None,
                    Options = FileOptions.DeleteOnClose,
                    BufferSize = 0,
                }
            );
            outcome = StorageOutcome.Done;
            return new PlaceLock(folder, file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            outcome = StorageErrors.Of(failure);
            return null;
        }
    }

    public void Dispose()
    {
        using var gate = new Gate(_folder);
        _file.Dispose();
    }

    // On Unix a file can be removed while another run opens it, and then both would have a lock: one on the file that
    // is gone, one on the next. So files are made and removed one after the other. Windows removes no open file.
    private readonly ref struct Gate
    {
        private readonly int _opened = -1;

        public Gate(string folder)
        {
            if (!OperatingSystem.IsWindows())
            {
                _opened = UnixCalls.Open(folder, UnixCalls.ReadOnly, 0);
                _ = _opened < 0 ? 0 : UnixCalls.Lock(_opened, UnixCalls.LockExclusively);
            }
        }

        public void Dispose()
        {
            if (_opened >= 0)
            {
                UnixCalls.Close(_opened);
            }
        }
    }
}
