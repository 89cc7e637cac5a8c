using System.Collections.Immutable;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>A version that the command line names.</summary>
/// <param name="Root">The archive.</param>
/// <param name="Item">The object.</param>
/// <param name="Version">The version.</param>
internal sealed record ArchivedVersion(StorageRoot Root, ArchivedObject Item, ObjectVersion Version)
{
    /// <summary>Its files, with the digest of each.</summary>
    public ImmutableArray<(string Path, string Digest)> Files { get; } = Version.Files;

    /// <summary>How many letters of a merge it has; null where it keeps a single one.</summary>
    public int? Letters => MergeFiles.CountIn(Version);

    /// <summary>The content of one of its files, compared with its digest; null, with the reason, where it can't be
    /// read.</summary>
    /// <param name="path">Its logical path, such as <see cref="VersionFiles.Letter"/>.</param>
    /// <param name="problem">Why it can't be read.</param>
    public ReadOnlyMemory<byte>? Content(string path, out string? problem)
    {
        var digest = Files.FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.Ordinal)).Digest;
        if (digest is null)
        {
            problem = $"{Version.Name} has no file '{path}'";
            return null;
        }

        var content = Root.Read(Item, digest, out var reason);
        problem = reason is null ? null : ReasonWords.Of(reason);
        return content;
    }
}
