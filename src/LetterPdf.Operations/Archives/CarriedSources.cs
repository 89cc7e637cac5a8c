using System.Collections.Immutable;
using System.Text;
using LetterPdf.Export;
using LetterPdf.Input;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>
/// The sources inside the first letter of a merge, and what others have that it has not: each has a row of its own of
/// the list of recipients, and may need fonts of its own. Everything else is the same in all, but for forms, which are
/// made of the sources and stay where they are.
/// </summary>
internal sealed class CarriedSources
{
    private const string FontFolder = "fonts/";

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files;

    private CarriedSources(ImmutableArray<EmbeddedSource> files, string letterFile, string list)
    {
        (Files, LetterFile, List) = (files, letterFile, list);
        _files = files.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        FontLines = [.. LinesIn(files)];
    }

    /// <summary>Each once, without forms.</summary>
    public ImmutableArray<EmbeddedSource> Files { get; }

    /// <summary>The lines of its list of fonts.</summary>
    public ImmutableHashSet<string> FontLines { get; }

    /// <summary>The path of letter.yml.</summary>
    public string LetterFile { get; }

    /// <summary>The path of the list of recipients.</summary>
    public string List { get; }

    /// <summary>The sources of the first letter; null where it has none that make a letter to many.</summary>
    public static CarriedSources? Of(ImmutableArray<EmbeddedSource> inside)
    {
        var files = Plain(inside);
        return
            files.FirstOrDefault(file => file.MediaType is LetterRebuild.LetterFileType) is { } letter
            && MergedList.PathIn(MemoryWorkspace.Of(files), letter.Path) is { } list
            && files.Any(file => string.Equals(file.Path, list, StringComparison.Ordinal))
            ? new CarriedSources(files, letter.Path, list)
            : null;
    }

    /// <summary>The part of a letter's sources that is its own; null where it was made of others.</summary>
    public OwnSources? OwnOf(ImmutableArray<EmbeddedSource> inside)
    {
        var files = Plain(inside);
        var list = files.FirstOrDefault(file => string.Equals(file.Path, List, StringComparison.Ordinal));
        return
            list is not null
            && files.Count(file => !IsFont(file.Path)) == Files.Count(file => !IsFont(file.Path))
            && files.All(file => IsOwn(file.Path) || IsOfFirst(file))
            ? new OwnSources(
                // A copy, so that the letter itself does not stay in memory.
                list.Bytes.ToArray(),
                [.. LinesIn(files).Where(line => !FontLines.Contains(line))],
                [.. files.Select(file => file.Path).Where(path => !_files.ContainsKey(path))]
            )
            : null;
    }

    /// <summary>The files inside a letter that are sources, each path once.</summary>
    public static ImmutableArray<EmbeddedSource> Plain(ImmutableArray<EmbeddedSource> inside) =>
        [
            .. inside
                .DistinctBy(file => file.Path, StringComparer.Ordinal)
                .Where(file => LetterFormMaker.FormsAmong([file.Path]).IsEmpty),
        ];

    private static IEnumerable<string> LinesIn(ImmutableArray<EmbeddedSource> files) =>
        files
            .Where(file => file.Path is FontDigests.Path)
            .SelectMany(file =>
                Encoding.UTF8.GetString(file.Bytes.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            );

    private static bool IsFont(string path) => path.StartsWith(FontFolder, StringComparison.Ordinal);

    // A font that the first letter does not need is as good.
    private bool IsOfFirst(EmbeddedSource file) =>
        _files.TryGetValue(file.Path, out var bytes) ? bytes.Span.SequenceEqual(file.Bytes.Span) : IsFont(file.Path);

    private bool IsOwn(string path) => path is FontDigests.Path || string.Equals(path, List, StringComparison.Ordinal);
}

/// <summary>What is in one letter's sources only.</summary>
/// <param name="List">The list with its recipient's row.</param>
/// <param name="FontLines">The lines of its list of fonts that the first letter's has not.</param>
/// <param name="Fonts">The paths of fonts that the first letter has not.</param>
internal sealed record OwnSources(
    ReadOnlyMemory<byte> List,
    ImmutableArray<string> FontLines,
    ImmutableArray<string> Fonts
);
