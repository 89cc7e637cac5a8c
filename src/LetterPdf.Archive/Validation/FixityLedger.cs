using LetterPdf.Archive.Storage;
using LetterPdf.Digests;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>
/// The digests that inventories give for the files of an object, each once, and their comparison with the files' own.
/// Older inventories mostly repeat the newest, so each file is read once, however many there are.
/// </summary>
internal sealed class FixityLedger
{
    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);

    /// <summary>Notes a digest that an inventory gives.</summary>
    /// <param name="path">A content path.</param>
    /// <param name="algorithm">The digest's algorithm.</param>
    /// <param name="digest">As it is written.</param>
    /// <param name="inventory">The inventory's path.</param>
    /// <param name="code">The code to report if the digest is wrong.</param>
    public void Expect(string path, DigestAlgorithm algorithm, string digest, string inventory, string code)
    {
        if (!_entries.TryGetValue(path, out var entries))
        {
            _entries[path] = entries = [];
        }

        foreach (var entry in entries)
        {
            if (
                entry.Algorithm == algorithm
                && string.Equals(entry.Digest, digest, StringComparison.OrdinalIgnoreCase)
                && string.Equals(entry.Code, code, StringComparison.Ordinal)
            )
            {
                return;
            }
        }

        entries.Add(new Entry(algorithm, digest, inventory, code));
    }

    /// <summary>Reads all existing files and compares them.</summary>
    public void Check(IStorage storage, string objectFolder, IReadOnlySet<string> files, Findings findings)
    {
        foreach (var (path, entries) in _entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (files.Contains(path))
            {
                Check(storage, StoragePath.Join(objectFolder, path), path, entries, findings);
            }
        }
    }

    private static void Check(IStorage storage, string file, string path, List<Entry> entries, Findings findings)
    {
        var digests = new Dictionary<DigestAlgorithm, Digest>();
        foreach (var entry in entries)
        {
            digests.TryAdd(entry.Algorithm, entry.Algorithm.Start());
        }

        var outcome = storage.Scan(
            file,
            piece =>
            {
                foreach (var digest in digests.Values)
                {
                    digest.Add(piece);
                }
            }
        );
        if (outcome != StorageOutcome.Done)
        {
            findings.Add(path, StructureProblem.FileUnreadable, "E092");
            return;
        }

        var found = digests.ToDictionary(pair => pair.Key, pair => pair.Value.End());
        foreach (var entry in entries)
        {
            if (!string.Equals(found[entry.Algorithm], entry.Digest, StringComparison.OrdinalIgnoreCase))
            {
                findings.Add(
                    path,
                    Reason.Of(
                        StructureProblem.FileChanged,
                        entry.Algorithm.Name,
                        found[entry.Algorithm],
                        entry.Inventory,
                        entry.Digest
                    ),
                    entry.Code
                );
            }
        }
    }

    private sealed record Entry(DigestAlgorithm Algorithm, string Digest, string Inventory, string Code);
}
