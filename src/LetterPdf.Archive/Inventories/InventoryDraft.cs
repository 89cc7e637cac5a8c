using System.Collections.Immutable;

namespace LetterPdf.Archive.Inventories;

/// <summary>What could be read of an inventory, however broken it is.</summary>
internal sealed record InventoryDraft
{
    public string? Id { get; init; }

    /// <summary>The version of OCFL that its type names.</summary>
    public OcflVersion? Type { get; init; }

    /// <summary>The value of digestAlgorithm, whatever it is; the sidecar is named after it.</summary>
    public string? AlgorithmName { get; init; }

    /// <summary>The algorithm, if content may be named by it.</summary>
    public DigestAlgorithm? Algorithm { get; init; }

    public VersionName? Head { get; init; }

    /// <summary>The value of contentDirectory, whatever it is; null where there is none.</summary>
    public string? ContentDirectory { get; init; }

    /// <summary>The folder in each version where content is looked for; null where the inventory gives no possible
    /// name.</summary>
    public string? ContentFolder { get; init; } = Inventory.UsualContentDirectory;

    public ImmutableArray<DigestPaths> Manifest { get; init; } = [];

    /// <summary>The versions with a valid name, in the order of their numbers.</summary>
    public ImmutableArray<ObjectVersion> Versions { get; init; } = [];

    public ImmutableArray<FixityBlock> Fixity { get; init; } = [];

    /// <summary>The draft as an inventory; null where an essential part is missing.</summary>
    public Inventory? Whole() =>
        (Id, Type, Algorithm, Head) is ({ } id, { } type, { } algorithm, { } head)
            ? new Inventory
            {
                Id = id,
                Version = type,
                Algorithm = algorithm,
                Head = head,
                ContentDirectory = ContentDirectory,
                Manifest = Manifest,
                Versions = Versions,
                Fixity = Fixity,
            }
            : null;
}
