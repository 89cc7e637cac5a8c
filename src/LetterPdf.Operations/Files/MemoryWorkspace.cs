using System.Collections.Frozen;
using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>A folder in memory: files by their paths, as they were extracted from another file.</summary>
internal sealed class MemoryWorkspace(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files) : IWorkspace
{
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _files = files.ToFrozenDictionary(
        StringComparer.Ordinal
    );

    /// <summary>The folder of a letter's sources. Of two with one path the first is used: a name tree has each
    /// name once, so only a forged file has two.</summary>
    public static MemoryWorkspace Of(IEnumerable<EmbeddedSource> sources) =>
        new(
            sources
                .GroupBy(source => source.Path, StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create(group.Key, group.First().Bytes))
        );

    public WorkspaceFile Read(string path, long maximumBytes) =>
        !_files.TryGetValue(path, out var bytes) ? WorkspaceFile.Failed(WorkspaceOutcome.NotFound)
        : bytes.Length > maximumBytes ? WorkspaceFile.Failed(WorkspaceOutcome.TooLarge)
        : new WorkspaceFile(WorkspaceOutcome.Read, bytes);

    public ImmutableArray<string> List(string folder)
    {
        var start = folder + "/";
        return
        [
            .. _files
                .Keys.Where(path =>
                    path.StartsWith(start, StringComparison.Ordinal)
                    && !path[start.Length..].Contains('/', StringComparison.Ordinal)
                )
                .Select(path => path[start.Length..])
                .Order(StringComparer.Ordinal),
        ];
    }
}
