using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>Finds the letter and the version that the user names.</summary>
internal static class ArchiveLookup
{
    private const int MostShown = 10;

    /// <summary>The object with an id, or the only one with the text in its id.</summary>
    public static Outcome<ArchivedObject> Object(StorageRoot root, string text)
    {
        var search = ObjectSearch.Of(root.Objects(), text);
        if (search.Found is { } found)
        {
            return found;
        }

        return search.Candidates.IsEmpty
            ? Refusal.OfRequest(
                $"the archive has no letter whose id has '{text}' in it; 'letterpdf archive list' shows all."
            )
            : Refusal.OfRequest($"{search.Candidates.Length} letters have '{text}' in their id; name more of it:") with
            {
                After = [.. search.Candidates.Take(MostShown).Select(id => $"  {id}")],
            };
    }

    /// <summary>A version of an object, such as `v2`.</summary>
    public static Outcome<ArchivedVersion> Version(StorageRoot root, string text, string version) =>
        Object(root, text).Then(item => Version(root, item, version));

    private static Outcome<ArchivedVersion> Version(StorageRoot root, ArchivedObject item, string version)
    {
        var inventory = item.Inventory!;
        return VersionName.Parse(version) is { } name && inventory[name] is { } found
            ? new ArchivedVersion(root, item, found)
            : Refusal.OfRequest(
                $"'{inventory.Id}' has no version '{version}'; its versions are {inventory.Versions[0].Name} to "
                    + $"{inventory.Head}."
            );
    }
}
