namespace LetterPdf.Operations;

/// <summary>
/// The world around an operation: folders, the clock, a waiting user. Nothing else of the world enters an operation,
/// so a whole one can be unit-tested.
/// </summary>
public sealed record Surroundings
{
    /// <summary>The folder that relative paths start from.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>The folder of the program's own files, with the fonts that come with it.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>The date of a new letter, which the user then changes; no other date comes from here.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The time that a signature states, that signatures are checked at and that versions are archived with;
    /// no letter's date comes from here.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The folder of the office's archive; null where none is configured.</summary>
    public string? ArchiveFolder { get; init; }

    /// <summary>The office's archivist: "Name &lt;mail@example.org&gt;"; null where none is configured.</summary>
    public string? Archivist { get; init; }

    /// <summary>Takes messages about progress, such as "verified 3 of 500 letters", for a waiting user.</summary>
    public Action<string>? Progress { get; init; }

    /// <summary>Is told how many pieces of long work are done, and of how many, for a waiting user; by several threads
    /// at once.</summary>
    public Action<int, int>? Count { get; init; }

    /// <summary>Ends long work at the user's wish.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The fonts that come with the program.</summary>
    internal FontShelf Fonts => new([DiskWorkspace.OfFonts(ProgramFolder)]);

    /// <summary>The full form of a path.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, CurrentFolder);

    /// <summary>A path as messages show it: the shortest from the current folder, with forward slashes, so that it is
    /// the same everywhere.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(CurrentFolder, path);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
        return shown.Replace(Path.DirectorySeparatorChar, '/');
    }
}
