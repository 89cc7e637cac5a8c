using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>
/// The kind of entry at a path, as far as .NET can tell. Windows marks anything that a driver handles as a reparse
/// point: links, but also every file that OneDrive or SharePoint synchronizes, and files that are stored compressed
/// or deduplicated. Only an entry that leads elsewhere is a link.
/// </summary>
internal static class LinkKind
{
    /// <param name="attributes">The attributes of the file or folder itself.</param>
    /// <param name="target">Called for a reparse point only: its target; null where it has none.</param>
    public static StorageKind Of(FileAttributes attributes, Func<string?> target) =>
        attributes.HasFlag(FileAttributes.ReparsePoint) && target() is not null ? StorageKind.Link
        : attributes.HasFlag(FileAttributes.Directory) ? StorageKind.Folder
        : StorageKind.File;

    /// <summary>The kind of a path; null where nothing is there.</summary>
    public static StorageKind? Of(string path)
    {
        var info = new FileInfo(path);
        return (int)info.Attributes == -1 ? null : Of(info.Attributes, () => info.LinkTarget);
    }
}
