using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>One version of an object, as its inventory describes it (OCFL 1.1, 3.5.3.1).</summary>
/// <param name="Name">`v1`, `v2` and so on.</param>
/// <param name="Created">A date and time of RFC 3339.</param>
/// <param name="Message">Why it was made.</param>
/// <param name="User">Who made it.</param>
/// <param name="State">Digests and the logical paths of the files that have them.</param>
public sealed record ObjectVersion(
    VersionName Name,
    string Created,
    string? Message,
    ArchiveUser? User,
    ImmutableArray<DigestPaths> State
)
{
    /// <summary>The logical paths with the digest of each, in the order of the paths.</summary>
    public ImmutableArray<(string Path, string Digest)> Files =>
        [
            .. State
                .SelectMany(entry => entry.Paths.Select(path => (path, entry.Digest)))
                .OrderBy(file => file.path, StringComparer.Ordinal),
        ];
}
