using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A new letter that is to be begun.</summary>
/// <param name="Folder">Its folder; null for the current one.</param>
/// <param name="List">A list of signatories to begin with; null for an example.</param>
/// <param name="Columns">The list's columns, each as "organization=HEADING" or "country=3".</param>
/// <param name="Sheet">The sheet of a workbook, by its name or number; null where only one holds data.</param>
public sealed record StartRequest(string? Folder, string? List, ImmutableArray<string> Columns, string? Sheet = null);

/// <summary>The result of starting a letter.</summary>
/// <param name="Folder">The letter's folder, as messages name it.</param>
/// <param name="Files">The files that were written, as messages name them; empty where there was an error.</param>
/// <param name="Findings">Errors, warnings and doubts.</param>
public sealed record StartResult(string Folder, ImmutableArray<string> Files, DiagnosticBag Findings);

/// <summary>Creates the files of a letter that can be built at once.</summary>
public static class StartLetter
{
    private const string ListFile = "data/signatories.csv";

    public static Outcome<StartResult> Run(StartRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        if (SignatoryFileOptions.Parse(request.Columns, request.Sheet, out var problem) is not { } options)
        {
            return Refusal.OfRequest(ReasonWords.Of(problem!));
        }

        var folder = around.FullPath(request.Folder ?? ".");
        var findings = new DiagnosticBag();
        var files = request.List is { } list
            ? FilesAround(around.FullPath(list), folder, options, around, findings)
            : StarterFiles(around);
        var isDone =
            files is { } wanted
            && AreNew(folder, wanted, findings)
            && OutputSet.TryWrite(
                [
                    .. wanted.Select(file => new OutputPart(
                        Path.Combine(folder, file.Path),
                        file.Bytes,
                        Reason.Of(OperationPhrase.File, file.Path)
                    )),
                ],
                findings
            );
        return new StartResult(
            around.Shown(folder),
            isDone ? [.. files!.Value.Select(file => around.Shown(Path.Combine(folder, file.Path)))] : [],
            findings
        );
    }

    private static ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> StarterFiles(Surroundings around) =>
        [
            ("letter.yml", Letter(around, ListFile, [])),
            ("data/body.md", Encoding.UTF8.GetBytes(StarterLetter.Body)),
            (ListFile, Encoding.UTF8.GetBytes(StarterLetter.Signatories)),
        ];

    // The list stays where it is if that is inside the letter's folder; otherwise it is copied there, byte for byte.
    private static ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)>? FilesAround(
        string list,
        string folder,
        SignatoryFileOptions options,
        Surroundings around,
        DiagnosticBag findings
    )
    {
        var workspace = new DiskWorkspace(Path.GetDirectoryName(list)!);
        if (SignatoryProposal.For(workspace, Path.GetFileName(list), options, findings) is not { } proposal)
        {
            return null;
        }

        var relative = Path.GetRelativePath(folder, list).Replace('\\', '/');
        var isInside = !Path.IsPathRooted(relative) && !relative.StartsWith("../", StringComparison.Ordinal);
        var copy = proposal.IsWorkbook ? $"data/signatories{WorkbookEnding(list)}" : ListFile;
        ImmutableArray<(string, ReadOnlyMemory<byte>)> files =
        [
            ("letter.yml", Letter(around, isInside ? relative : copy, proposal.Lines)),
            ("data/body.md", Encoding.UTF8.GetBytes(StarterLetter.Body)),
        ];
        return isInside ? files : files.Add((copy, File.ReadAllBytes(list)));
    }

    private static string WorkbookEnding(string list) =>
        Path.GetExtension(list).Equals(".ods", StringComparison.OrdinalIgnoreCase) ? ".ods" : ".xlsx";

    private static byte[] Letter(Surroundings around, string list, ImmutableArray<string> lines) =>
        Encoding.UTF8.GetBytes(
            StarterLetter
                .Letter.Replace(
                    "{date}",
                    around.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    StringComparison.Ordinal
                )
                .Replace("{list}", list, StringComparison.Ordinal)
                .Replace("{fields}", string.Concat(lines.Select(line => $"  {line}\n")), StringComparison.Ordinal)
        );

    private static bool AreNew(
        string folder,
        ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> files,
        DiagnosticBag findings
    )
    {
        var present = files.Select(file => file.Path).Where(path => File.Exists(Path.Combine(folder, path))).ToArray();
        if (present.Length > 0)
        {
            findings.Add(
                DiagnosticCatalog.FolderHoldsLetter.At(
                    null,
                    Reason.Of(OperationFinding.FilesPresent, [.. present.Select(path => (Fact)path)]),
                    OperationAdvice.NameOtherFolder
                )
            );
        }

        return present.Length == 0;
    }
}
