using LetterPdf.Archive;

namespace LetterPdf.Cli.Archives;

/// <summary>Finds the letter and the version that people name.</summary>
internal static class ArchiveLookup
{
    private const int MostShown = 10;

    /// <summary>The object of an id, or the only one that has the text in its id; null after a message.</summary>
    public static ArchivedObject? Object(StorageRoot root, string text, World world)
    {
        var search = ObjectSearch.Of(root.Objects(), text);
        if (search.Found is not null)
        {
            return search.Found;
        }

        if (search.Candidates.IsEmpty)
        {
            world.Error.WriteLine(
                $"letterpdf: the archive has no letter whose id has '{text}' in it; 'letterpdf archive list' shows all."
            );
            return null;
        }

        world.Error.WriteLine(
            $"letterpdf: {search.Candidates.Length} letters have '{text}' in their id; name more of it:"
        );
        foreach (var id in search.Candidates.Take(MostShown))
        {
            world.Error.WriteLine($"  {id}");
        }

        return null;
    }

    /// <summary>A version of an object, such as `v2`; null after a message.</summary>
    public static ArchivedVersion? Version(StorageRoot root, string text, string version, World world)
    {
        if (Object(root, text, world) is not { Inventory: { } inventory } item)
        {
            return null;
        }

        if (VersionName.Parse(version) is { } name && inventory[name] is { } found)
        {
            return new ArchivedVersion(root, item, found);
        }

        world.Error.WriteLine(
            $"letterpdf: '{inventory.Id}' has no version '{version}'; its versions are {inventory.Versions[0].Name} "
                + $"to {inventory.Head}."
        );
        return null;
    }
}
