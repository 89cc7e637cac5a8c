using System.Collections.Immutable;
using LetterPdf.Archive.Layouts;
using LetterPdf.Archive.Objects;
using LetterPdf.Archive.Storage;
using LetterPdf.Archive.Validation;
using LetterPdf.Archive.Writing;
using LetterPdf.Model;

namespace LetterPdf.Archive;

/// <summary>An OCFL storage root: the folder of an archive. Reads objects of any layout, and adds versions by the
/// root's own.</summary>
public sealed class StorageRoot
{
    // A version's files are no larger than the programs that made them can produce.
    private const long MostFileBytes = 2L * 1024 * 1024 * 1024 - 64;

    private readonly IStorage _storage;
    private readonly LayoutFile _layout;

    private StorageRoot(IStorage storage, OcflVersion version, LayoutFile layout)
    {
        _storage = storage;
        _layout = layout;
        Version = version;
    }

    /// <summary>The version of OCFL that the root declares.</summary>
    public OcflVersion Version { get; }

    /// <summary>Opens the root that is there.</summary>
    /// <param name="storage">Its folder.</param>
    /// <param name="problem">Why it cannot be opened; null where there is nothing to open.</param>
    public static StorageRoot? Open(IStorage storage, out Reason? problem)
    {
        ArgumentNullException.ThrowIfNull(storage);
        var listing = storage.List(string.Empty);
        if (listing.Outcome == StorageOutcome.NotFound || (listing.IsDone && RootMaker.IsUnborn(storage, listing)))
        {
            problem = null;
            return null;
        }

        var findings = new Findings(string.Empty);
        var version = listing.IsDone ? NamasteFile.OfRoot.Read(storage, string.Empty, listing, findings) : null;
        if (version is null || findings.HasErrors)
        {
            problem = listing.IsDone
                ? Reason.Of(ArchiveProblem.NotArchive, findings.All[0].Message)
                : Reason.Of(listing.Outcome);
            return null;
        }

        problem = null;
        return new StorageRoot(storage, version.Value, LayoutFile.Read(storage, listing, findings));
    }

    /// <summary>Makes a new root in a folder that is empty or does not exist yet.</summary>
    /// <param name="storage">Its folder, which need not exist.</param>
    /// <param name="problem">Why that was not possible.</param>
    public static StorageRoot? Create(IStorage storage, out Reason? problem)
    {
        ArgumentNullException.ThrowIfNull(storage);
        problem = new RootMaker(storage).Make();
        return problem is null ? Open(storage, out problem) : null;
    }

    /// <summary>Undoes or finishes whatever interrupted programs left behind.</summary>
    /// <param name="storage">The root's folder.</param>
    public static RepairReport Repair(IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return new Repairer(storage).Run();
    }

    /// <summary>All objects, in the order of their paths.</summary>
    public ImmutableArray<ArchivedObject> Objects()
    {
        var found = new Hierarchy(_storage, null).Walk(_storage.List(string.Empty));
        var objects = new ArchivedObject[found.Length];
        Parallel.For(0, found.Length, index => objects[index] = ObjectReader.Read(_storage, found[index]));
        return ImmutableArray.Create(objects);
    }

    /// <summary>Whether anything occupies the place of the object with this id, or an object has the id.</summary>
    public bool Has(string id) =>
        _layout.Layout?.PathOf(id) is { } folder
            ? _storage.List(folder).IsDone
            : Objects().Any(item => string.Equals(item.Inventory?.Id, id, StringComparison.Ordinal));

    /// <summary>The content of a file of a version, which is compared with its digest.</summary>
    /// <param name="item">The object.</param>
    /// <param name="digest">The file's digest, from a version's state.</param>
    /// <param name="problem">Why there is none.</param>
    public ReadOnlyMemory<byte>? Read(ArchivedObject item, string digest, out Reason? problem)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Inventory?.ContentPath(digest) is not { } path)
        {
            problem = item.Problem ?? Reason.Of(ArchiveProblem.FileUnknown);
            return null;
        }

        var content = _storage.Read(StoragePath.Join(item.Folder, path), MostFileBytes);
        problem =
            !content.IsDone ? Reason.Of(ArchiveProblem.FileUnreadable, path, Reason.Of(content.Outcome))
            : string.Equals(item.Inventory.Algorithm.Of(content.Bytes.Span), digest, StringComparison.OrdinalIgnoreCase)
                ? null
            : Reason.Of(ArchiveProblem.FileChanged, path);
        return problem is null ? content.Bytes : default(ReadOnlyMemory<byte>?);
    }

    /// <summary>
    /// The content of a file of a version as stored, for callers that only search: it is not compared with its
    /// digest. Empty where it cannot be read.
    /// </summary>
    /// <param name="item">The object.</param>
    /// <param name="digest">The file's digest, from a version's state.</param>
    /// <param name="mostBytes">The size in bytes above which a file is passed over.</param>
    public ReadOnlyMemory<byte> Peek(ArchivedObject item, string digest, long mostBytes)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Inventory?.ContentPath(digest) is { } path
            ? _storage.Read(StoragePath.Join(item.Folder, path), mostBytes).Bytes
            : default;
    }

    /// <summary>Begins an addition to the object with this id, or to a new one; the addition holds the lock until it
    /// is disposed of.</summary>
    /// <param name="id">The object's.</param>
    public Addition Begin(string id) => new(_storage, Version, _layout, () => Objects(), id);

    /// <summary>Adds a version to the object with the version's id, or makes that object.</summary>
    /// <param name="version">What is added.</param>
    public AddResult Add(NewVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        using var addition = Begin(version.Id);
        return addition.Add(version);
    }
}
