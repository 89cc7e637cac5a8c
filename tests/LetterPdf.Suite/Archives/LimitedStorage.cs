using LetterPdf.Archive;

namespace LetterPdf.Suite.Archives;

/// <summary>A real folder that refuses changes like a full disk or a read-only one: for machines where tests may not
/// mount one.</summary>
/// <param name="inner">The folder.</param>
/// <param name="free">How many bytes can be written; with a negative number nothing at all can be changed.</param>
internal sealed class LimitedStorage(IStorage inner, long free) : IStorage
{
    private long _free = free;

    public StorageListing List(string folder) => inner.List(folder);

    public StorageContent Read(string file, long maximumBytes) => inner.Read(file, maximumBytes);

    public StorageOutcome Scan(string file, ContentPiece take) => inner.Scan(file, take);

    public string? SharedIdentity(string file) => inner.SharedIdentity(file);

    public IDisposable? Lock(out StorageOutcome outcome) => inner.Lock(out outcome);

    public StorageOutcome Create(string file, ReadOnlyMemory<byte> bytes)
    {
        if (_free < 0)
        {
            return StorageOutcome.ReadOnly;
        }

        var written = (int)Math.Min(bytes.Length, _free);
        _free -= written;
        var outcome = inner.Create(file, bytes[..written]);
        return outcome == StorageOutcome.Done && written < bytes.Length ? StorageOutcome.Full : outcome;
    }

    public StorageOutcome CreateFolder(string folder) => Unless(() => inner.CreateFolder(folder));

    public StorageOutcome Move(string from, string to) => Unless(() => inner.Move(from, to));

    public StorageOutcome Replace(string from, string to) => Unless(() => inner.Replace(from, to));

    public StorageOutcome Exchange(string one, string other) => Unless(() => inner.Exchange(one, other));

    public StorageOutcome LinkFolder(string from, string to) => Unless(() => inner.LinkFolder(from, to));

    public StorageOutcome Remove(string file) => Unless(() => inner.Remove(file));

    public StorageOutcome RemoveFolder(string folder) => Unless(() => inner.RemoveFolder(folder));

    public StorageOutcome Sync(string folder) => inner.Sync(folder);

    public StorageOutcome SyncNames(string folder) => inner.SyncNames(folder);

    public void Wait(int milliseconds) => inner.Wait(milliseconds);

    private StorageOutcome Unless(Func<StorageOutcome> action) => _free < 0 ? StorageOutcome.ReadOnly : action();
}
