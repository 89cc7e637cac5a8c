using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Tests;

/// <summary>A folder of the repository as a workspace, and where the repository is.</summary>
internal sealed class RepositoryFolder(string folder) : IWorkspace
{
    public static string Root { get; } = FindRoot();

    public WorkspaceFile Read(string path, long maximumBytes)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file)
            ? new WorkspaceFile(WorkspaceOutcome.Read, File.ReadAllBytes(file))
            : WorkspaceFile.Failed(WorkspaceOutcome.NotFound);
    }

    public ImmutableArray<string> List(string path) => Directory.Exists(Path.Combine(folder, path))
        ? [.. Directory.EnumerateFiles(Path.Combine(folder, path)).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)]
        : [];

    private static string FindRoot()
    {
        var current = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(current, "LetterPdf.sln")))
        {
            current = Path.GetDirectoryName(current) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return current;
    }
}
