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

    /// <summary>The folder in each version that content is looked for in; null where the inventory names none that
    /// there could be.</summary>
    public string? ContentFolder { get; init; } = Inventory.UsualContentDirectory;

    public ImmutableArray<DigestPaths> Manifest { get; init; } = [];

    /// <summary>Those that have a version's name, in the order of their numbers.</summary>
    public ImmutableArray<ObjectVersion> Versions { get; init; } = [];

    public ImmutableArray<FixityBlock> Fixity { get; init; } = [];

    /// <summary>As an inventory; null where something is missing without which there is none.</summary>
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
