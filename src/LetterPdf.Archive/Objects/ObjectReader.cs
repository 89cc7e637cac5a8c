using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Objects;

/// <summary>Reads an object as far as using it requires: its inventory, which must be without errors and match its
/// sidecar.</summary>
internal static class ObjectReader
{
    public static ArchivedObject Read(IStorage storage, FoundObject found)
    {
        var findings = new Findings(found.Folder);
        var file = InventoryFile.Read(storage, found.Folder, string.Empty, found.Listing, findings);
        if (file?.Draft?.Whole() is { } inventory && !findings.HasErrors)
        {
            return new ArchivedObject(found.Folder, inventory, null);
        }

        var reason =
            findings.All.FirstOrDefault(finding => finding.IsError)?.Message
            ?? Reason.Of(StructureProblem.InventoryMissing);
        return new ArchivedObject(found.Folder, null, Reason.Of(ArchiveProblem.Damaged, found.Folder, reason));
    }

    /// <summary>What in the object's folder contradicts its inventory; null where all matches.</summary>
    public static Reason? Misfit(IStorage storage, FoundObject found, Inventory inventory)
    {
        var findings = new Findings(found.Folder);
        var draft = new Inventories.InventoryDraft
        {
            AlgorithmName = inventory.Algorithm.Name,
            Versions = inventory.Versions,
        };
        new ObjectFolder(storage, found.Folder, findings).Check(found.Listing, draft);
        var folders = found
            .Listing.Entries.Where(entry => entry.Kind == StorageKind.Folder)
            .Select(entry => entry.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var version in inventory.Versions)
        {
            if (!folders.Contains(version.Name.ToString()))
            {
                findings.Add(
                    version.Name.ToString(),
                    Reason.Of(StructureProblem.NoFolderFor, $"{version.Name}"),
                    "E046"
                );
            }
        }

        return findings.All.FirstOrDefault(finding => finding.IsError) is { } finding
            ? Reason.Of(ArchiveProblem.At, finding.Place, finding.Message)
            : null;
    }
}
