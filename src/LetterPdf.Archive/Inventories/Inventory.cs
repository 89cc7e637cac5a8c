using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>
/// The contents of an object in each version (OCFL 1.1, 3.5). In one read from an inventory with errors, what could
/// not be read is missing.
/// </summary>
public sealed record Inventory
{
    /// <summary>The name of the content folders where an inventory gives none.</summary>
    public const string UsualContentDirectory = "content";

    public required string Id { get; init; }

    public required OcflVersion Version { get; init; }

    public required DigestAlgorithm Algorithm { get; init; }

    /// <summary>The newest version.</summary>
    public required VersionName Head { get; init; }

    /// <summary>The name of the content folders, where the inventory gives one.</summary>
    public string? ContentDirectory { get; init; }

    public required ImmutableArray<DigestPaths> Manifest { get; init; }

    /// <summary>In the order of their numbers.</summary>
    public required ImmutableArray<ObjectVersion> Versions { get; init; }

    public ImmutableArray<FixityBlock> Fixity { get; init; } = [];

    public ObjectVersion? this[VersionName name]
    {
        get
        {
            foreach (var version in Versions)
            {
                if (version.Name.Number == name.Number)
                {
                    return version;
                }
            }

            return null;
        }
    }

    /// <summary>The path of the content with a digest; null where the manifest does not have it.</summary>
    public string? ContentPath(string digest)
    {
        foreach (var entry in Manifest)
        {
            if (
                string.Equals(entry.Digest, digest, StringComparison.OrdinalIgnoreCase)
                && entry.Paths is [var first, ..]
            )
            {
                return first;
            }
        }

        return null;
    }
}
