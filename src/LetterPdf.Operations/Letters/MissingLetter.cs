using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A letter that is not where it was looked for: what is missing, and what is there.</summary>
internal static class MissingLetter
{
    private const int MostShown = 3;

    /// <summary>Null where letter.yml is there.</summary>
    /// <param name="path">Of letter.yml.</param>
    /// <param name="argument">What was typed; null for the letter of the current folder.</param>
    /// <param name="around">From where paths are told.</param>
    public static Diagnostic? Of(string path, string? argument, Surroundings around)
    {
        if (File.Exists(path))
        {
            return null;
        }

        var folder = Path.GetDirectoryName(path) ?? around.CurrentFolder;
        var (name, shown) = (Path.GetFileName(path), around.Shown(folder));
        var message =
            !Directory.Exists(folder) ? $"there is no folder '{shown}'"
            : argument is not null && !string.Equals(name, LetterFolder.DefaultFile, StringComparison.Ordinal)
                ? $"there is no file or folder '{around.Shown(path)}'"
            : string.Equals(shown, ".", StringComparison.Ordinal) ? $"there is no '{name}' in this folder"
            : $"there is no '{name}' in the folder '{shown}'";
        return DiagnosticCatalog.FileNotFound.At(null, message, Hint(folder, name, around));
    }

    private static string Hint(string folder, string name, Surroundings around)
    {
        var near = NearbyFiles.Of(Path.Combine(folder, name));
        if (near.Length > 0)
        {
            return Hint(near[0], name, Shown(folder, near[0], around));
        }

        var folders = NearbyFiles.Folders(folder);
        var meant = Suggestion.Nearest(name, folders);
        ImmutableArray<string> letters =
        [
            .. meant is null
                ? folders.Where(below => File.Exists(Path.Combine(folder, below, LetterFolder.DefaultFile)))
                : [meant],
        ];
        return letters.Length switch
        {
            0 => "Name the letter's folder or its letter.yml. A new letter is made by: letterpdf init my-letter.",
            1 => $"There is the folder '{Shown(folder, letters[0], around)}': name that if it is meant.",
            _ => $"There are letters in {Listed(folder, letters, around)}: name the one that is meant.",
        };
    }

    private static string Listed(string folder, ImmutableArray<string> letters, Surroundings around)
    {
        var shown = letters.Take(MostShown).Select(letter => $"'{Shown(folder, letter, around)}'");
        return string.Join(", ", shown) + (letters.Length > MostShown ? " and more" : "");
    }

    private static string Hint(string found, string name, string shown) =>
        string.Equals(found, name, StringComparison.OrdinalIgnoreCase)
            ? $"There is '{shown}', and capitals count: rename it to '{name}', or name it as it is."
        : found.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase)
            ? $"There is '{shown}', whose last ending your system may hide: rename it to '{name}'."
        : Path.GetExtension(found).ToUpperInvariant() is ".YML" or ".YAML"
            ? $"There is '{shown}': name that if it is meant, or rename it to '{name}'."
        : $"There is '{shown}', which is no letter.yml. A new letter is made by: letterpdf init my-letter.";

    private static string Shown(string folder, string name, Surroundings around) =>
        around.Shown(Path.Combine(folder, name));
}
