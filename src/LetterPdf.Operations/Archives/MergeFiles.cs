using System.Collections.Immutable;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>The files of a version that keeps a merge, by their names: the letters in a folder, merge.csv beside it,
/// and the rest as in a version with a single letter.</summary>
internal static class MergeFiles
{
    public const string Table = MergeTable.FileName;

    private const string Folder = "letters/";

    /// <summary>The path of a letter.</summary>
    public static string PathOf(MergedLetter letter) => Folder + letter.File;

    /// <summary>Whether a path is that of a letter, if the version keeps a merge.</summary>
    public static bool IsLetter(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal)
        && path.EndsWith(LetterFileName.Ending, StringComparison.Ordinal);

    /// <summary>How many letters a version has; null where it keeps a single one, or something else.</summary>
    public static int? CountIn(ObjectVersion version)
    {
        var (letters, hasTable) = (0, false);
        foreach (var path in version.State.SelectMany(entry => entry.Paths))
        {
            if (path is VersionFiles.Letter)
            {
                return null;
            }

            hasTable |= path is Table;
            letters += IsLetter(path) ? 1 : 0;
        }

        return hasTable ? letters : null;
    }

    /// <summary>The letters that the merge.csv of a version lists; null, with the reason, where it keeps no merge or
    /// the list can't be read.</summary>
    public static ImmutableArray<MergedLetter>? In(ArchivedVersion version, out string? problem)
    {
        if (version.Content(Table, out problem) is not { } bytes)
        {
            return null;
        }

        var letters = MergeTable.Read(bytes);
        problem = letters is null ? $"{Table} of {version.Version.Name} can't be read" : null;
        return letters;
    }
}
