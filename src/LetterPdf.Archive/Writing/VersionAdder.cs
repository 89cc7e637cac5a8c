using System.Collections.Immutable;
using LetterPdf.Archive.Inventories;
using LetterPdf.Archive.Layouts;
using LetterPdf.Archive.Objects;
using LetterPdf.Archive.Validation;

namespace LetterPdf.Archive.Writing;

/// <summary>Adds a version: finds its object, sees whether anything is new, and lets it be placed.</summary>
/// <param name="storage">The root.</param>
/// <param name="ocfl">The root's version of OCFL, which new objects have too.</param>
/// <param name="layout">The root's layout.</param>
/// <param name="objects">All objects, for a root without a layout that this program knows.</param>
/// <param name="leastForTwin">From how many versions on an object's twin is kept.</param>
internal sealed class VersionAdder(IStorage storage, OcflVersion ocfl, LayoutFile layout, Func<ImmutableArray<ArchivedObject>> objects, int leastForTwin)
{
    public AddResult Add(NewVersion version)
    {
        if (Misfit(version) is { } misfit)
        {
            return AddResult.Refused(misfit);
        }

        using var held = storage.Lock(out var outcome);
        return held is null ? AddResult.Refused(StorageProblem.Of(outcome)) : AddLocked(version);
    }

    private static string? Misfit(NewVersion version)
    {
        var findings = new Findings(string.Empty);
        foreach (var file in version.Files)
        {
            PathRules.IsWellFormed(file.Path, PathRules.Logical, string.Empty, findings);
        }

        PathRules.CheckUnique(version.Files.Select(file => file.Path), PathRules.Logical, string.Empty, findings);
        return findings.All.FirstOrDefault()?.Message;
    }

    private AddResult AddLocked(NewVersion version)
    {
        var existing = Find(version.Id, out var folder, out var problem);
        if (problem is not null)
        {
            return AddResult.Refused(problem);
        }

        if (existing is { Inventory: { } inventory } && Holds(inventory, version))
        {
            return new AddResult(inventory.Head, IsNew: false, existing.Folder, null);
        }

        if (VersionPlan.Make(version, existing?.Inventory, ocfl) is not { } plan)
        {
            return AddResult.Refused($"the versions of '{version.Id}' are numbered with so few digits that there is none left");
        }

        var placer = new VersionPlacer(storage, plan, leastForTwin);
        var outcome = existing is null ? placer.PlaceObject(folder!) : placer.PlaceVersion(existing.Folder);
        return outcome == StorageOutcome.Done ? new AddResult(plan.Inventory.Head, IsNew: true, folder, null) : AddResult.Refused(StorageProblem.Of(outcome));
    }

    // The object of an id and the folder where it is or would be.
    private ArchivedObject? Find(string id, out string? folder, out string? problem)
    {
        if (layout.Layout is not { } known)
        {
            return FindByWalk(id, out folder, out problem);
        }

        folder = known.PathOf(id);
        problem = folder is null ? $"the archive's layout {known.Name} has no place for the id '{id}'; --id gives another" : null;
        if (folder is null || storage.List(folder) is not { IsDone: true } listing)
        {
            return null;
        }

        var found = new FoundObject(folder, listing);
        var item = ObjectReader.Read(storage, found);
        problem = item.Problem
            ?? (string.Equals(item.Inventory!.Id, id, StringComparison.Ordinal) ? null : $"'{folder}' holds another object, '{item.Inventory.Id}'")
            ?? (ObjectReader.Misfit(storage, found, item.Inventory!) is { } misfit ? $"'{folder}' is damaged: {misfit}" : null);
        return item;
    }

    // Where no layout says the place of an object, only those that are there can get versions.
    private ArchivedObject? FindByWalk(string id, out string? folder, out string? problem)
    {
        var item = objects().FirstOrDefault(item => string.Equals(item.Inventory?.Id, id, StringComparison.Ordinal));
        folder = item?.Folder;
        problem = item is null
            ? layout.Extension is null
                ? "the archive does not say by which layout its objects lie (it has no ocfl_layout.json), so this program cannot know where a new one belongs"
                : $"the archive's layout '{layout.Extension}' is one that this program cannot follow, so it cannot know where a new object belongs"
            : ObjectReader.Misfit(storage, new FoundObject(item.Folder, storage.List(item.Folder)), item.Inventory!) is { } misfit ? $"'{item.Folder}' is damaged: {misfit}" : null;
        return item;
    }

    // Whether the newest version has the same files, beside those that only tell of them.
    private static bool Holds(Inventory inventory, NewVersion version)
    {
        var records = version.Files.Where(file => file.IsRecord).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var held = (inventory[inventory.Head]?.Files ?? []).Where(file => !records.Contains(file.Path)).Select(file => (file.Path, file.Digest.ToLowerInvariant()));
        var added = version.Files.Where(file => !file.IsRecord).Select(file => (file.Path, inventory.Algorithm.Of(file.Bytes.Span)));
        return held.ToHashSet().SetEquals(added);
    }
}
