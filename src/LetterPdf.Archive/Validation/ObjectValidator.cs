using LetterPdf.Archive.Storage;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>Whether a folder is a valid OCFL object: its structure, its inventories old and new, and the digest of
/// every file (OCFL 1.1, 3).</summary>
/// <param name="storage">Where it is.</param>
/// <param name="folder">Its path; empty for the storage itself.</param>
/// <param name="links">Files under two names; shared by all objects of a root.</param>
internal sealed class ObjectValidator(IStorage storage, string folder, HardLinks links)
{
    private readonly Findings _findings = new(folder);
    private readonly FixityLedger _fixity = new();

    /// <param name="listing">What stands in the object's folder.</param>
    public ObjectReport Validate(StorageListing listing)
    {
        var declared = NamasteFile.OfObject.Read(storage, folder, listing, _findings);
        _findings.Version = declared ?? OcflVersion.OneOne;
        var newest = ReadInventory(listing);
        if (newest?.Draft is { } draft)
        {
            CheckType(draft, declared);
            new ObjectFolder(storage, folder, _findings).Check(listing, draft);
            var versions = new VersionFolders(storage, folder, _findings).Check(draft);
            Expect(draft, InventoryFile.FileName);
            new OlderInventories(_fixity, _findings, versions).Check(newest);
            CheckLinks(versions.Files);
            if (draft.ContentFolder is not null)
            {
                // Without a usable name for content folders, no content was looked for, and none is reported missing.
                new ContentCheck(_findings).Check(draft, versions.Files, InventoryFile.FileName);
                _fixity.Check(storage, folder, versions.Files, _findings);
            }
        }

        ExtensionsFolder.OfObject(storage, folder, listing, _findings);
        return new ObjectReport(folder, declared, newest?.Draft?.Whole(), _findings.All);
    }

    private InventoryFile? ReadInventory(StorageListing listing)
    {
        var newest = InventoryFile.Read(storage, folder, string.Empty, listing, _findings);
        if (newest is null)
        {
            var other = listing
                .Entries.FirstOrDefault(entry =>
                    entry.Kind == StorageKind.File
                    && entry.Name.StartsWith("inventory", StringComparison.OrdinalIgnoreCase)
                    && !entry.Name.StartsWith(InventoryFile.SidecarStart, StringComparison.Ordinal)
                )
                .Name;
            _findings.Add(
                string.Empty,
                other is null
                    ? Reason.Of(StructureProblem.InventoryMissing)
                    : Reason.Of(StructureProblem.InventoryMissing, other),
                other is null ? ["E063"] : ["E063", "E034"]
            );
        }

        return newest;
    }

    private void CheckType(Inventories.InventoryDraft draft, OcflVersion? declared)
    {
        if (draft.Type is { } type && declared is { } version && type != version)
        {
            _findings.Add(
                InventoryFile.FileName,
                Reason.Of(StructureProblem.InventoryOfOtherVersion, type.Number(), version.Number()),
                "E038"
            );
        }
    }

    private void Expect(Inventories.InventoryDraft draft, string place)
    {
        foreach (var entry in draft.Algorithm is null ? [] : draft.Manifest)
        {
            foreach (var path in entry.Paths)
            {
                _fixity.Expect(path, draft.Algorithm!, entry.Digest, place, "E092");
            }
        }

        foreach (var block in draft.Fixity)
        {
            foreach (var entry in block.Entries)
            {
                foreach (var path in entry.Paths)
                {
                    _fixity.Expect(path, block.Algorithm, entry.Digest, place, "E093");
                }
            }
        }
    }

    private void CheckLinks(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            links.Check(storage, StoragePath.Join(folder, file), file, _findings);
        }
    }
}
