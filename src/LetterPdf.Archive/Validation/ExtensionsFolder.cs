using LetterPdf.Archive.Storage;

namespace LetterPdf.Archive.Validation;

/// <summary>The folder `extensions` of an object or a root: a folder for each, under a registered name (OCFL 1.1, 3.9
/// and 4.4).</summary>
internal static class ExtensionsFolder
{
    public const string Name = "extensions";

    public static void OfObject(IStorage storage, string folder, StorageListing listing, Findings findings) =>
        Check(storage, folder, listing, findings, ["E067"], ["W013"]);

    public static void OfRoot(IStorage storage, StorageListing listing, Findings findings) =>
        Check(
            storage,
            string.Empty,
            listing,
            findings,
            ["E112", "E086", "E067"],
            findings.Version == OcflVersion.One ? ["W013"] : ["W016"]
        );

    private static void Check(
        IStorage storage,
        string folder,
        StorageListing listing,
        Findings findings,
        ReadOnlySpan<string> files,
        ReadOnlySpan<string> unregistered
    )
    {
        if (listing.Find(Name) != StorageKind.Folder)
        {
            return;
        }

        foreach (var entry in storage.List(StoragePath.Join(folder, Name)).Entries)
        {
            var place = StoragePath.Join(Name, entry.Name);
            if (entry.Kind == StorageKind.File)
            {
                findings.Add(place, StructureProblem.FileAmongExtensions, files);
            }
            else if (entry.Kind != StorageKind.Folder)
            {
                EntryRules.Refuse(place, entry.Kind, findings);
            }
            else if (!RegisteredExtensions.Has(entry.Name) && !Staging.IsOurs(place))
            {
                findings.Add(place, StructureProblem.ExtensionNotRegistered, unregistered);
            }
        }
    }
}
