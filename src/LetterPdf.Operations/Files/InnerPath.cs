namespace LetterPdf.Operations;

/// <summary>Paths below a folder, which may be the root of a drive: only that one ends with a separator.</summary>
internal static class InnerPath
{
    /// <summary>The path from a folder to a path below it; null where that is the folder itself or is
    /// elsewhere.</summary>
    /// <param name="folder">A full path, with or without a separator at its end.</param>
    /// <param name="path">A full path without dots.</param>
    /// <param name="separator">The system's separator.</param>
    public static string? Of(string folder, string path, char separator)
    {
        var start = folder.EndsWith(separator) ? folder : folder + separator;
        return path.Length > start.Length && path.StartsWith(start, StringComparison.Ordinal)
            ? path[start.Length..]
            : null;
    }
}
