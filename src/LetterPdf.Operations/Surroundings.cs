namespace LetterPdf.Operations;

/// <summary>
/// The world as operations meet it: folders, the clock, whoever waits. It enters here only, so that a whole operation
/// is a unit test.
/// </summary>
public sealed record Surroundings
{
    /// <summary>The folder that relative paths start from.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>The folder of the program's own files, with the fonts that it brings.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>The date of a new letter, which the user then changes; no other date comes from here.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The time that a signature states, at which signatures are checked and versions archived; no letter's
    /// date comes from here.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The archive of an office that has one; null where none is named.</summary>
    public string? ArchiveFolder { get; init; }

    /// <summary>Who archives, as the office has it: "Name &lt;mail@example.org&gt;"; null where nothing says
    /// so.</summary>
    public string? Archivist { get; init; }

    /// <summary>Takes what is being done, such as "verified 3 of 500 letters", for whoever waits.</summary>
    public Action<string>? Progress { get; init; }

    /// <summary>The fonts that the program brings.</summary>
    internal FontShelf Fonts => new([new DiskWorkspace(ProgramFolder)]);

    /// <summary>A path in full.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, CurrentFolder);

    /// <summary>A path as messages show it: as short as it can be told from the current folder, with forward slashes,
    /// so that it reads the same everywhere.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(CurrentFolder, path);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
        return shown.Replace(Path.DirectorySeparatorChar, '/');
    }
}
