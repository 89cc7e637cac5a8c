using System.Globalization;
using LetterPdf.Archive.Storage;
using LetterPdf.Archive.Validation;

namespace LetterPdf.Archive;

/// <summary>
/// The place in a root where versions are made before they are seen: a folder of an extension, which other programs
/// pass over. It is there only while something is being added, or after a program was stopped in the middle of that.
/// </summary>
internal static class Staging
{
    public const string Name = "letterpdf-staging";

    public static string Folder => $"{ExtensionsFolder.Name}/{Name}";

    public static bool IsOurs(string path) => string.Equals(path, Folder, StringComparison.Ordinal);

    private const string TwinStart = "twin-";

    /// <summary>What letterpdf kept up to version 0.4, to make the next version of a letter of many versions quick. It
    /// holds second names of files only, and nothing reads it any more.</summary>
    public static bool IsTwin(string path) => path.StartsWith($"{Folder}/{TwinStart}", StringComparison.Ordinal);

    /// <summary>What was left behind, each the path of a folder.</summary>
    public static IEnumerable<string> Leftovers(IStorage storage) =>
        storage.List(Folder).Entries.Select(entry => StoragePath.Join(Folder, entry.Name));

    /// <summary>Whether a repair has something to do beside removing twins.</summary>
    public static bool HasLeftover(IStorage storage) =>
        storage.List(Folder) is { IsDone: true } listing
        && (listing.Entries.IsEmpty || listing.Entries.Any(entry => !IsTwin(StoragePath.Join(Folder, entry.Name))));

    /// <summary>A name that nothing left behind has.</summary>
    public static string FreeName(StorageListing staging)
    {
        var number = 1;
        while (staging.Find(number.ToString(CultureInfo.InvariantCulture)) is not null)
        {
            number++;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Removes the folder, and the folder for extensions, if nothing is in them but what earlier versions of
    /// letterpdf kept; whoever calls this has the lock.</summary>
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
