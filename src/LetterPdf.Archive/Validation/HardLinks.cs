using System.Collections.Concurrent;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>Files that are one file under two names: damage to one damages the other, and a copy of the archive has
/// both separately.</summary>
internal sealed class HardLinks
{
    private readonly ConcurrentDictionary<string, string> _first = new(StringComparer.Ordinal);

    /// <summary>Reports a file that has another name in the hierarchy.</summary>
    /// <param name="storage">Where it is.</param>
    /// <param name="file">Its path in the storage.</param>
    /// <param name="place">Its path for findings.</param>
    /// <param name="findings">Takes the finding.</param>
    public void Check(IStorage storage, string file, string place, Findings findings)
    {
        if (
            storage.SharedIdentity(file) is { } identity
            && _first.GetOrAdd(identity, file) is var other
            && !string.Equals(other, file, StringComparison.Ordinal)
        )
        {
            findings.Add(place, Reason.Of(StructureProblem.HardLink, other), "E090");
        }
    }
}
