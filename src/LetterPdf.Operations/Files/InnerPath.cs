namespace LetterPdf.Operations;

/// <summary>Paths below a folder, which may be the root of a drive: that one ends with its separator, as no other
/// does.</summary>
internal static class InnerPath
{
    /// <summary>What leads from a folder to a path below it; null where the path is the folder itself or lies
    /// elsewhere.</summary>
    /// <param name="folder">A full path, with a separator at its end or not.</param>
    /// <param name="path">A full path without dots.</param>
    /// <param name="separator">The system's.</param>
    public static string? Of(string folder, string path, char separator)
    {
        var start = folder.EndsWith(separator) ? folder : folder + separator;
        return path.Length > start.Length && path.StartsWith(start, StringComparison.Ordinal)
            ? path[start.Length..]
            : null;
    }
}
