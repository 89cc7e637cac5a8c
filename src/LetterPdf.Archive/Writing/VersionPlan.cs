using System.Collections.Immutable;
using LetterPdf.Archive.Inventories;

namespace LetterPdf.Archive.Writing;

/// <summary>A version as it will be written: the inventory that has it, and the files that no earlier version has
/// (forward delta).</summary>
/// <param name="Inventory">With the new version as its head.</param>
/// <param name="Bytes">The inventory as JSON.</param>
/// <param name="Content">Content paths and what goes there.</param>
internal sealed record VersionPlan(
    Inventory Inventory,
    ReadOnlyMemory<byte> Bytes,
    ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> Content
)
{
    /// <summary>The new version's folder.</summary>
    public string Folder => Inventory.Head.ToString();

    /// <summary>The name of the sidecars.</summary>
    public string Sidecar => Validation.InventoryFile.SidecarStart + Inventory.Algorithm.Name;

    /// <summary>What stands in them.</summary>
    public ReadOnlyMemory<byte> SidecarBytes { get; } =
        System.Text.Encoding.ASCII.GetBytes(
            $"{Inventory.Algorithm.Of(Bytes.Span)} {Validation.InventoryFile.FileName}\n"
        );

    /// <summary>The plan for the first version of an object, or the next.</summary>
    /// <param name="version">What is added.</param>
    /// <param name="before">The object as it is; null where there is none.</param>
    /// <param name="ocfl">The version of OCFL of a new object.</param>
    /// <returns>Null where the object's way of numbering allows no further version.</returns>
    public static VersionPlan? Make(NewVersion version, Inventory? before, OcflVersion ocfl)
    {
        if ((before is null ? new VersionName(1, 0) : before.Head.Next) is not { } head)
        {
            return null;
        }

        var algorithm = before?.Algorithm ?? DigestAlgorithm.Sha512;
        var files = version.Files.Select(file => (file, Digest: algorithm.Of(file.Bytes.Span))).ToImmutableArray();
        var known = (before?.Manifest ?? []).ToDictionary(entry => entry.Digest, StringComparer.OrdinalIgnoreCase);
        var content = ImmutableArray.CreateBuilder<(string Path, ReadOnlyMemory<byte> Bytes)>();
        var manifest = (before?.Manifest ?? []).ToBuilder();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (file, digest) in files)
        {
            if (!known.ContainsKey(digest))
            {
                var path =
                    $"{head}/{before?.ContentDirectory ?? Inventory.UsualContentDirectory}/{FreeName(file.Path, names)}";
                known[digest] = new DigestPaths(digest, [path]);
                manifest.Add(known[digest]);
                content.Add((path, file.Bytes));
            }
        }

        // A state writes a digest as the manifest does, whatever its case.
        var state = files
            .GroupBy(file => known[file.Digest].Digest, file => file.file.Path, StringComparer.Ordinal)
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

    // In the content folder files lie side by side, under their own names as far as these differ: a person sees all at
    // once, and each folder less is one less to make for every version to come. The logical paths have the folders.
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
