using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Archive;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The files of a version of a letter, and their names: these are the same for all versions, so that
/// versions can be compared.</summary>
internal static class VersionFiles
{
    /// <summary>The letter.</summary>
    public const string Letter = "letter.pdf";

    /// <summary>The result of `verify` when it was archived.</summary>
    public const string Report = "verify.json";

    private const string SourcesFolder = "sources";
    private const string FilesFolder = "files";

    /// <summary>The letter, its sources, the report and any further files.</summary>
    /// <param name="receipt">The letter's receipt, made under the name <see cref="Letter"/>, so that it is the same
    /// for the same file.</param>
    /// <param name="letter">The letter's bytes.</param>
    /// <param name="others">Names and contents of further files.</param>
    public static ImmutableArray<NewFile> Of(
        Receipt receipt,
        ReadOnlyMemory<byte> letter,
        IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> others
    ) =>
        [
            new NewFile(Letter, FileContent.Of(letter)),
            Record(ReceiptJson.Write(receipt)),
            .. Sources(receipt.Report.Sources),
            .. Further(others),
        ];

    /// <summary>The letters of a merge, its table, its sources once, the report of the first letter and any further
    /// files. The letters are read when they are written.</summary>
    public static ImmutableArray<NewFile> Of(
        MergeExam exam,
        MergeSources sources,
        IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> others
    ) =>
        [
            .. exam.Folder.Letters.Select(letter => new NewFile(
                MergeFiles.PathOf(letter),
                exam.Folder.Content(letter)
            )),
            new NewFile(MergeFiles.Table, FileContent.Of(exam.Folder.Table)),
            Record(ReceiptJson.Write(exam.Specimen, exam.Letters)),
            .. Sources(sources.Files),
            .. Further(others),
        ];

    /// <summary>Why further files can't be kept under their names: a sentence without its full stop; null where they
    /// can.</summary>
    public static string? Misfit(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return all.Select(name => Problem($"{FilesFolder}/{name}", name)).FirstOrDefault(problem => problem is not null)
                is { } problem
                ? problem
            : PortableName.Twice(all) is not { } twice ? null
            : string.Equals(twice.One, twice.Other, StringComparison.Ordinal)
                ? $"two files are called '{twice.One}'; a version keeps each under its own name, so rename one"
            : $"'{twice.One}' and '{twice.Other}' are one name on some systems; a version keeps each under its own "
                + $"name, so rename one";

        static string? Problem(string path, string name) =>
            PortableName.PathProblem(path) is { } problem
                ? $"the name '{name}' {problem}; rename the file, so that it can be copied out of the archive "
                    + $"everywhere"
                : null;
    }

    /// <summary>Why the sources inside a letter are kept under numbers: a sentence without its full stop; null where
    /// they keep their names.</summary>
    public static string? Renamed(ImmutableArray<EmbeddedSource> sources) =>
        sources
            .Select(source => (source.Path, Problem: PortableName.PathProblem($"{SourcesFolder}/{source.Path}")))
            .FirstOrDefault(source => source.Problem is not null)
            is { Problem: { } problem, Path: var path }
            ? $"the name '{path}' of a source {problem}"
        : PortableName.Twice(sources.Select(source => source.Path)) is { } twice
            ? $"the sources '{twice.One}' and '{twice.Other}' have one name on some systems"
        : sources.Any(source =>
            sources.Any(other => other.Path.StartsWith(source.Path + "/", StringComparison.OrdinalIgnoreCase))
        )
            ? "a source has the name of another's folder"
        : null;

    private static NewFile Record(string report) =>
        new(Report, FileContent.Of(Encoding.UTF8.GetBytes(report)), IsRecord: true);

    private static IEnumerable<NewFile> Further(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> others) =>
        others.Select(file => new NewFile($"{FilesFolder}/{file.Name}", FileContent.Of(file.Bytes)));

    // A path from inside a PDF could be anything. One that is not possible on every system becomes a number.
    private static IEnumerable<NewFile> Sources(ImmutableArray<EmbeddedSource> sources)
    {
        var arePlain = Renamed(sources) is null;
        return sources.Select(
            (source, index) =>
                new NewFile(
                    $"{SourcesFolder}/{(arePlain ? source.Path : (index + 1).ToString(CultureInfo.InvariantCulture))}",
                    FileContent.Of(source.Bytes)
                )
        );
    }
}
