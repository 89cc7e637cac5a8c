using System.Collections.Immutable;
using LetterPdf.Archive.Json;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Inventories;

/// <summary>Reads the block of further digests (OCFL 1.1, 3.5.4).</summary>
internal sealed class FixityReader(string place, Findings findings)
{
    public ImmutableArray<FixityBlock> Read(JsonMap inventory, InventoryDraft draft)
    {
        if (inventory["fixity"] is not { } value)
        {
            return [];
        }

        if (value is not JsonMap map)
        {
            findings.Add(place, InventoryProblem.FixityNotObject, "E111", "E055", "E056", "E057");
            return [];
        }

        JsonRules.CheckRepeated(map, Reason.Of(InventoryPart.Fixity), place, findings, "E033");
        var blocks = ImmutableArray.CreateBuilder<FixityBlock>();
        var inManifest = draft.Manifest.SelectMany(entry => entry.Paths).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, entries) in map.Members)
        {
            var algorithm = DigestAlgorithm.Named(name);
            if (algorithm is null)
            {
                findings.Add(place, Reason.Of(InventoryProblem.FixityAlgorithmUnknown, name), "E056", "E026");
            }

            if (entries is not JsonMap block)
            {
                findings.Add(place, Reason.Of(InventoryProblem.FixityBlockNotObject, name), "E057");
            }
            else if (Entries(name, algorithm, block, draft, inManifest) is var read && algorithm is not null)
            {
                blocks.Add(new FixityBlock(algorithm, read));
            }
        }

        return blocks.DrainToImmutable();
    }

    private ImmutableArray<DigestPaths> Entries(
        string name,
        DigestAlgorithm? algorithm,
        JsonMap block,
        InventoryDraft draft,
        HashSet<string> inManifest
    )
    {
        var entries = ImmutableArray.CreateBuilder<DigestPaths>(block.Members.Length);
        var digests = new HashSet<string>(block.Members.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var (digest, paths) in block.Members)
        {
            if (!digests.Add(digest))
            {
                findings.Add(place, Reason.Of(InventoryProblem.FixityDigestTwice, name, digest), "E097");
            }

            CheckForm(digest, algorithm);
            entries.Add(new DigestPaths(digest, Paths(name, digest, paths, draft, inManifest)));
        }

        PathRules.CheckUnique(entries.SelectMany(entry => entry.Paths), PathRules.Content, place, findings);
        return entries.DrainToImmutable();
    }

    private ImmutableArray<string> Paths(
        string name,
        string digest,
        JsonValue value,
        InventoryDraft draft,
        HashSet<string> inManifest
    )
    {
        if (value is not JsonList list)
        {
            findings.Add(place, Reason.Of(InventoryProblem.FixityPathsNotList, name, digest), "E057");
            return [];
        }

        var reader = new ManifestReader(place, findings);
        var paths = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is not JsonText { Value: var path })
            {
                findings.Add(place, Reason.Of(InventoryProblem.FixityPathNotText, name, digest), "E057");
            }
            else if (reader.IsContentPath(path, draft))
            {
                paths.Add(path);
                if (!inManifest.Contains(path))
                {
                    findings.Add(place, Reason.Of(InventoryProblem.FixityPathUnknown, path), "E057");
                }
            }
        }

        return paths.DrainToImmutable();
    }

    private void CheckForm(string digest, DigestAlgorithm? algorithm)
    {
        if (algorithm?.CouldBe(digest) == false)
        {
            var form = algorithm.Name switch
            {
                "sha1" => "E029",
                "sha256" => "E030",
                "sha512" => "E031",
                "blake2b-512" => "E032",
                _ => "E057",
            };
            findings.Add(
                place,
                Reason.Of(InventoryProblem.FixityDigestMalformed, digest, algorithm.Name),
                form,
                "E057"
            );
        }
    }
}
