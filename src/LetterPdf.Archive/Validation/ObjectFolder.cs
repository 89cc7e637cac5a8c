using LetterPdf.Archive.Inventories;
using LetterPdf.Archive.Storage;

namespace LetterPdf.Archive.Validation;

/// <summary>What may stand in an object's own folder: declaration, inventory, sidecar, versions, logs and extensions
/// (OCFL 1.1, 3.1).</summary>
internal sealed class ObjectFolder(IStorage storage, string folder, Findings findings)
{
    public void Check(StorageListing listing, InventoryDraft draft)
    {
        var versions = draft.Versions.Select(version => version.Name.ToString()).ToHashSet(StringComparer.Ordinal);
        var sidecar = InventoryFile.SidecarStart + draft.AlgorithmName;
        foreach (var entry in listing.Entries)
        {
            switch (entry.Kind)
            {
                case StorageKind.File:
                    CheckFile(entry.Name, sidecar, listing);
                    break;
                case StorageKind.Folder:
                    CheckFolder(entry.Name, versions);
                    break;
                default:
                    EntryRules.Refuse(entry.Name, entry.Kind, findings);
                    break;
            }
        }
    }

    private void CheckFile(string name, string sidecar, StorageListing listing)
    {
        // A sidecar with a wrong name is reported as such, unless the right one is there too.
        var isExpected =
            NamasteFile.OfObject.IsMeant(name)
            || name is InventoryFile.FileName
            || string.Equals(name, sidecar, StringComparison.Ordinal)
            || (name.StartsWith(InventoryFile.SidecarStart, StringComparison.Ordinal) && listing.Find(sidecar) is null);
        if (!isExpected)
        {
            findings.Add(name, StructureProblem.FileInObjectFolder, "E001");
        }
    }

    private void CheckFolder(string name, HashSet<string> versions)
    {
        if (name is "logs" or "extensions" || versions.Contains(name))
        {
            return;
        }

        if (
            storage
                .List(StoragePath.Join(folder, name))
                .Entries.Any(entry => entry.Name.StartsWith("0=ocfl_object_", StringComparison.Ordinal))
        )
        {
            findings.Add(name, StructureProblem.ObjectInObject, "E082", "E001");
        }
        else if (VersionName.Parse(name) is not null)
        {
            findings.Add(name, StructureProblem.FolderOfNoVersion, "E046", "E001");
        }
        else
        {
            findings.Add(name, StructureProblem.FolderInObjectFolder, "E001");
        }
    }
}
