using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>The entries of a folder.</summary>
/// <param name="Outcome">Done, or why it is not known.</param>
/// <param name="Entries">In the order of their names; empty where they are not known.</param>
public sealed record StorageListing(StorageOutcome Outcome, ImmutableArray<StorageEntry> Entries)
{
    public bool IsDone => Outcome == StorageOutcome.Done;

    /// <summary>The kind of the entry with a name; null where there is none.</summary>
    public StorageKind? Find(string name)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Name, name, StringComparison.Ordinal))
            {
                return entry.Kind;
            }
        }

        return null;
    }

    internal static StorageListing Failed(StorageOutcome outcome) => new(outcome, []);
}
