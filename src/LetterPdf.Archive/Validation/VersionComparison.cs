using System.Collections.Immutable;
using LetterPdf.Archive.Inventories;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>Compares what two inventories say about the same versions.</summary>
/// <param name="newest">The object's own inventory.</param>
/// <param name="findings">Where differences go.</param>
internal sealed class VersionComparison(InventoryDraft newest, Findings findings)
{
    private readonly Dictionary<string, ImmutableArray<string>> _newestContent = Content(newest);

    public void Compare(InventoryDraft older, string place)
    {
        CheckId(older, place);
        var content = Content(older);
        var byNumber = newest.Versions.ToLookup(version => version.Name.Number);
        foreach (var version in older.Versions)
        {
            if (byNumber[version.Name.Number].FirstOrDefault() is not { } same)
            {
                findings.Add(place, Reason.Of(HistoryProblem.VersionNotInNewest, $"{version.Name}"), "E066");
                continue;
            }

            CompareState(version, same, older, content, place);
            CompareMetadata(version, same, place);
        }

        if (older.Head is { } head)
        {
            foreach (
                var missing in newest.Versions.Where(version =>
                    version.Name.Number <= head.Number
                    && older.Versions.All(known => known.Name.Number != version.Name.Number)
                )
            )
            {
                findings.Add(place, Reason.Of(HistoryProblem.VersionOnlyInNewest, $"{missing.Name}"), "E066");
            }
        }
    }

    private static Dictionary<string, ImmutableArray<string>> Content(InventoryDraft draft)
    {
        var content = new Dictionary<string, ImmutableArray<string>>(
            draft.Manifest.Length,
            StringComparer.OrdinalIgnoreCase
        );
        foreach (var entry in draft.Manifest)
        {
            content[entry.Digest] = entry.Paths;
        }

        return content;
    }

    private static Dictionary<string, string> Files(ObjectVersion version)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in version.State)
        {
            foreach (var path in entry.Paths)
            {
                files[path] = entry.Digest;
            }
        }

        return files;
    }

    private void CheckId(InventoryDraft older, string place)
    {
        if (older.Id is { } id && newest.Id is { } newestId && !string.Equals(id, newestId, StringComparison.Ordinal))
        {
            findings.Add(place, Reason.Of(HistoryProblem.OtherId, id, newestId), "E110", "E037");
        }
    }

    private void CompareState(
        ObjectVersion version,
        ObjectVersion same,
        InventoryDraft older,
        Dictionary<string, ImmutableArray<string>> content,
        string place
    )
    {
        var (own, other) = (Files(version), Files(same));
        foreach (var (path, digest) in own)
        {
            if (!other.TryGetValue(path, out var newestDigest))
            {
                findings.Add(place, Reason.Of(HistoryProblem.FileNotInNewest, $"{version.Name}", path), "E066");
            }
            else if (!IsSame(digest, newestDigest, older, content))
            {
                findings.Add(place, Reason.Of(HistoryProblem.FileOtherInNewest, $"{version.Name}", path), "E066");
            }
        }

        foreach (var path in other.Keys.Where(path => !own.ContainsKey(path)))
        {
            findings.Add(place, Reason.Of(HistoryProblem.FileOnlyInNewest, $"{version.Name}", path), "E066");
        }
    }

    // By digest where both use one algorithm; otherwise by the files that it stands for.
    private bool IsSame(
        string digest,
        string newestDigest,
        InventoryDraft older,
        Dictionary<string, ImmutableArray<string>> content
    ) =>
        older.Algorithm == newest.Algorithm
            ? string.Equals(digest, newestDigest, StringComparison.OrdinalIgnoreCase)
            : !content.TryGetValue(digest, out var paths)
                || !_newestContent.TryGetValue(newestDigest, out var newestPaths)
                || paths.All(path => newestPaths.Contains(path, StringComparer.Ordinal));

    private void CompareMetadata(ObjectVersion version, ObjectVersion same, string place)
    {
        foreach (
            var (what, isSame) in new[]
            {
                (HistoryProblem.OtherDate, string.Equals(version.Created, same.Created, StringComparison.Ordinal)),
                (HistoryProblem.OtherMessage, string.Equals(version.Message, same.Message, StringComparison.Ordinal)),
                (HistoryProblem.OtherUser, version.User == same.User),
            }
        )
        {
            if (!isSame)
            {
                findings.Add(place, Reason.Of(what, $"{version.Name}"), "W011");
            }
        }
    }
}
