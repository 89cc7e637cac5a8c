using System.Collections.Immutable;
using LetterPdf.Archive.Layouts;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>Whether a folder is a valid OCFL storage root, with all objects in it (OCFL 1.1, 4).</summary>
internal sealed class RootValidator(IStorage storage, Action<int, int>? progress = null)
{
    private readonly Findings _findings = new(string.Empty);

    public RootReport Validate()
    {
        var listing = storage.List(string.Empty);
        var declared = NamasteFile.OfRoot.Read(storage, string.Empty, listing, _findings);
        _findings.Version = declared ?? OcflVersion.OneOne;
        CheckIsNoObject(listing);
        var layout = LayoutFile.Read(storage, listing, _findings);
        ExtensionsFolder.OfRoot(storage, listing, _findings);
        var leftovers = Staging.Leftovers(storage).ToImmutableArray();
        NameLeftovers(leftovers);
        var found = new Hierarchy(storage, _findings).Walk(listing);
        var objects = Validate(found);
        CheckVersions(objects, declared);
        CheckIds(objects);
        CheckPlaces(objects, layout.Layout);
        return new RootReport(declared, _findings.All, objects, leftovers);
    }

    private void CheckIsNoObject(StorageListing listing)
    {
        if (listing.Entries.Any(entry => entry.Name.StartsWith("0=ocfl_object_", StringComparison.Ordinal)))
        {
            _findings.Add(string.Empty, RootProblem.ObjectNotRoot, "E069");
        }
    }

    private void NameLeftovers(ImmutableArray<string> leftovers)
    {
        foreach (var leftover in leftovers)
        {
            var message = Staging.IsTwin(leftover) ? RootProblem.LeftTwin : RootProblem.LeftAddition;
            _findings.Add(leftover, message, _findings.Version == OcflVersion.One ? "W013" : "W016");
        }

        if (leftovers.IsEmpty && storage.List(Staging.Folder).IsDone)
        {
            _findings.Add(
                Staging.Folder,
                RootProblem.LeftBeginning,
                _findings.Version == OcflVersion.One ? "W013" : "W016"
            );
        }
    }

    private ImmutableArray<ObjectReport> Validate(ImmutableArray<FoundObject> found)
    {
        var links = new HardLinks();
        var reports = new ObjectReport[found.Length];
        var done = 0;
        Parallel.For(
            0,
            found.Length,
            index =>
            {
                reports[index] = new ObjectValidator(storage, found[index].Folder, links).Validate(
                    found[index].Listing
                );
                progress?.Invoke(Interlocked.Increment(ref done), found.Length);
            }
        );
        return ImmutableArray.Create(reports);
    }

    private void CheckVersions(ImmutableArray<ObjectReport> objects, OcflVersion? declared)
    {
        foreach (var item in objects.Where(item => item.Declared > declared))
        {
            _findings.Add(
                item.Folder,
                Reason.Of(RootProblem.ObjectNewerThanRoot, $"{item.Declared?.Number()}", $"{declared?.Number()}"),
                "E081"
            );
        }
    }

    private void CheckIds(ImmutableArray<ObjectReport> objects)
    {
        foreach (
            var same in objects
                .Where(item => item.Inventory is not null)
                .GroupBy(item => item.Inventory!.Id, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
        )
        {
            foreach (var item in same.Skip(1))
            {
                _findings.Add(
                    item.Folder,
                    Reason.Of(RootProblem.IdTwice, same.Key, same.First().Folder),
                    "E083",
                    "E037"
                );
            }
        }
    }

    private void CheckPlaces(ImmutableArray<ObjectReport> objects, StorageLayout? layout)
    {
        foreach (var item in objects)
        {
            if (
                layout is not null
                && item.Inventory is { } inventory
                && !string.Equals(layout.PathOf(inventory.Id), item.Folder, StringComparison.Ordinal)
            )
            {
                _findings.Add(item.Folder, Reason.Of(RootProblem.ObjectMisplaced, layout.Name), "W014");
            }
        }

        var top = objects.Count(item => !item.Folder.Contains('/', StringComparison.Ordinal));
        if (top > 0 && top < objects.Length)
        {
            _findings.Add(string.Empty, RootProblem.DepthsDiffer, "W015");
        }
    }
}
