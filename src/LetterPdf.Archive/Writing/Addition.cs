using System.Collections.Immutable;
using LetterPdf.Archive.Inventories;
using LetterPdf.Archive.Layouts;
using LetterPdf.Archive.Objects;
using LetterPdf.Archive.Storage;
using LetterPdf.Archive.Validation;
using LetterPdf.Archive.Writing;
using LetterPdf.Model;

namespace LetterPdf.Archive;

/// <summary>
/// The addition of a version to one object: it holds the root's lock from beginning to end. It reads what it must
/// know of the object first, so that the version may be prepared in parallel.
/// </summary>
public sealed class Addition : IDisposable
{
    private readonly IStorage _storage;
    private readonly OcflVersion _ocfl;
    private readonly LayoutFile _layout;
    private readonly Func<ImmutableArray<ArchivedObject>> _objects;
    private readonly IDisposable? _held;
    private readonly ArchivedObject? _existing;
    private readonly string _id;
    private readonly string? _folder;
    private readonly Reason? _problem;

    /// <param name="storage">The root.</param>
    /// <param name="ocfl">The root's version of OCFL, which new objects have too.</param>
    /// <param name="layout">The root's layout.</param>
    /// <param name="objects">All objects, for a root without a layout that this program knows.</param>
    /// <param name="id">The object's.</param>
    internal Addition(
        IStorage storage,
        OcflVersion ocfl,
        LayoutFile layout,
        Func<ImmutableArray<ArchivedObject>> objects,
        string id
    )
    {
        (_storage, _ocfl, _layout, _objects, _id) = (storage, ocfl, layout, objects, id);
        _held = storage.Lock(out var outcome);
        if (_held is null)
        {
            _problem = Reason.Of(outcome);
            return;
        }

        _existing = Find(id, out _folder, out _problem);
    }

    /// <summary>The object as it is while the lock is held; null where there is none, or it could not be
    /// read.</summary>
    public ArchivedObject? Existing => _existing;

    /// <summary>Why nothing can be added; null where it can, as far as is known.</summary>
    public Reason? Problem => _problem;

    /// <summary>Adds the version, unless the object's newest version has the same contents.</summary>
    /// <param name="version">The version; its id is the one that this addition was begun with.</param>
    public AddResult Add(NewVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (!string.Equals(version.Id, _id, StringComparison.Ordinal))
        {
            throw new ArgumentException("the version is of another object", nameof(version));
        }

        return (Misfit(version) ?? _problem) is { } problem ? AddResult.Refused(problem) : Place(version);
    }

    public void Dispose() => _held?.Dispose();

    private static Reason? Misfit(NewVersion version)
    {
        var findings = new Findings(string.Empty);
        foreach (var file in version.Files)
        {
            PathRules.IsWellFormed(file.Path, PathRules.Logical, string.Empty, findings);
        }

        PathRules.CheckUnique(version.Files.Select(file => file.Path), PathRules.Logical, string.Empty, findings);
        return findings.All.FirstOrDefault()?.Message;
    }

    private AddResult Place(NewVersion version)
    {
        var algorithm = _existing?.Inventory?.Algorithm ?? DigestAlgorithm.Sha512;
        if (DigestedFile.All(version.Files, algorithm, out var outcome) is not { } files)
        {
            return AddResult.Refused(Reason.Of(outcome));
        }

        if (_existing is { Inventory: { } inventory } && Holds(inventory, files))
        {
            return new AddResult(inventory.Head, IsNew: false, _existing.Folder, null);
        }

        if (VersionPlan.Make(version, files, algorithm, _existing?.Inventory, _ocfl) is not { } plan)
        {
            return AddResult.Refused(Reason.Of(ArchiveProblem.NumbersUsedUp, version.Id));
        }

        var placer = new VersionPlacer(_storage, plan);
        var placed = _existing is null ? placer.PlaceObject(_folder!) : placer.PlaceVersion(_existing.Folder);
        var isThere = placed.State != AdditionState.Absent;
        return new AddResult(
            isThere ? plan.Inventory.Head : null,
            IsNew: isThere,
            isThere ? _folder : null,
            placed.Problem
        )
        {
            State = placed.State,
            HasLeftover = placed.HasLeftover,
        };
    }

    // The object of an id and the folder where it is or would be.
    private ArchivedObject? Find(string id, out string? folder, out Reason? problem)
    {
        if (_layout.Layout is not { } known)
        {
            return FindByWalk(id, out folder, out problem);
        }

        folder = known.PathOf(id);
        problem = folder is null ? Reason.Of(ArchiveProblem.NoPlace, known.Name, id) : null;
        if (folder is null || _storage.List(folder) is not { IsDone: true } listing)
        {
            return null;
        }

        var found = new FoundObject(folder, listing);
        var item = ObjectReader.Read(_storage, found);
        problem =
            item.Problem
            ?? (
                string.Equals(item.Inventory!.Id, id, StringComparison.Ordinal)
                    ? null
                    : Reason.Of(ArchiveProblem.PlaceTaken, folder, item.Inventory.Id)
            )
            ?? (
                ObjectReader.Misfit(_storage, found, item.Inventory!) is { } misfit
                    ? Reason.Of(ArchiveProblem.Damaged, folder, misfit)
                    : null
            );
        return item;
    }

    // Where no layout determines an object's place, only existing objects can get new versions.
    private ArchivedObject? FindByWalk(string id, out string? folder, out Reason? problem)
    {
        var item = _objects().FirstOrDefault(item => string.Equals(item.Inventory?.Id, id, StringComparison.Ordinal));
        folder = item?.Folder;
        problem = item is null
            ? _layout.Extension is { } layout
                ? Reason.Of(ArchiveProblem.LayoutUnknown, layout)
                : Reason.Of(ArchiveProblem.LayoutUnsaid)
            : ObjectReader.Misfit(_storage, new FoundObject(item.Folder, _storage.List(item.Folder)), item.Inventory!)
                is { } misfit
                ? Reason.Of(ArchiveProblem.Damaged, item.Folder, misfit)
                : null;
        return item;
    }

    // Whether the newest version has the same files, leaving out records about them.
    private static bool Holds(Inventory inventory, ImmutableArray<DigestedFile> files)
    {
        var records = files
            .Where(file => file.File.IsRecord)
            .Select(file => file.File.Path)
            .ToHashSet(StringComparer.Ordinal);
        var held = (inventory[inventory.Head]?.Files ?? [])
            .Where(file => !records.Contains(file.Path))
            .Select(file => (file.Path, file.Digest.ToLowerInvariant()));
        var added = files.Where(file => !file.File.IsRecord).Select(file => (file.File.Path, file.Digest));
        return held.ToHashSet().SetEquals(added);
    }
}
