namespace LetterPdf.Archive.Layouts;

/// <summary>Where in a storage root an object lies: the mapping from its id to its path (OCFL 1.1, 4.3).</summary>
/// <param name="name">The extension that defines it.</param>
internal abstract class StorageLayout(string name)
{
    // The longest name that file systems allow.
    private const int MostNameLength = 255;

    public string Name => name;

    /// <summary>The path of an object in the storage root.</summary>
    /// <returns>Null where this layout has no place for such an id.</returns>
    public string? PathOf(string id)
    {
        var path = Map(id);
        return path is not null && path.Split('/').All(IsFolderName) && !IsReserved(path) ? path : null;
    }

    protected abstract string? Map(string id);

    private static bool IsFolderName(string element) =>
        element.Length is > 0 and <= MostNameLength
        && element is not ("." or "..")
        && !element.AsSpan().ContainsAny('\0', '\\');

    private static bool IsReserved(string path) =>
        string.Equals(path.Split('/')[0], Validation.ExtensionsFolder.Name, StringComparison.Ordinal);
}
