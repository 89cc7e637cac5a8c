using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Archive.Tests.Support;

/// <summary>
/// A storage in memory that can do what a disk can, or less, and that can be stopped after any of its steps. Creating
/// a file takes three: it exists, half of it is written, all of it is written. The storage remembers what a disk
/// would certainly have if the power failed now (what was synced); of everything else each single change may or may
/// not be on the disk, in any order: <see cref="AfterPowerCut"/>.
/// </summary>
public sealed class MemoryStorage : IStorage
{
    private readonly FolderNode _root = new();
    private readonly List<Pending> _pending = [];
    private bool _isLocked;

    /// <summary>Steps taken that changed something.</summary>
    public int Steps { get; private set; }

    /// <summary>The number of steps after which the process dies; never where it is left out.</summary>
    public int? StopAfter { get; set; }

    public bool CanExchange { get; set; } = true;

    public bool CanLink { get; set; } = true;

    public bool IsReadOnly { get; set; }

    /// <summary>How many bytes more can be written.</summary>
    public long Free { get; set; } = long.MaxValue;

    /// <summary>The call, counted from 1, that fails as on a failing disk.</summary>
    public int? FailAt { get; set; }

    /// <summary>The call, counted from 1, from which on all calls fail.</summary>
    public int? FailFrom { get; set; }

    /// <summary>The path of a file or folder that another program has open, so that nothing is moved from or to
    /// it.</summary>
    public Func<string, bool>? IsHeld { get; set; }

    /// <summary>The waits, in milliseconds, one after another.</summary>
    public List<int> Waits { get; } = [];

    /// <summary>How many changes are not sure to survive a power cut.</summary>
    public int Unsynced => _pending.Count;

    /// <summary>The calls that change something or wait for the disk.</summary>
    public int Calls { get; private set; }

    /// <summary>Whether the storage itself exists.</summary>
    public bool Exists { get; set; } = true;

    /// <summary>The paths of all files, in order.</summary>
    public ImmutableArray<string> Files =>
        [.. Walk(_root, string.Empty).Where(pair => pair.Node is FileNode).Select(pair => pair.Path)];

    /// <summary>The paths of all that there is, with the content of files.</summary>
    public ImmutableArray<(string Path, string? Content)> Everything =>
        [
            .. Walk(_root, string.Empty)
                .Select(pair => (pair.Path, pair.Node is FileNode file ? Convert.ToHexStringLower(file.Bytes) : null)),
        ];

    /// <summary>The same tree, complete and writable, for a program that comes after a stop.</summary>
    public MemoryStorage AfterReboot()
    {
        var copy = new MemoryStorage
        {
            CanExchange = CanExchange,
            CanLink = CanLink,
            Exists = Exists,
        };
        var seen = new Dictionary<FileNode, FileNode>();
        Copy(_root, folder => folder.Entries, file => file.Bytes, copy._root, seen, isSameDisk: false);
        return copy;
    }

    /// <summary>The disk after a power cut: everything that was synced, and those of the other changes, numbered in
    /// order, that are kept.</summary>
    public MemoryStorage AfterPowerCut(Func<int, bool> isKept)
    {
        var names = new Dictionary<FolderNode, Dictionary<string, Node>>();
        var contents = new Dictionary<FileNode, byte[]>();
        for (var i = 0; i < _pending.Count; i++)
        {
            if (isKept(i))
            {
                foreach (var (folder, name, node) in _pending[i].Names)
                {
                    Set(NamesOf(folder), name, node);
                }

                if (_pending[i].File is { } file)
                {
                    contents[file] = _pending[i].Bytes;
                }
            }
        }

        var copy = new MemoryStorage
        {
            CanExchange = CanExchange,
            CanLink = CanLink,
            Exists = Exists,
        };
        Copy(_root, NamesOf, file => contents.GetValueOrDefault(file, file.Synced), copy._root, [], isSameDisk: true);
        return copy;

        Dictionary<string, Node> NamesOf(FolderNode folder) =>
            names.TryGetValue(folder, out var known)
                ? known
                : names[folder] = new(folder.Synced, StringComparer.Ordinal);
    }

    public MemoryStorage Put(string path, string text) => Put(path, Encoding.UTF8.GetBytes(text));

    public MemoryStorage Put(string path, byte[] bytes) =>
        PutNode(path, new FileNode { Bytes = bytes, Synced = bytes });

    public MemoryStorage PutFolder(string path)
    {
        Parent(path + "/x", make: true);
        return this;
    }

    public MemoryStorage PutLink(string path) => PutNode(path, new LinkNode());

    public MemoryStorage PutPipe(string path) => PutNode(path, new PipeNode());

    /// <summary>A second name for a file.</summary>
    public MemoryStorage PutSecondName(string path, string file) => PutNode(path, Find(file)!);

    public MemoryStorage Delete(string path)
    {
        Parent(path)!.Entries.Remove(Name(path));
        Parent(path)!.Synced.Remove(Name(path));
        return this;
    }

    public MemoryStorage Rename(string from, string to)
    {
        var node = Find(from)!;
        Delete(from);
        return PutNode(to, node);
    }

    public byte[] Bytes(string path) => ((FileNode)Find(path)!).Bytes;

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    /// <summary>The process that had the lock is gone.</summary>
    public void Unlock() => _isLocked = false;

    public bool Has(string path) => Find(path) is not null;

    public StorageListing List(string folder) =>
        Exists && Find(folder) is FolderNode found
            ? new StorageListing(
                StorageOutcome.Done,
                [
                    .. found
                        .Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                        .Select(entry => new StorageEntry(entry.Key, entry.Value.Kind)),
                ]
            )
            : new StorageListing(StorageOutcome.NotFound, []);

    public StorageContent Read(string file, long maximumBytes) =>
        Find(file) is not FileNode found ? new StorageContent(StorageOutcome.NotFound, default)
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

    public string? SharedIdentity(string file) =>
        Find(file) is FileNode found && Walk(_root, string.Empty).Count(pair => ReferenceEquals(pair.Node, found)) > 1
            ? $"{found.Number}"
            : null;

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
        if (
            Refusal() is { } refusal
            || (
                refusal =
                    Parent(file) is null ? StorageOutcome.NotFound
                    : Find(file) is not null ? StorageOutcome.Exists
                    : StorageOutcome.Done
            ) != StorageOutcome.Done
        )
        {
            return refusal;
        }

        var node = new FileNode();
        Step(() => SetNames((Parent(file)!, Name(file), node)));
        var written = (int)Math.Min(bytes.Length, Free);
        Free -= written;
        Step(() => SetBytes(node, bytes[..(written / 2)].ToArray()));
        Step(() => SetBytes(node, bytes[..written].ToArray()));
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

        return Change(
            () =>
                Parent(folder) is null ? StorageOutcome.NotFound
                : Find(folder) is not null ? StorageOutcome.Exists
                : StorageOutcome.Done,
            () => SetNames((Parent(folder)!, Name(folder), new FolderNode()))
        );
    }

    public StorageOutcome Move(string from, string to) =>
        Refusal(from, to)
        ?? Change(
            () =>
                Find(from) is null || Parent(to) is null ? StorageOutcome.NotFound
                : Find(to) is not null ? StorageOutcome.Exists
                : StorageOutcome.Done,
            () => SetNames((Parent(from)!, Name(from), null), (Parent(to)!, Name(to), Find(from)))
        );

    public StorageOutcome Replace(string from, string to) =>
        Refusal(from, to)
        ?? Change(
            () => Find(from) is FileNode && Find(to) is FileNode ? StorageOutcome.Done : StorageOutcome.NotFound,
            () => SetNames((Parent(from)!, Name(from), null), (Parent(to)!, Name(to), Find(from)))
        );

    public StorageOutcome Exchange(string one, string other) =>
        Refusal()
        ?? Change(
            () =>
                !CanExchange ? StorageOutcome.NotSupported
                : Find(one) is null || Find(other) is null ? StorageOutcome.NotFound
                : StorageOutcome.Done,
            () => SetNames((Parent(one)!, Name(one), Find(other)), (Parent(other)!, Name(other), Find(one)))
        );

    public StorageOutcome LinkFolder(string from, string to)
    {
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        return !CanLink ? StorageOutcome.NotSupported : LinkInto((FolderNode)Find(from)!, to);
    }

    public StorageOutcome Remove(string file) =>
        Refusal()
        ?? Change(
            () => Find(file) is FileNode ? StorageOutcome.Done : StorageOutcome.NotFound,
            () => SetNames((Parent(file)!, Name(file), null))
        );

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
                Step(() => SetNames((found, name, null)));
            }
        }

        Step(() => SetNames((Parent(folder)!, Name(folder), null)));
        return StorageOutcome.Done;
    }

    public StorageOutcome Sync(string folder) =>
        Refusal()
        ?? Change(
            () => Find(folder) is null ? StorageOutcome.NotFound : StorageOutcome.Done,
            () => Secure([Find(folder)!, .. Walk((FolderNode)Find(folder)!, string.Empty).Select(pair => pair.Node)])
        );

    public StorageOutcome SyncNames(string folder) =>
        Refusal()
        ?? Change(
            () => Find(folder) is null ? StorageOutcome.NotFound : StorageOutcome.Done,
            () => Secure([Find(folder)!])
        );

    public void Wait(int milliseconds) => Waits.Add(milliseconds);

    private static void Set(Dictionary<string, Node> names, string name, Node? node)
    {
        if (node is null)
        {
            names.Remove(name);
        }
        else
        {
            names[name] = node;
        }
    }

    // The copy of a disk that only lost power has the same files under the same numbers.
    private static void Copy(
        FolderNode from,
        Func<FolderNode, Dictionary<string, Node>> names,
        Func<FileNode, byte[]> bytes,
        FolderNode to,
        Dictionary<FileNode, FileNode> seen,
        bool isSameDisk
    )
    {
        foreach (var (name, node) in names(from))
        {
            switch (node)
            {
                case FolderNode folder:
                    var copy = new FolderNode();
                    to.Entries[name] = copy;
                    Copy(folder, names, bytes, copy, seen, isSameDisk);
                    break;
                case FileNode file:
                    to.Entries[name] = seen.TryGetValue(file, out var known)
                        ? known
                        : seen[file] = new FileNode(isSameDisk ? file.Number : null)
                        {
                            Bytes = bytes(file),
                            Synced = bytes(file),
                        };
                    break;
                default:
                    to.Entries[name] = node;
                    break;
            }

            to.Synced[name] = to.Entries[name];
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

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    private MemoryStorage PutNode(string path, Node node)
    {
        var folder = Parent(path, make: true)!;
        folder.Entries[Name(path)] = folder.Synced[Name(path)] = node;
        return this;
    }

    private void SetNames(params (FolderNode Folder, string Name, Node? Node)[] names)
    {
        foreach (var (folder, name, node) in names)
        {
            Set(folder.Entries, name, node);
        }

        _pending.Add(new Pending([.. names], null, []));
    }

    private void SetBytes(FileNode file, byte[] bytes)
    {
        file.Bytes = bytes;
        _pending.Add(new Pending([], file, bytes));
    }

    // A change to two folders is on the disk when either is synced, and then earlier changes to the same names are
    // too.
    private void Secure(HashSet<Node> nodes)
    {
        var entries = new HashSet<(FolderNode, string)>();
        var secured = new HashSet<Pending>();
        for (var i = _pending.Count - 1; i >= 0; i--)
        {
            var change = _pending[i];
            if (
                (change.File is { } file && nodes.Contains(file))
                || change.Names.Any(name => nodes.Contains(name.Folder) || entries.Contains((name.Folder, name.Name)))
            )
            {
                secured.Add(change);
                entries.UnionWith(change.Names.Select(name => (name.Folder, name.Name)));
            }
        }

        foreach (var change in _pending.Where(secured.Contains))
        {
            foreach (var (folder, name, node) in change.Names)
            {
                Set(folder.Synced, name, node);
            }

            if (change.File is { } file)
            {
                file.Synced = change.Bytes;
            }
        }

        _pending.RemoveAll(secured.Contains);
    }

    private StorageOutcome LinkInto(FolderNode from, string to)
    {
        Step(() => SetNames((Parent(to)!, Name(to), new FolderNode())));
        foreach (var (name, node) in from.Entries.ToArray())
        {
            switch (node)
            {
                case FolderNode folder
                    when LinkInto(folder, $"{to}/{name}") is var outcome && outcome != StorageOutcome.Done:
                    return outcome;
                case FolderNode:
                    break;
                case FileNode:
                    Step(() => SetNames(((FolderNode)Find(to)!, name, node)));
                    break;
                default:
                    return StorageOutcome.Failed;
            }
        }

        return StorageOutcome.Done;
    }

    private StorageOutcome? Refusal(params ReadOnlySpan<string> moved)
    {
        Calls++;
        foreach (var path in moved)
        {
            if (IsHeld?.Invoke(path) == true)
            {
                return StorageOutcome.Held;
            }
        }

        return IsReadOnly ? StorageOutcome.ReadOnly
            : Calls == FailAt || Calls >= FailFrom ? StorageOutcome.Failed
            : null;
    }

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
                folder.Entries[name] = folder.Synced[name] = next = new FolderNode();
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

        /// <summary>What is certainly on the disk.</summary>
        public Dictionary<string, Node> Synced { get; } = new(StringComparer.Ordinal);

        public override StorageKind Kind => StorageKind.Folder;
    }

    private sealed class FileNode(int? number = null) : Node
    {
        private static int _last;

        public int Number { get; } = number ?? Interlocked.Increment(ref _last);

        public byte[] Bytes { get; set; } = [];

        /// <summary>What is certainly on the disk.</summary>
        public byte[] Synced { get; set; } = [];

        public override StorageKind Kind => StorageKind.File;
    }

    /// <summary>A change that may not be on the disk yet: of names, in one step, or of a file's content.</summary>
    private sealed class Pending(
        ImmutableArray<(FolderNode Folder, string Name, Node? Node)> names,
        FileNode? file,
        byte[] bytes
    )
    {
        public ImmutableArray<(FolderNode Folder, string Name, Node? Node)> Names => names;

        public FileNode? File => file;

        public byte[] Bytes => bytes;
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
