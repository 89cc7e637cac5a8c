using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

/// <summary>A folder that exists only in memory.</summary>
internal sealed class MemoryWorkspace : IWorkspace
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public MemoryWorkspace With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryWorkspace With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public WorkspaceFile Read(string path, long maximumBytes)
    {
        if (path.Split('/').Contains("..", StringComparer.Ordinal) || path.StartsWith('/'))
        {
            return WorkspaceFile.Failed(WorkspaceOutcome.OutsideFolder);
        }

        if (!_files.TryGetValue(path, out var bytes))
        {
            return WorkspaceFile.Failed(WorkspaceOutcome.NotFound);
        }

        return bytes.Length > maximumBytes
            ? WorkspaceFile.Failed(WorkspaceOutcome.TooLarge)
            : new WorkspaceFile(WorkspaceOutcome.Read, bytes);
    }

    public ImmutableArray<string> List(string folder) => [];
}
