using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A letter that is not where it was looked for: what is missing, and what is there.</summary>
internal static class MissingLetter
{
    private const int MostShown = 3;

    /// <summary>The finding; null where letter.yml is there.</summary>
    /// <param name="path">The path of letter.yml.</param>
    /// <param name="argument">The text that was typed; null for the letter of the current folder.</param>
    /// <param name="around">The surroundings, from which paths are shown.</param>
    public static Diagnostic? Of(string path, string? argument, Surroundings around)
    {
        if (File.Exists(path))
        {
            return null;
        }

        var folder = Path.GetDirectoryName(path) ?? around.CurrentFolder;
        var (name, shown) = (Path.GetFileName(path), around.Shown(folder));
        var message =
            !Directory.Exists(folder) ? Reason.Of(OperationFinding.NoFolder, shown)
            : argument is not null && !string.Equals(name, LetterFolder.DefaultFile, StringComparison.Ordinal)
                ? Reason.Of(OperationFinding.NoPath, around.Shown(path))
            : string.Equals(shown, ".", StringComparison.Ordinal) ? Reason.Of(OperationFinding.NoFileHere, name)
            : Reason.Of(OperationFinding.NoFileIn, name, shown);
        return DiagnosticCatalog.FileNotFound.At(null, message, Hint(folder, name, around));
    }

    private static Reason Hint(string folder, string name, Surroundings around)
    {
        var near = NearbyFiles.Of(Path.Combine(folder, name));
        if (near.Length > 0)
        {
            return Hint(near[0], name, Shown(folder, near[0], around));
        }

        var others = NearbyFiles.Letters(folder);
        if (others.Length > 0 && string.Equals(name, LetterFolder.DefaultFile, StringComparison.Ordinal))
        {
            return Reason.Of(
                others.Length > MostShown ? OperationAdvice.NameFileOfMore : OperationAdvice.NameFileOf,
                [.. others.Take(MostShown).Select(letter => (Fact)Shown(folder, letter, around))]
            );
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
            0 => OperationAdvice.NameLetter,
            1 => Reason.Of(OperationAdvice.NameFolder, Shown(folder, letters[0], around)),
            _ => Reason.Of(
                letters.Length > MostShown ? OperationAdvice.NameOneOfMore : OperationAdvice.NameOneOf,
                [.. letters.Take(MostShown).Select(letter => (Fact)Shown(folder, letter, around))]
            ),
        };
    }

    private static Reason Hint(string found, string name, string shown) =>
        string.Equals(found, name, StringComparison.OrdinalIgnoreCase)
            ? Reason.Of(OperationAdvice.CapitalsCount, shown, name)
        : IsWithoutEnding(name, found) ? Reason.Of(OperationAdvice.NameFileOf, shown)
        : found.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase)
            ? Reason.Of(OperationAdvice.EndingHidden, shown, name)
        : NearbyFiles.IsLetterFile(found) ? Reason.Of(OperationAdvice.NameOrRename, shown, name)
        : Reason.Of(OperationAdvice.NoLetter, shown);

    // "heads" for "heads.yml".
    private static bool IsWithoutEnding(string name, string found) =>
        NearbyFiles.IsLetterFile(found)
        && !NearbyFiles.IsLetterFile(name)
        && found.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase);

    private static string Shown(string folder, string name, Surroundings around) =>
        around.Shown(Path.Combine(folder, name));
}
