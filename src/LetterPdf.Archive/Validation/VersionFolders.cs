using LetterPdf.Archive.Inventories;
using LetterPdf.Archive.Storage;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>What stands in the folders of the versions (OCFL 1.1, 3.3).</summary>
internal sealed class VersionFolders(IStorage storage, string folder, Findings findings)
{
    private readonly List<VersionFolder> _folders = [];

    /// <summary>A version's folder.</summary>
    public sealed record VersionFolder(VersionName Name, StorageListing Listing);

    /// <summary>The folders that are there, in the order of their numbers.</summary>
    public IReadOnlyList<VersionFolder> Folders => _folders;

    /// <summary>The content paths of all files.</summary>
    public HashSet<string> Files { get; private set; } = [];

    public VersionFolders Check(InventoryDraft draft)
    {
        var walk = new ContentWalk(storage, folder, findings);
        var withContent = draft
            .Manifest.SelectMany(entry => entry.Paths)
            .Select(path => path[..path.IndexOf('/', StringComparison.Ordinal)])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var version in draft.Versions)
        {
            var name = version.Name.ToString();
            var listing = storage.List(StoragePath.Join(folder, name));
            if (!listing.IsDone)
            {
                findings.Add(name, StructureProblem.VersionFolderMissing, "E046", "E010");
                continue;
            }

            _folders.Add(new VersionFolder(version.Name, listing));
            Check(name, listing, draft.ContentFolder, withContent.Contains(name), walk);
        }

        Files = walk.Files;
        return this;
    }

    /// <summary>The inventory of a version's folder.</summary>
    /// <param name="version">The version's folder.</param>
    /// <param name="newest">The object's own, of which the last version's is a copy.</param>
    public InventoryFile? Inventory(VersionFolder version, InventoryFile newest) =>
        InventoryFile.Read(storage, folder, version.Name.ToString(), version.Listing, findings, newest);

    private void Check(string name, StorageListing listing, string? contentFolder, bool hasContent, ContentWalk walk)
    {
        var hasFolder = false;
        foreach (var entry in listing.Entries)
        {
            var path = StoragePath.Join(name, entry.Name);
            switch (entry.Kind)
            {
                case StorageKind.File:
                    CheckFile(path, entry.Name);
                    break;
                case StorageKind.Folder
                    when contentFolder is not null
                        && string.Equals(entry.Name, contentFolder, StringComparison.Ordinal):
                    hasFolder = true;
                    if (!walk.Walk(path))
                    {
                        findings.Add(path, StructureProblem.ContentFolderEmpty, "W003");
                    }

                    break;
                case StorageKind.Folder:
                    findings.Add(path, StructureProblem.FolderBesideContent, "W002");
                    break;
                default:
                    EntryRules.Refuse(path, entry.Kind, findings);
                    break;
            }
        }

        if (hasContent && !hasFolder && contentFolder is not null)
        {
            findings.Add(name, Reason.Of(StructureProblem.ContentFolderMissing, contentFolder), "E016");
        }
    }

    private void CheckFile(string path, string name)
    {
        if (
            name is not InventoryFile.FileName
            && !name.StartsWith(InventoryFile.SidecarStart, StringComparison.Ordinal)
        )
        {
            findings.Add(path, StructureProblem.FileBesideContent, "E015");
        }
    }
}
