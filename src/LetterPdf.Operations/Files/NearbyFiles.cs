using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The kinds of things at a path.</summary>
public enum FoundKind
{
    /// <summary>Nothing, or another file.</summary>
    Other,

    /// <summary>A folder or a letter.yml.</summary>
    Letter,

    /// <summary>A PDF, by its name.</summary>
    Pdf,
}

/// <summary>Files near the place where one was looked for, which may be meant.</summary>
public static class NearbyFiles
{
    private const int MostNames = 2000;
    private const int MostShown = 3;
    private const int LeastStem = 3;

    /// <summary>Whether a file is a letter.yml, by its name.</summary>
    public static bool IsLetterFile(string path) => Path.GetExtension(path).ToUpperInvariant() is ".YML" or ".YAML";

    /// <summary>The kind of thing at a path.</summary>
    public static FoundKind KindOf(string path) =>
        Directory.Exists(path) ? FoundKind.Letter
        : !File.Exists(path) ? FoundKind.Other
        : IsLetterFile(path) ? FoundKind.Letter
        : Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase) ? FoundKind.Pdf
        : FoundKind.Other;

    /// <summary>
    /// Names of files beside a missing path, the likeliest first: different in case, with a further extension, with
    /// another extension, almost the same. Empty where the folder cannot be read.
    /// </summary>
    public static ImmutableArray<string> Of(string path)
    {
        var wanted = Path.GetFileName(path);
        var names = Names(Path.GetDirectoryName(path), Directory.EnumerateFiles);

        // With one letter in place of another it is a different name, not a mistyped one.
        var near =
            Path.GetFileNameWithoutExtension(wanted).Length >= LeastStem ? Suggestion.Nearest(wanted, names) : null;
        return
        [
            .. names
                .Where(name => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase))
                .Concat(names.Where(name => name.StartsWith(wanted + ".", StringComparison.OrdinalIgnoreCase)))
                .Concat(names.Where(name => IsOtherForm(name, wanted)))
                .Concat(near is null ? [] : [near])
                .Distinct(StringComparer.Ordinal)
                .Take(MostShown),
        ];
    }

    /// <summary>Names of files in a folder that letters may be written in, in order; not those of decisions.</summary>
    public static ImmutableArray<string> Letters(string? folder) =>
        [
            .. Names(folder, Directory.EnumerateFiles)
                .Where(IsLetterFile)
                .Where(name => !Path.GetFileNameWithoutExtension(name).Contains('.')),
        ];

    /// <summary>Names of folders beside or below a path, in order.</summary>
    public static ImmutableArray<string> Folders(string? folder) => Names(folder, Directory.EnumerateDirectories);

    /// <summary>A sentence to append to a message, with a space before it: "There is 'out/letter.pdf'; did you mean
    /// that?"; empty where nothing is similar.</summary>
    /// <param name="path">The missing path.</param>
    /// <param name="around">The surroundings, from which paths are shown.</param>
    public static string Sentence(string path, Surroundings around)
    {
        var folder = Path.GetDirectoryName(path) ?? path;
        if (Directory.Exists(path))
        {
            var files = Names(path, Directory.EnumerateFiles)
                .Concat(Names(Path.Combine(path, "out"), Directory.EnumerateFiles).Select(name => $"out/{name}"))
                .Where(name => name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase));
            return Listed(files.Select(name => around.Shown(Path.Combine(path, name))));
        }

        if (!Directory.Exists(folder))
        {
            return $" There is no folder '{around.Shown(folder)}' either.";
        }

        var built = Path.Combine(folder, "out", Path.GetFileName(path));
        ImmutableArray<string> near =
        [
            .. Of(built).Select(name => Path.Combine(folder, "out", name)),
            .. Of(path)
                // Where a PDF is expected, a letter.yml is never meant.
                .Where(name => !IsLetterFile(name) || IsLetterFile(path))
                .Select(name => Path.Combine(folder, name)),
        ];
        ImmutableArray<string> folders =
            near.IsEmpty && Suggestion.Nearest(Path.GetFileName(path), Folders(folder)) is { } other
                ? [Path.Combine(folder, other)]
                : [];
        return Listed(near.Concat(folders).Select(file => around.Shown(file)));
    }

    private static string Listed(IEnumerable<string> names)
    {
        var shown = names.Take(MostShown).Select(name => $"'{name}'").ToArray();
        return shown.Length == 0
            ? string.Empty
            : $" There {(shown.Length == 1 ? "is" : "are")} {string.Join(" and ", shown)}: did you mean "
                + $"{(shown.Length == 1 ? "that" : "one of these")}?";
    }

    // letter.yaml or letter.docx for letter.yml; "a.pdf" and "a.csv" have too little in common for a suggestion.
    private static bool IsOtherForm(string name, string wanted) =>
        Path.GetFileNameWithoutExtension(wanted) is { Length: >= LeastStem } stem
        && string.Equals(Path.GetFileNameWithoutExtension(name), stem, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<string> Names(string? folder, Func<string, IEnumerable<string>> list)
    {
        try
        {
            return folder is null
                ? []
                :
                [
                    .. list(folder)
                        .Take(MostNames)
                        .Select(path => Path.GetFileName(path))
                        .Order(StringComparer.Ordinal),
                ];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
