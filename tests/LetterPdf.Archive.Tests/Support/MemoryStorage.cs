using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace LetterPdf.Archive.Tests.Support;

/// <summary>
/// A storage in memory that can do what a disk can, or less, and that can be stopped after any of its steps. A file is made in three:
/// it is there, half of it is there, all of it is there.
/// </summary>
public sealed class MemoryStorage : IStorage
{
    private readonly FolderNode _root = new();
    private bool _isLocked;
    private int _comparisons;

    /// <summary>Steps taken that changed something.</summary>
    public int Steps { get; private set; }

    /// <summary>The number of steps after which the process dies; never where it is left out.</summary>
    public int? StopAfter { get; set; }

    public bool CanExchange { get; set; } = true;

    public bool CanLink { get; set; } = true;

    public bool CanStamp { get; set; } = true;

    public bool IsReadOnly { get; set; }

    /// <summary>How many bytes more can be written.</summary>
    public long Free { get; set; } = long.MaxValue;

    /// <summary>The call, counted from 1, that a failing disk does not carry out.</summary>
    public int? FailAt { get; set; }

    /// <summary>The calls that change something.</summary>
    public int Calls { get; private set; }

    /// <summary>How often two files or folders were compared.</summary>
    public int Comparisons => _comparisons;

    /// <summary>The storage itself is there.</summary>
    public bool Exists { get; set; } = true;

    /// <summary>The paths of all files, in order.</summary>
    public ImmutableArray<string> Files => [.. Walk(_root, string.Empty).Where(pair => pair.Node is FileNode).Select(pair => pair.Path)];

    /// <summary>The paths of all that there is, with the content of files.</summary>
    public ImmutableArray<(string Path, string? Content)> Everything => [.. Walk(_root, string.Empty).Select(pair => (pair.Path, pair.Node is FileNode file ? Convert.ToHexStringLower(file.Bytes) : null))];

    /// <summary>The same tree, whole and writable, for whoever comes after a stop.</summary>
    public MemoryStorage AfterReboot()
    {
        var copy = new MemoryStorage { CanExchange = CanExchange, CanLink = CanLink, CanStamp = CanStamp, Exists = Exists };
        var seen = new Dictionary<FileNode, FileNode>();
        Copy(_root, copy._root, seen);
        return copy;
    }

    public MemoryStorage Put(string path, string text) => Put(path, Encoding.UTF8.GetBytes(text));

    public MemoryStorage Put(string path, byte[] bytes)
    {
        Parent(path, make: true)!.Entries[Name(path)] = new FileNode { Bytes = bytes };
        return this;
    }

    public MemoryStorage PutFolder(string path)
    {
        Parent(path + "/x", make: true);
        return this;
    }

    public MemoryStorage PutLink(string path)
    {
        Parent(path, make: true)!.Entries[Name(path)] = new LinkNode();
        return this;
    }

    public MemoryStorage PutPipe(string path)
    {
        Parent(path, make: true)!.Entries[Name(path)] = new PipeNode();
        return this;
    }

    /// <summary>A second name for a file.</summary>
    public MemoryStorage PutSecondName(string path, string file)
    {
        Parent(path, make: true)!.Entries[Name(path)] = Find(file)!;
        return this;
    }

    public MemoryStorage Delete(string path)
    {
        Parent(path)!.Entries.Remove(Name(path));
        return this;
    }

    public MemoryStorage Rename(string from, string to)
    {
        var node = Find(from)!;
        Delete(from);
        Parent(to, make: true)!.Entries[Name(to)] = node;
        return this;
    }

    public byte[] Bytes(string path) => ((FileNode)Find(path)!).Bytes;

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    public bool Has(string path) => Find(path) is not null;

    public StorageListing List(string folder) => Exists && Find(folder) is FolderNode found
        ? new StorageListing(StorageOutcome.Done, [.. found.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new StorageEntry(entry.Key, entry.Value.Kind))])
        : new StorageListing(StorageOutcome.NotFound, []);

    public StorageContent Read(string file, long maximumBytes) => Find(file) is not FileNode found ? new StorageContent(StorageOutcome.NotFound, default)
        : found.Bytes.Length > maximumBytes ? new StorageContent(StorageOutcome.TooLarge, default)
        : new StorageContent(StorageOutcome.Done, found.Bytes);

    public StorageOutcome Scan(string file, ContentPiece take)
    {
        if (Find(file) is not FileNode found)
        {
            return StorageOutcome.NotFound;
        }

        // In pieces of an odd length, as a disk may give them.
        foreach (var piece in found.Bytes.Chunk(77))
        {
            take(piece);
        }

        return StorageOutcome.Done;
    }

    public string? SharedIdentity(string file) => Find(file) is FileNode found && Walk(_root, string.Empty).Count(pair => ReferenceEquals(pair.Node, found)) > 1 ? $"{found.Number}" : null;

    public bool? AreTwins(string one, string other)
    {
        Interlocked.Increment(ref _comparisons);
        return CanLink ? AreTwins(Find(one), Find(other)) : null;
    }

    /// <summary>What a disk would note of folders is the same as long as they have the same names, for the same files.</summary>
    public ulong? StampOf(string folder, IReadOnlyCollection<string> below)
    {
        var folders = below.Select(path => (path, Node: Find($"{folder}/{path}") as FolderNode)).ToArray();
        return CanLink && CanStamp && folders.All(pair => pair.Node is not null)
            ? folders.SelectMany(pair => pair.Node!.Entries.Select(entry => $"{pair.path}/{entry.Key}: {(entry.Value as FileNode)?.Number}"))
                .Aggregate(0UL, (sum, text) => sum + BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))))
            : null;
    }

    public IDisposable? Lock(out StorageOutcome outcome)
    {
        outcome = _isLocked ? StorageOutcome.Locked : StorageOutcome.Done;
        if (_isLocked)
        {
            return null;
        }

        _isLocked = true;
        return new Held(this);
    }

    public StorageOutcome Create(string file, ReadOnlyMemory<byte> bytes)
    {
        if (Refusal() is { } refusal || (refusal = Parent(file) is null ? StorageOutcome.NotFound : Find(file) is not null ? StorageOutcome.Exists : StorageOutcome.Done) != StorageOutcome.Done)
        {
            return refusal;
        }

        var node = new FileNode();
        Step(() => Parent(file)!.Entries[Name(file)] = node);
        var written = (int)Math.Min(bytes.Length, Free);
        Free -= written;
        Step(() => node.Bytes = bytes[..(written / 2)].ToArray());
        Step(() => node.Bytes = bytes[..written].ToArray());
        return written < bytes.Length ? StorageOutcome.Full : StorageOutcome.Done;
    }

    public StorageOutcome CreateFolder(string folder)
    {
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        if (folder.Length == 0)
        {
            var outcome = Exists ? StorageOutcome.Exists : StorageOutcome.Done;
            Step(() => Exists = true);
            return outcome;
        }

        return Change(() => Parent(folder) is null ? StorageOutcome.NotFound : Find(folder) is not null ? StorageOutcome.Exists : StorageOutcome.Done, () => Parent(folder)!.Entries[Name(folder)] = new FolderNode());
    }

    public StorageOutcome Move(string from, string to) => Refusal() ?? Change(
        () => Find(from) is null || Parent(to) is null ? StorageOutcome.NotFound : Find(to) is not null ? StorageOutcome.Exists : StorageOutcome.Done,
        () => Rename(from, to));

    public StorageOutcome Replace(string from, string to) => Refusal() ?? Change(
        () => Find(from) is FileNode && Find(to) is FileNode ? StorageOutcome.Done : StorageOutcome.NotFound,
        () => Rename(from, to));

    public StorageOutcome Exchange(string one, string other) => Refusal() ?? Change(
        () => !CanExchange ? StorageOutcome.NotSupported : Find(one) is null || Find(other) is null ? StorageOutcome.NotFound : StorageOutcome.Done,
        () =>
        {
            var (first, second) = (Find(one)!, Find(other)!);
            Parent(one)!.Entries[Name(one)] = second;
            Parent(other)!.Entries[Name(other)] = first;
        });

    public StorageOutcome LinkFolder(string from, string to)
    {
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        return !CanLink ? StorageOutcome.NotSupported : LinkInto((FolderNode)Find(from)!, to);
    }

    public StorageOutcome Remove(string file) => Refusal() ?? Change(() => Find(file) is FileNode ? StorageOutcome.Done : StorageOutcome.NotFound, () => Delete(file));

    public StorageOutcome RemoveFolder(string folder)
    {
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        if (Find(folder) is not FolderNode found)
        {
            return StorageOutcome.NotFound;
        }

        foreach (var (name, node) in found.Entries.ToArray())
        {
            if (node is FolderNode)
            {
                RemoveFolder($"{folder}/{name}");
            }
            else
            {
                Step(() => found.Entries.Remove(name));
            }
        }

        Step(() => Delete(folder));
        return StorageOutcome.Done;
    }

    public StorageOutcome Sync(string folder) => Find(folder) is null ? StorageOutcome.NotFound : StorageOutcome.Done;

    public StorageOutcome SyncNames(string folder) => Sync(folder);

    private static void Copy(FolderNode from, FolderNode to, Dictionary<FileNode, FileNode> seen)
    {
        foreach (var (name, node) in from.Entries)
        {
            switch (node)
            {
                case FolderNode folder:
                    var copy = new FolderNode();
                    to.Entries[name] = copy;
                    Copy(folder, copy, seen);
                    break;
                case FileNode file:
                    to.Entries[name] = seen.TryGetValue(file, out var known) ? known : seen[file] = new FileNode { Bytes = file.Bytes };
                    break;
                default:
                    to.Entries[name] = node;
                    break;
            }
        }
    }

    private static IEnumerable<(string Path, Node Node)> Walk(FolderNode folder, string path)
    {
        foreach (var (name, node) in folder.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var inner = path.Length == 0 ? name : $"{path}/{name}";
            yield return (inner, node);
            foreach (var deeper in node is FolderNode found ? Walk(found, inner) : [])
            {
                yield return deeper;
            }
        }
    }

    private static bool AreTwins(Node? one, Node? other) => (one, other) switch
    {
        (FolderNode first, FolderNode second) => first.Entries.Count == second.Entries.Count && first.Entries.All(entry => second.Entries.TryGetValue(entry.Key, out var same) && AreTwins(entry.Value, same)),
        _ => one is not null && ReferenceEquals(one, other),
    };

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    private StorageOutcome LinkInto(FolderNode from, string to)
    {
        Step(() => Parent(to)!.Entries[Name(to)] = new FolderNode());
        foreach (var (name, node) in from.Entries.ToArray())
        {
            switch (node)
            {
                case FolderNode folder when LinkInto(folder, $"{to}/{name}") is var outcome && outcome != StorageOutcome.Done:
                    return outcome;
                case FolderNode:
                    break;
                case FileNode:
                    Step(() => ((FolderNode)Find(to)!).Entries[name] = node);
                    break;
                default:
                    return StorageOutcome.Failed;
            }
        }

        return StorageOutcome.Done;
    }

    private StorageOutcome? Refusal() => IsReadOnly ? StorageOutcome.ReadOnly : ++Calls == FailAt ? StorageOutcome.Failed : null;

    private StorageOutcome Change(Func<StorageOutcome> ask, Action change)
    {
        var outcome = ask();
        if (outcome == StorageOutcome.Done)
        {
            Step(change);
        }

        return outcome;
    }

    private void Step(Action change)
    {
        if (Steps >= StopAfter)
        {
            throw new StoppedException();
        }

        change();
        Steps++;
    }

    private Node? Find(string path)
    {
        Node node = _root;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (node is not FolderNode folder || !folder.Entries.TryGetValue(name, out var next))
            {
                return null;
            }

            node = next;
        }

        return node;
    }

    private FolderNode? Parent(string path, bool make = false)
    {
        var folder = _root;
        foreach (var name in path.Split('/').SkipLast(1))
        {
            if (!folder.Entries.TryGetValue(name, out var next) && make)
            {
                folder.Entries[name] = next = new FolderNode();
            }

            if (next is not FolderNode found)
            {
                return null;
            }

            folder = found;
        }

        return folder;
    }

    private abstract class Node
    {
        public abstract StorageKind Kind { get; }
    }

    private sealed class FolderNode : Node
    {
        public Dictionary<string, Node> Entries { get; } = new(StringComparer.Ordinal);

        public override StorageKind Kind => StorageKind.Folder;
    }

    private sealed class FileNode : Node
    {
        private static int _last;

        public int Number { get; } = Interlocked.Increment(ref _last);

        public byte[] Bytes { get; set; } = [];

        public override StorageKind Kind => StorageKind.File;
    }

    private sealed class LinkNode : Node
    {
        public override StorageKind Kind => StorageKind.Link;
    }

    private sealed class PipeNode : Node
    {
        public override StorageKind Kind => StorageKind.Other;
    }

    private sealed class Held(MemoryStorage storage) : IDisposable
    {
        public void Dispose() => storage._isLocked = false;
    }
}
