using LetterPdf.Archive.Storage;

namespace LetterPdf.Archive.Validation;

/// <summary>Finds the files below a content folder, and anything that may not be there.</summary>
internal sealed class ContentWalk(IStorage storage, string objectFolder, Findings findings)
{
    // Deeper than any path that systems can name; stops at folders that contain themselves.
    private const int MostLevels = 128;

    /// <summary>The content paths of all files found so far.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Walks one content folder.</summary>
    /// <returns>Whether anything is in it.</returns>
    public bool Walk(string folder) => Walk(folder, 0);

    private bool Walk(string folder, int level)
    {
        var listing = storage.List(StoragePath.Join(objectFolder, folder));
        if (!listing.IsDone || level > MostLevels)
        {
            findings.Add(folder, StructureProblem.FolderUnreadable, "E092");
            return true;
        }

        foreach (var entry in listing.Entries)
        {
            var path = StoragePath.Join(folder, entry.Name);
            switch (entry.Kind)
            {
                case StorageKind.File:
                    Files.Add(path);
                    break;
                case StorageKind.Folder:
                    if (!Walk(path, level + 1))
                    {
                        findings.Add(path, StructureProblem.FolderEmpty, "E024");
                    }

                    break;
                default:
                    EntryRules.Refuse(path, entry.Kind, findings);
                    break;
            }
        }

        return !listing.Entries.IsEmpty;
    }
}
