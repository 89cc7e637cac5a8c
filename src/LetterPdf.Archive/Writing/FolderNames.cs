using LetterPdf.Archive.Storage;

namespace LetterPdf.Archive.Writing;

/// <summary>
/// Secures a path to its folder. A folder's name is stored in the folder above it; one made by an interrupted program
/// may still exist only in memory.
/// </summary>
internal static class FolderNames
{
    /// <summary>Secures the names in a folder and in all above it.</summary>
    public static StorageOutcome Sync(IStorage storage, string folder)
    {
        var steps = new Steps().Then(() => storage.SyncNames(folder));
        for (var above = folder; above.Length > 0; )
        {
            above = StoragePath.Folder(above);
            var next = above;
            steps.Then(() => storage.SyncNames(next));
        }

        return steps.Outcome;
    }
}
