using LetterPdf.Archive.Json;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Inventories;

/// <summary>Whether the parts of an inventory agree: head and versions, manifest and states.</summary>
internal static class CrossCheck
{
    public static void Run(InventoryDraft draft, JsonMap inventory, string place, Findings findings)
    {
        CheckHead(draft, inventory, place, findings);
        CheckVersionFolders(draft, place, findings);
        if (inventory["manifest"] is JsonMap manifest)
        {
            CheckDigests(draft, manifest, place, findings);
        }
    }

    private static void CheckHead(InventoryDraft draft, JsonMap inventory, string place, Findings findings)
    {
        var names = inventory["versions"] is JsonMap versions
            ? versions.Members.Select(member => VersionName.Parse(member.Key)).OfType<VersionName>().ToArray()
            : [];
        if (draft.Head is not { } head || names.Length == 0)
        {
            return;
        }

        var last = names.MaxBy(name => name.Number);
        if (head != last)
        {
            findings.Add(place, Reason.Of(InventoryProblem.HeadNotLast, $"{head}", $"{last}"), "E040");
        }
    }

    private static void CheckVersionFolders(InventoryDraft draft, string place, Findings findings)
    {
        var names = draft.Versions.Select(version => version.Name).ToHashSet();
        var numbers = names.Select(name => name.Number).ToHashSet();
        foreach (var path in draft.Manifest.SelectMany(entry => entry.Paths))
        {
            if (
                VersionName.Parse(path.AsSpan(0, path.IndexOf('/', StringComparison.Ordinal))) is not { } name
                || names.Contains(name)
            )
            {
                continue;
            }

            if (numbers.Contains(name.Number))
            {
                findings.Add(place, Reason.Of(InventoryProblem.PathNumberedOtherwise, path), "E014", "E042");
            }
            else
            {
                findings.Add(place, Reason.Of(InventoryProblem.PathInNoVersion, path), "E042");
            }
        }
    }

    // State and manifest must write a digest in the same case.
    private static void CheckDigests(InventoryDraft draft, JsonMap manifest, string place, Findings findings)
    {
        var known = manifest.Members.Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(known.Count, StringComparer.Ordinal);
        foreach (var version in draft.Versions)
        {
            foreach (var entry in version.State)
            {
                if (used.Add(entry.Digest) && !known.Contains(entry.Digest))
                {
                    findings.Add(
                        place,
                        Reason.Of(VersionProblem.StateDigestUnknown, $"{version.Name}", entry.Digest),
                        "E050"
                    );
                }
            }
        }

        foreach (var digest in known)
        {
            if (!used.Contains(digest))
            {
                findings.Add(place, Reason.Of(InventoryProblem.DigestUnused, digest), "E107", "E050");
            }
        }
    }
}
