namespace LetterPdf.Cli;

/// <summary>Paths as messages show them.</summary>
internal static class ShownPath
{
    /// <summary>As short as it can be told from where the user is; forward slashes, so that it reads the same
    /// everywhere.</summary>
    public static string Of(string path, World world)
    {
        var relative = Path.GetRelativePath(world.CurrentFolder, path);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
        return shown.Replace(Path.DirectorySeparatorChar, '/');
    }
}
