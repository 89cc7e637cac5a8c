using System.Globalization;
using System.Text;
using LetterPdf.Archive.Storage;
using LetterPdf.Archive.Validation;

namespace LetterPdf.Archive.Writing;

/// <summary>
/// The twin of an object of many versions: each file of the object but those of the last version, the very file and no
/// copy, and nothing else. Whatever was done to it since, a file that it lacks would be lost with the change; so it is
/// used only as it was left. A seal beside it says how that was: where it still holds, thousands of folders need not be
/// read, and where not, they are. Objects with folders that no content path names get none.
/// </summary>
/// <param name="storage">The root.</param>
/// <param name="folder">The object's path.</param>
internal sealed class Twin(IStorage storage, string folder)
{
    private const string SealName = "seal";
    private const int MostSealBytes = 64;

    private ulong? _stamp;
    private bool _isSealed;

    /// <summary>The folder in the staging folder that holds the twin and its seal.</summary>
    public string Stage { get; } = Staging.TwinOf(folder);

    /// <summary>It was kept, and nothing was done to it.</summary>
    public bool IsReady { get; private set; }

    /// <summary>The twin itself.</summary>
    public string Path => StoragePath.Join(Stage, PendingMove.StagedName);

    private string SealPath => StoragePath.Join(Stage, SealName);

    /// <summary>Looks whether it can be used for the version after those of an inventory.</summary>
    public void Look(Inventory inventory)
    {
        _stamp = StampOf(inventory);
        _isSealed =
            _stamp is { } stamp
            && storage.Read(SealPath, MostSealBytes) is { IsDone: true } seal
            && seal.Bytes.Span.SequenceEqual(Text(stamp));
        IsReady = HasAll(inventory);
    }

    /// <summary>Seals it, with an object that has just got the last version of an inventory in exchange for
    /// it.</summary>
    public void Seal(Inventory inventory)
    {
        // Of a twin that was used, only what was added is new: the version before the last in the one, the last in the
        // other.
        var added = Folders(inventory, inventory.Versions.Length - 2);
        var stamp = IsReady ? _stamp + storage.StampOf(folder, added) : StampOf(inventory);
        storage.Remove(SealPath);
        if (stamp is { } whole && AreAll(IsReady && _isSealed ? added : Folders(inventory, 0)))
        {
            // One that cannot be written is none: the next time the folders are read.
            storage.Create(SealPath, Text(whole));
        }
    }

    private static byte[] Text(ulong stamp) =>
        Encoding.ASCII.GetBytes(stamp.ToString("x16", CultureInfo.InvariantCulture) + "\n");

    private ulong? StampOf(Inventory inventory)
    {
        var head = Folders(inventory, inventory.Versions.Length - 1);
        var older = Folders(inventory, 0);
        older.ExceptWith(head);
        return storage.StampOf(folder, head) + storage.StampOf(folder, older) + storage.StampOf(Path, older);
    }

    // The folders of versions from one on, by their paths in the object.
    private static HashSet<string> Folders(Inventory inventory, int first)
    {
        var folders = inventory
            .Versions.Skip(first)
            .Select(version => version.Name.ToString())
            .ToHashSet(StringComparer.Ordinal);
        var lookup = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in inventory.Manifest.SelectMany(entry => entry.Paths))
        {
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            for (
                var isOurs = lookup.Contains(path.AsSpan(0, slash));
                isOurs && slash > 0;
                slash = path.IndexOf('/', slash + 1)
            )
            {
                lookup.Add(path.AsSpan(0, slash));
            }
        }

        return folders;
    }

    // A folder that no content path names is in no stamp: what was done in it would not be seen. One that is added
    // later changes the one that it is in.
    private bool AreAll(HashSet<string> folders) =>
        folders.All(path =>
            storage.List(StoragePath.Join(folder, path)) is { IsDone: true } listing
            && listing.Entries.All(entry =>
                entry.Kind != StorageKind.Folder || folders.Contains(StoragePath.Join(path, entry.Name))
            )
        );

    // Inventory and sidecar differ from version to version; they are written anew. The folder of the last version is
    // not in the twin yet.
    private bool HasAll(Inventory inventory)
    {
        var (own, kept) = (storage.List(folder), storage.List(Path));
        var (head, sidecar) = (inventory.Head.ToString(), InventoryFile.SidecarStart + inventory.Algorithm.Name);
        var versions = _isSealed
            ? inventory.Versions.Select(version => version.Name.ToString()).ToHashSet(StringComparer.Ordinal)
            : [];
        var names = own.Entries.Where(entry => !string.Equals(entry.Name, head, StringComparison.Ordinal)).ToArray();
        return own.IsDone
            && kept.IsDone
            && kept.Entries.SequenceEqual(names)
            && names
                .Select(entry => entry.Name)
                .Where(name =>
                    name is not InventoryFile.FileName
                    && !string.Equals(name, sidecar, StringComparison.Ordinal)
                    && !versions.Contains(name)
                )
                .AsParallel()
                .All(name => storage.AreTwins($"{folder}/{name}", $"{Path}/{name}") == true);
    }
}
