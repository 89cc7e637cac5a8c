using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A workspace that records what is read: a letter is made of the files that were read for it, and of
/// nothing else.</summary>
internal sealed class RecordingWorkspace(IWorkspace workspace) : IWorkspace
{
    private readonly List<(string Path, ReadOnlyMemory<byte> Bytes)> _files = [];

    /// <summary>Each file once, in the order in which they were read first.</summary>
    public IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> Files => _files;

    public WorkspaceFile Read(string path, long maximumBytes)
    {
        var file = workspace.Read(path, maximumBytes);
        if (file.IsRead && !_files.Exists(known => string.Equals(known.Path, path, StringComparison.Ordinal)))
        {
            _files.Add((path, file.Bytes));
        }

        return file;
    }

    public ImmutableArray<string> List(string folder) => workspace.List(folder);
}
