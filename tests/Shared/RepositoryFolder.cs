using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Tests;

/// <summary>A folder of the repository as a workspace.</summary>
internal sealed class RepositoryFolder(string folder) : IWorkspace
{
    public static string Root => RepositoryRoot.Folder;

    public WorkspaceFile Read(string path, long maximumBytes)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file)
            ? new WorkspaceFile(WorkspaceOutcome.Read, File.ReadAllBytes(file))
            : WorkspaceFile.Failed(WorkspaceOutcome.NotFound);
    }

    public ImmutableArray<string> List(string path) =>
        Directory.Exists(Path.Combine(folder, path))
            ?
            [
                .. Directory
                    .EnumerateFiles(Path.Combine(folder, path))
                    .Select(file => Path.GetFileName(file)!)
                    .Order(StringComparer.Ordinal),
            ]
            : [];
}
