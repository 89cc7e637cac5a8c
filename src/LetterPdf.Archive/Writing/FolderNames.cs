using LetterPdf.Archive.Storage;

namespace LetterPdf.Archive.Writing;

/// <summary>
/// Waits until a path leads to its folder whatever happens. A folder's name is kept by the folder above it; one that a
/// program which was stopped made may still be nowhere but in memory.
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
