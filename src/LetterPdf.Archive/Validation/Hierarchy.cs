using System.Collections.Immutable;
using LetterPdf.Archive.Storage;

namespace LetterPdf.Archive.Validation;

/// <summary>Finds the objects of a root: every folder that has an object's declaration, whatever the layout (OCFL 1.1,
/// 4.3).</summary>
/// <param name="storage">The root.</param>
/// <param name="findings">What should not be between root and objects; null where only the objects are wanted.</param>
internal sealed class Hierarchy(IStorage storage, Findings? findings)
{
    // Layouts have at most 33 levels.
    private const int MostLevels = 64;

    private readonly ImmutableArray<FoundObject>.Builder _objects = ImmutableArray.CreateBuilder<FoundObject>();

    /// <summary>All objects, in the order of their paths.</summary>
    public ImmutableArray<FoundObject> Walk(StorageListing root)
    {
        foreach (var entry in root.Entries)
        {
            if (entry.Kind == StorageKind.Folder && entry.Name is not ExtensionsFolder.Name)
            {
                WalkTop(entry.Name);
            }
            else if (entry.Kind is StorageKind.Link or StorageKind.Other && findings is not null)
            {
                EntryRules.Refuse(entry.Name, entry.Kind, findings);
            }
        }

        return _objects.DrainToImmutable();
    }

    private void WalkTop(string folder)
    {
        var before = _objects.Count;
        Walk(folder, 1);
        if (_objects.Count == before)
        {
            findings?.Add(folder, RootProblem.NoObjectInFolder, "E088", "E085");
        }
    }

    private void Walk(string folder, int level)
    {
        var listing = storage.List(folder);
        if (!listing.IsDone || level > MostLevels)
        {
            findings?.Add(folder, StructureProblem.FolderUnreadable, "E085");
            return;
        }

        if (listing.Entries.Any(entry => entry.Kind == StorageKind.File && IsObjects(entry.Name)))
        {
            _objects.Add(new FoundObject(folder, listing));
            return;
        }

        if (listing.Entries.IsEmpty)
        {
            findings?.Add(folder, StructureProblem.FolderEmpty, "E073");
        }

        foreach (var entry in listing.Entries)
        {
            Visit(StoragePath.Join(folder, entry.Name), entry, level);
        }

        if (
            findings is not null
            && !listing.Entries.IsEmpty
            && listing.Entries.All(entry => entry.Kind != StorageKind.Folder)
        )
        {
            findings.Add(folder, RootProblem.FolderEndsWithFiles, "E085");
        }
    }

    private void Visit(string path, StorageEntry entry, int level)
    {
        if (entry.Kind == StorageKind.Folder)
        {
            Walk(path, level + 1);
        }
        else if (findings is not null && entry.Kind == StorageKind.File)
        {
            findings.Add(
                path,
                IsRoots(entry.Name) ? RootProblem.RootInRoot : RootProblem.FileOfNoObject,
                IsRoots(entry.Name) ? ["E074", "E072", "E084"] : ["E072", "E084"]
            );
        }
        else if (findings is not null)
        {
            EntryRules.Refuse(path, entry.Kind, findings);
        }
    }

    // A name that begins like a declaration makes the folder an object, if a broken one, unless it is a root's.
    private static bool IsObjects(string name) => NamasteFile.OfObject.IsMeant(name) && !IsRoots(name);

    private static bool IsRoots(string name) =>
        name.StartsWith("0=ocfl_", StringComparison.Ordinal)
        && !name.StartsWith("0=ocfl_object_", StringComparison.Ordinal);
}
