using System.Collections.Immutable;

namespace LetterPdf.Archive.Writing;

/// <summary>
/// Tries a step again that failed because another program had a file open: virus scanners, indexers and backup
/// programs let go within seconds.
/// </summary>
internal static class Patience
{
    /// <summary>The waits between the tries, in milliseconds: some three seconds in all.</summary>
    public static ImmutableArray<int> Waits { get; } = [25, 50, 100, 200, 400, 800, 1600];

    public static StorageOutcome Try(IStorage storage, Func<StorageOutcome> step)
    {
        var outcome = step();
        foreach (var wait in Waits)
        {
            if (outcome is not (StorageOutcome.Held or StorageOutcome.Failed))
            {
                break;
            }

            storage.Wait(wait);
            outcome = step();
        }

        return outcome;
    }
}
