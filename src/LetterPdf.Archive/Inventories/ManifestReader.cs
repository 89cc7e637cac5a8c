using System.Collections.Immutable;
using LetterPdf.Archive.Json;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Inventories;

/// <summary>Reads the manifest: digests and the content paths of the files that have them (OCFL 1.1, 3.5.2).</summary>
internal sealed class ManifestReader(string place, Findings findings)
{
    public ImmutableArray<DigestPaths> Read(JsonValue? value, InventoryDraft draft)
    {
        if (value is not JsonMap map)
        {
            findings.Add(
                place,
                value is null ? InventoryProblem.ManifestMissing : InventoryProblem.ManifestNotObject,
                value is null ? ["E041"] : ["E106", "E041"]
            );
            return [];
        }

        var entries = ImmutableArray.CreateBuilder<DigestPaths>(map.Members.Length);
        var digests = new HashSet<string>(map.Members.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var (digest, paths) in map.Members)
        {
            if (!digests.Add(digest))
            {
                findings.Add(place, Reason.Of(InventoryProblem.DigestTwice, digest), "E096");
            }

            CheckForm(digest, draft.Algorithm);
            entries.Add(new DigestPaths(digest, Paths(digest, paths, draft)));
        }

        PathRules.CheckUnique(entries.SelectMany(entry => entry.Paths), PathRules.Content, place, findings);
        return entries.DrainToImmutable();
    }

    /// <summary>Whether a content path is valid and belongs to this object; a finding says what is wrong.</summary>
    public bool IsContentPath(string path, InventoryDraft draft)
    {
        if (path.Contains('\\', StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal))
        {
            findings.Add(place, Reason.Of(InventoryProblem.PathHasBackslashes, path), "E035", "E042");
            return false;
        }

        return PathRules.IsWellFormed(path, PathRules.Content, place, findings) && LeadsIntoContent(path, draft);
    }

    private ImmutableArray<string> Paths(string digest, JsonValue value, InventoryDraft draft)
    {
        if (value is not JsonList list)
        {
            findings.Add(place, Reason.Of(InventoryProblem.DigestPathsNotList, digest), "E092");
            return [];
        }

        var paths = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is not JsonText { Value: var path })
            {
                findings.Add(place, Reason.Of(InventoryProblem.DigestPathNotText, digest), "E098", "E092");
            }
            else if (IsContentPath(path, draft))
            {
                paths.Add(path);
            }
        }

        return paths.DrainToImmutable();
    }

    private void CheckForm(string digest, DigestAlgorithm? algorithm)
    {
        if (algorithm is not null && !algorithm.CouldBe(digest))
        {
            findings.Add(
                place,
                Reason.Of(InventoryProblem.DigestMalformed, digest, algorithm.Name, algorithm.HexLength),
                "E039",
                algorithm == DigestAlgorithm.Sha512 ? "E031" : "E030"
            );
        }
    }

    // Whether it writes the version's number as its folder does (E014) is checked when the versions are known.
    private bool LeadsIntoContent(string path, InventoryDraft draft)
    {
        Span<Range> names = stackalloc Range[3];
        var isDeep = path.AsSpan().Split(names, '/') == names.Length;
        if (!isDeep || VersionName.Parse(path.AsSpan(names[0])) is null)
        {
            findings.Add(place, Reason.Of(InventoryProblem.PathOutsideContent, path), "E042");
            return false;
        }

        if (draft.ContentFolder is { } folder && !path.AsSpan(names[1]).SequenceEqual(folder))
        {
            findings.Add(
                place,
                Reason.Of(InventoryProblem.PathInOtherFolder, path, folder),
                draft.ContentDirectory is null ? ["E021", "E042"] : ["E042"]
            );
            return false;
        }

        return true;
    }
}
