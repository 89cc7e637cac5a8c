using System.Collections.Immutable;
using LetterPdf.Archive.Inventories;

namespace LetterPdf.Archive.Writing;

/// <summary>A version as it will be written: the inventory that includes it, and the files that no earlier version
/// has (forward delta).</summary>
/// <param name="Inventory">With the new version as its head.</param>
/// <param name="Bytes">The inventory as JSON.</param>
/// <param name="Content">Content paths with the files to write there.</param>
internal sealed record VersionPlan(
    Inventory Inventory,
    ReadOnlyMemory<byte> Bytes,
    ImmutableArray<(string Path, DigestedFile File)> Content
)
{
    /// <summary>The new version's folder.</summary>
    public string Folder => Inventory.Head.ToString();

    /// <summary>The name of the sidecars.</summary>
    public string Sidecar => Validation.InventoryFile.SidecarStart + Inventory.Algorithm.Name;

    /// <summary>The contents of the sidecars.</summary>
    public ReadOnlyMemory<byte> SidecarBytes { get; } =
        System.Text.Encoding.ASCII.GetBytes(
            $"{Inventory.Algorithm.Of(Bytes.Span)} {Validation.InventoryFile.FileName}\n"
        );

    /// <summary>The plan for the first version of an object, or the next.</summary>
    /// <param name="version">What is added.</param>
    /// <param name="files">Its files, with digests of the object's algorithm.</param>
    /// <param name="algorithm">The object's.</param>
    /// <param name="before">The current inventory; null for a new object.</param>
    /// <param name="ocfl">The version of OCFL of a new object.</param>
    /// <returns>Null where the object's numbering allows no further version.</returns>
    public static VersionPlan? Make(
        NewVersion version,
        ImmutableArray<DigestedFile> files,
        DigestAlgorithm algorithm,
        Inventory? before,
        OcflVersion ocfl
    )
    {
        if ((before is null ? new VersionName(1, 0) : before.Head.Next) is not { } head)
        {
            return null;
        }

        var known = (before?.Manifest ?? []).ToDictionary(entry => entry.Digest, StringComparer.OrdinalIgnoreCase);
        var content = ImmutableArray.CreateBuilder<(string Path, DigestedFile File)>();
        var manifest = (before?.Manifest ?? []).ToBuilder();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!known.ContainsKey(file.Digest))
            {
                var folder = before?.ContentDirectory ?? Inventory.UsualContentDirectory;
                var path = $"{head}/{folder}/{FreeName(file.File.Path, names)}";
                known[file.Digest] = new DigestPaths(file.Digest, [path]);
                manifest.Add(known[file.Digest]);
                content.Add((path, file));
            }
        }

        // A state must write a digest as the manifest does, in the same case.
        var state = files
            .GroupBy(file => known[file.Digest].Digest, file => file.File.Path, StringComparer.Ordinal)
            .Select(group => new DigestPaths(group.Key, [.. group]))
            .ToImmutableArray();
        var added = new ObjectVersion(head, version.Created, version.Message, version.User, state);
        var inventory = before is null
            ? new Inventory
            {
                Id = version.Id,
                Version = ocfl,
                Algorithm = algorithm,
                Head = head,
                Manifest = manifest.DrainToImmutable(),
                Versions = [added],
            }
            : before with
            {
                Head = head,
                Manifest = manifest.DrainToImmutable(),
                Versions = before.Versions.Add(added),
            };
        return new VersionPlan(inventory, InventoryWriter.Write(inventory), content.DrainToImmutable());
    }

    // Files lie side by side in the content folder, under their own names as far as these are unique: people see them
    // at a glance, and every folder saved need not be made in all later versions. The logical paths have the folders.
    private static string FreeName(string path, HashSet<string> names)
    {
        var own = path[(path.LastIndexOf('/') + 1)..];
        var name = own;
        for (var number = 2; !names.Add(name); number++)
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}-{own}");
        }

        return name;
    }
}
