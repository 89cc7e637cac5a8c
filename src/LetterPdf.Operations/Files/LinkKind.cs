using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>
/// What stands at a path, by what .NET tells of it. Windows marks as a reparse point whatever a driver has to look
/// after: links, but also each file that OneDrive or SharePoint keeps in step, and files that are stored compressed or
/// once for several. Only what leads elsewhere is a link.
/// </summary>
internal static class LinkKind
{
    /// <param name="attributes">Of the file or folder itself.</param>
    /// <param name="target">Asked of a reparse point only: where it leads; null where it leads nowhere.</param>
    public static StorageKind Of(FileAttributes attributes, Func<string?> target) =>
        attributes.HasFlag(FileAttributes.ReparsePoint) && target() is not null ? StorageKind.Link
        : attributes.HasFlag(FileAttributes.Directory) ? StorageKind.Folder
        : StorageKind.File;

    /// <summary>Of a path; null where nothing is there.</summary>
    public static StorageKind? Of(string path)
    {
        var info = new FileInfo(path);
        return (int)info.Attributes == -1 ? null : Of(info.Attributes, () => info.LinkTarget);
    }
}
