using System.Text;
using LetterPdf.Archive.Inventories;
using LetterPdf.Archive.Storage;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>An inventory in a folder, with its sidecar (OCFL 1.1, 3.5 and 3.6).</summary>
/// <param name="Draft">What could be read; null where nothing could.</param>
/// <param name="Bytes">The whole file.</param>
internal sealed record InventoryFile(InventoryDraft? Draft, ReadOnlyMemory<byte> Bytes)
{
    public const string FileName = "inventory.json";
    public const string SidecarStart = FileName + ".";

    /// <summary>No object with fewer than some fifty thousand versions has a larger one.</summary>
    public const long MostBytes = 128L * 1024 * 1024;

    private const long MostSidecarBytes = 1024;

    /// <summary>Reads the inventory of a folder.</summary>
    /// <param name="storage">Where the object is.</param>
    /// <param name="objectFolder">The object's path in the storage.</param>
    /// <param name="folder">The folder's path in the object: empty, or a version's name.</param>
    /// <param name="listing">What stands in the folder.</param>
    /// <param name="findings">Takes all that is wrong with it.</param>
    /// <param name="known">An inventory read before; nothing is reported twice for a copy of it. Null for
    /// none.</param>
    /// <returns>Null where there is no inventory.</returns>
    public static InventoryFile? Read(
        IStorage storage,
        string objectFolder,
        string folder,
        StorageListing listing,
        Findings findings,
        InventoryFile? known = null
    )
    {
        if (listing.Find(FileName) != StorageKind.File)
        {
            RefuseSidecars(folder, listing, null, findings);
            return null;
        }

        var place = StoragePath.Join(folder, FileName);
        var content = storage.Read(StoragePath.Join(objectFolder, place), MostBytes);
        if (!content.IsDone)
        {
            findings.Add(
                place,
                content.Outcome == StorageOutcome.TooLarge
                    ? StructureProblem.InventoryTooLarge
                    : StructureProblem.InventoryUnreadable,
                "E033"
            );
            return new InventoryFile(null, default);
        }

        var draft =
            known is not null && content.Bytes.Span.SequenceEqual(known.Bytes.Span)
                ? known.Draft
                : new InventoryReader(place, findings).Read(content.Bytes.Span);
        CheckSidecar(storage, objectFolder, folder, listing, draft, content.Bytes, findings);
        return new InventoryFile(draft, content.Bytes);
    }

    private static void CheckSidecar(
        IStorage storage,
        string objectFolder,
        string folder,
        StorageListing listing,
        InventoryDraft? draft,
        ReadOnlyMemory<byte> inventory,
        Findings findings
    )
    {
        var sidecars = listing
            .Entries.Where(entry =>
                entry.Kind == StorageKind.File && entry.Name.StartsWith(SidecarStart, StringComparison.Ordinal)
            )
            .Select(entry => entry.Name)
            .ToArray();
        var wanted = draft?.AlgorithmName is { Length: > 0 } name ? SidecarStart + name : null;
        var sidecar = wanted is null
            ? sidecars.FirstOrDefault()
            : sidecars.FirstOrDefault(name => string.Equals(name, wanted, StringComparison.Ordinal));
        if (sidecar is null)
        {
            CheckMissing(folder, sidecars, wanted, findings);
            return;
        }

        RefuseSidecars(folder, listing, sidecar, findings);
        var place = StoragePath.Join(folder, sidecar);
        var content = storage.Read(StoragePath.Join(objectFolder, place), MostSidecarBytes);
        if (Digest(content) is not { } digest)
        {
            findings.Add(place, StructureProblem.SidecarMalformed, "E061");
            return;
        }

        var algorithm = DigestAlgorithm.Named(sidecar[SidecarStart.Length..]);
        if (
            algorithm is not null
            && !string.Equals(algorithm.Of(inventory.Span), digest, StringComparison.OrdinalIgnoreCase)
        )
        {
            findings.Add(place, StructureProblem.SidecarDiffers, "E060");
        }
    }

    // For a version's folder; those in the object's own folder are reported where its files are listed.
    private static void RefuseSidecars(string folder, StorageListing listing, string? wanted, Findings findings)
    {
        foreach (var entry in folder.Length == 0 ? [] : listing.Entries)
        {
            if (
                entry.Kind == StorageKind.File
                && entry.Name.StartsWith(SidecarStart, StringComparison.Ordinal)
                && !string.Equals(entry.Name, wanted, StringComparison.Ordinal)
            )
            {
                var message = wanted is null
                    ? Reason.Of(StructureProblem.SidecarWithoutInventory)
                    : Reason.Of(StructureProblem.SidecarOfOtherName, wanted);
                findings.Add(StoragePath.Join(folder, entry.Name), message, "E015");
            }
        }
    }

    private static void CheckMissing(string folder, string[] sidecars, string? wanted, Findings findings)
    {
        if (sidecars.Length > 0)
        {
            findings.Add(
                StoragePath.Join(folder, sidecars[0]),
                Reason.Of(StructureProblem.SidecarMisnamed, wanted!),
                "E059",
                "E058"
            );
        }
        else
        {
            findings.Add(
                folder,
                wanted is null
                    ? Reason.Of(StructureProblem.SidecarMissing)
                    : Reason.Of(StructureProblem.SidecarMissing, wanted),
                "E058"
            );
        }
    }

    // The digest that a sidecar gives; null where it is not of the form.
    private static string? Digest(StorageContent content)
    {
        var text = content.IsDone ? Encoding.UTF8.GetString(content.Bytes.Span) : string.Empty;
        var end = text.AsSpan().IndexOfAny(' ', '\t');
        return
            end > 0
            && text.AsSpan(0, end).ContainsAnyExcept(DigestAlgorithm.HexDigits) is false
            && text.AsSpan(end).TrimStart(" \t").TrimEnd("\r\n").SequenceEqual(FileName)
            ? text[..end]
            : null;
    }
}
