using System.Globalization;
using LetterPdf.Archive.Storage;
using LetterPdf.Archive.Validation;

namespace LetterPdf.Archive;

/// <summary>
/// The place in a root where versions are made before they are seen: a folder of an extension, which other programs
/// pass over. It exists only during an addition, or after one was interrupted.
/// </summary>
internal static class Staging
{
    public const string Name = "letterpdf-staging";

    public static string Folder => $"{ExtensionsFolder.Name}/{Name}";

    public static bool IsOurs(string path) => string.Equals(path, Folder, StringComparison.Ordinal);

    private const string TwinStart = "twin-";

    /// <summary>Whether a path is a leftover of letterpdf up to version 0.4, which kept hard links here to make the
    /// next version of an object quick. Nothing reads them.</summary>
    public static bool IsTwin(string path) => path.StartsWith($"{Folder}/{TwinStart}", StringComparison.Ordinal);

    /// <summary>What was left behind, each the path of a folder.</summary>
    public static IEnumerable<string> Leftovers(IStorage storage) =>
        storage.List(Folder).Entries.Select(entry => StoragePath.Join(Folder, entry.Name));

    /// <summary>Whether a repair has anything to do other than remove such links.</summary>
    public static bool HasLeftover(IStorage storage) =>
        storage.List(Folder) is { IsDone: true } listing
        && (listing.Entries.IsEmpty || listing.Entries.Any(entry => !IsTwin(StoragePath.Join(Folder, entry.Name))));

    /// <summary>A name that no leftover has.</summary>
    public static string FreeName(StorageListing staging)
    {
        var number = 1;
        while (staging.Find(number.ToString(CultureInfo.InvariantCulture)) is not null)
        {
            number++;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Removes the staging folder, and the folder for extensions, if they contain nothing but leftovers of
    /// earlier versions of letterpdf. The caller holds the lock.</summary>
    public static void Close(IStorage storage)
    {
        foreach (var twin in Leftovers(storage).Where(IsTwin).ToArray())
        {
            storage.RemoveFolder(twin);
        }

        foreach (var folder in new[] { Folder, ExtensionsFolder.Name })
        {
            if (storage.List(folder) is { IsDone: true, Entries.IsEmpty: true })
            {
                storage.RemoveFolder(folder);
            }
        }
    }
}
