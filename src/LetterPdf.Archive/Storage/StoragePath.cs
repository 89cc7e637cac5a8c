namespace LetterPdf.Archive.Storage;

/// <summary>Paths inside a storage.</summary>
internal static class StoragePath
{
    public static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    /// <summary>The folder of a path's last name; empty for the storage itself.</summary>
    public static string Folder(string path) => path.LastIndexOf('/') is var at and >= 0 ? path[..at] : string.Empty;
}
