using System.Globalization;

namespace LetterPdf.Operations;

/// <summary>What a run that was killed leaves beside a place.</summary>
internal static class Leftovers
{
    /// <summary>The ending of what was not finished.</summary>
    public const string Unfinished = ".tmp";

    /// <summary>The ending of what was in the place before.</summary>
    public const string Aside = ".old";

    /// <summary>The ending of the note for the moment in which the place is empty.</summary>
    public const string Note = ".unfinished.txt";

    /// <summary>Puts back what was moved aside, and removes the rest.</summary>
    /// <param name="path">A place whose lock this run has: whatever lies beside it is nobody's any more.</param>
    public static void Clear(string path)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(Path.GetDirectoryName(path)!).GetFileSystemInfos())
            {
                if (EndingOf(entry.Name, Path.GetFileName(path)) is { } ending)
                {
                    Clear(entry, ending, path);
                }
            }

            OutputFile.Remove(Path.Exists(path) ? path + Note : null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // They do no harm.
            return;
        }
    }

    private static void Clear(FileSystemInfo entry, string ending, string path)
    {
        if (entry is not DirectoryInfo)
        {
            OutputFile.Remove(entry.FullName);
        }
        else if (string.Equals(ending, Aside, StringComparison.Ordinal) && IsMissed(path))
        {
            Directory.Move(entry.FullName, path);
        }
        else
        {
            LettersFolder.Remove(entry.FullName);
        }
    }

    // Where nobody took the folder away but the run that was killed.
    private static bool IsMissed(string path) => !Path.Exists(path) && File.Exists(path + Note);

    // "letters.4711.tmp", with the number of a process.
    private static string? EndingOf(string name, string place)
    {
        var rest = name.StartsWith(place, StringComparison.Ordinal) ? name[place.Length..] : string.Empty;
        return
            rest.Split('.') is ["", var process, "tmp" or "old"]
            && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? rest[^Unfinished.Length..]
            : null;
    }
}
