using System.Collections.Frozen;
using LetterPdf.Archive.Json;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Inventories;

/// <summary>Reads one inventory (OCFL 1.1, 3.5) and reports all that is wrong in it, without looking at any other
/// file.</summary>
/// <param name="place">The inventory's path, for findings.</param>
/// <param name="findings">Takes the findings.</param>
internal sealed class InventoryReader(string place, Findings findings)
{
    private static readonly FrozenSet<string> Keys = FrozenSet.Create(
        StringComparer.Ordinal,
        "id",
        "type",
        "digestAlgorithm",
        "head",
        "contentDirectory",
        "manifest",
        "versions",
        "fixity"
    );

    /// <returns>What could be read; null where the text is no JSON object.</returns>
    public InventoryDraft? Read(ReadOnlySpan<byte> bytes)
    {
        if (JsonTree.Read(bytes, out var problem) is not { } json)
        {
            findings.Add(place, Reason.Of(InventoryProblem.Unreadable, problem!), "E033");
            return null;
        }

        if (json is not JsonMap map)
        {
            findings.Add(place, InventoryProblem.NotObject, "E033");
            return null;
        }

        CheckKeys(map);
        var draft = Head(map);
        var manifest = new ManifestReader(place, findings).Read(map["manifest"], draft);
        draft = draft with
        {
            Manifest = manifest,
            Versions = new VersionsReader(place, findings).Read(map["versions"]),
        };
        draft = draft with { Fixity = new FixityReader(place, findings).Read(map, draft) };
        CrossCheck.Run(draft, map, place, findings);
        return draft;
    }

    private void CheckKeys(JsonMap map)
    {
        foreach (var key in map.Members.Select(member => member.Key).Distinct(StringComparer.Ordinal))
        {
            if (Keys.Contains(key))
            {
                continue;
            }

            if (string.Equals(key, "fixity", StringComparison.OrdinalIgnoreCase))
            {
                findings.Add(place, Reason.Of(InventoryProblem.FixityMisspelled, key), "E055", "E102");
            }
            else
            {
                findings.Add(
                    place,
                    Reason.Of(InventoryProblem.KeyUnknown, Reason.Of(InventoryPart.Whole), key),
                    "E102"
                );
            }
        }

        JsonRules.CheckRepeated(map, Reason.Of(InventoryPart.Whole), place, findings, "E033");
    }

    private InventoryDraft Head(JsonMap map)
    {
        var (name, algorithm) = Algorithm(map);
        var (directory, folder) = ContentDirectory(map);
        return new InventoryDraft
        {
            Id = Id(map),
            Type = Type(map),
            AlgorithmName = name,
            Algorithm = algorithm,
            Head = HeadVersion(map),
            ContentDirectory = directory,
            ContentFolder = folder,
        };
    }

    private string? Id(JsonMap map)
    {
        if (Required(map, "id") is not { } value)
        {
            return null;
        }

        if (value is not JsonText { Value: { Length: > 0 } id })
        {
            findings.Add(place, InventoryProblem.IdNotText, "E037");
            return null;
        }

        if (!UriText.IsUri(id))
        {
            findings.Add(place, Reason.Of(InventoryProblem.IdNotUri, id), "W005");
        }

        return id;
    }

    private OcflVersion? Type(JsonMap map)
    {
        if (Required(map, "type") is not { } value)
        {
            return null;
        }

        if (value is JsonText { Value: var type } && OcflVersionText.FromInventoryType(type) is { } version)
        {
            return version;
        }

        findings.Add(place, InventoryProblem.TypeUnknown, "E038");
        return null;
    }

    private (string? Name, DigestAlgorithm? Algorithm) Algorithm(JsonMap map)
    {
        if (Required(map, "digestAlgorithm") is not { } value)
        {
            return (null, null);
        }

        var name = (value as JsonText)?.Value;
        var algorithm = DigestAlgorithm.ForContent.FirstOrDefault(known =>
            string.Equals(known.Name, name, StringComparison.Ordinal)
        );
        if (algorithm is null)
        {
            findings.Add(
                place,
                name is null
                    ? Reason.Of(InventoryProblem.AlgorithmNotText)
                    : Reason.Of(InventoryProblem.AlgorithmNotAllowed, name),
                "E025"
            );
        }
        else if (algorithm != DigestAlgorithm.Sha512)
        {
            findings.Add(place, Reason.Of(InventoryProblem.AlgorithmNotSha512, algorithm.Name), "W004");
        }

        return (name, algorithm);
    }

    private VersionName? HeadVersion(JsonMap map)
    {
        if (Required(map, "head") is not { } value)
        {
            return null;
        }

        if (value is not JsonText { Value: var text })
        {
            findings.Add(place, InventoryProblem.HeadNotText, "E040");
            return null;
        }

        if (VersionName.Parse(text) is { } head)
        {
            return head;
        }

        findings.Add(
            place,
            Reason.Of(InventoryProblem.HeadNotVersion, text),
            text.StartsWith('v') ? ["E040", "E105"] : ["E040", "E104"]
        );
        return null;
    }

    private (string? Value, string? Folder) ContentDirectory(JsonMap map)
    {
        if (map["contentDirectory"] is not { } value)
        {
            return (null, Inventory.UsualContentDirectory);
        }

        if (value is not JsonText { Value: var name } || name.Length == 0)
        {
            findings.Add(place, InventoryProblem.ContentDirectoryNotText, "E108", "E017");
            return (string.Empty, null);
        }

        if (name is "." or "..")
        {
            findings.Add(place, Reason.Of(InventoryProblem.ContentDirectoryLeadsOut, name), "E018", "E108");
            return (name, null);
        }

        if (name.Contains('/', StringComparison.Ordinal))
        {
            findings.Add(place, Reason.Of(InventoryProblem.ContentDirectoryHasSlash, name), "E017", "E108");
            return (name, null);
        }

        return (name, name);
    }

    private JsonValue? Required(JsonMap map, string key)
    {
        var value = map[key];
        if (value is null)
        {
            findings.Add(place, Reason.Of(InventoryProblem.KeyMissing, key), "E036");
        }

        return value;
    }
}
