using LetterPdf.Archive;

namespace LetterPdf.Operations.Tests.Merge;

/// <summary>A folder on a system that can't exchange two names, and where moves may fail.</summary>
internal sealed class SimpleDisk(string folder) : IStorage
{
    private readonly DiskStorage _disk = new(folder);
    private int _moves;

    /// <summary>The numbers of the moves, from 1, that another program prevents.</summary>
    public HashSet<int> Held { get; } = [];

    public StorageListing List(string folder) => _disk.List(folder);

    public StorageContent Read(string file, long maximumBytes) => _disk.Read(file, maximumBytes);

    public StorageOutcome Scan(string file, ContentPiece take) => _disk.Scan(file, take);

    public string? SharedIdentity(string file) => _disk.SharedIdentity(file);

    public IDisposable? Lock(out StorageOutcome outcome) => _disk.Lock(out outcome);

    public StorageOutcome Create(string file, ReadOnlyMemory<byte> bytes) => _disk.Create(file, bytes);

    public StorageOutcome CreateFolder(string folder) => _disk.CreateFolder(folder);

    public StorageOutcome Move(string from, string to) =>
        Held.Contains(++_moves) ? StorageOutcome.Held : _disk.Move(from, to);

    public StorageOutcome Replace(string from, string to) => _disk.Replace(from, to);

    public StorageOutcome Exchange(string one, string other) => StorageOutcome.NotSupported;

    public StorageOutcome LinkFolder(string from, string to) => _disk.LinkFolder(from, to);

    public StorageOutcome Remove(string file) => _disk.Remove(file);

    public StorageOutcome RemoveFolder(string folder) => _disk.RemoveFolder(folder);

    public StorageOutcome Sync(string folder) => _disk.Sync(folder);

    public StorageOutcome SyncNames(string folder) => _disk.SyncNames(folder);

    public void Wait(int milliseconds) => _disk.Wait(milliseconds);
}
