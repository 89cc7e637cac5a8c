namespace LetterPdf.Archive.Writing;

/// <summary>Steps, each of which is taken only if those before it succeeded.</summary>
internal sealed class Steps
{
    public StorageOutcome Outcome { get; private set; } = StorageOutcome.Done;

    public bool AreDone => Outcome == StorageOutcome.Done;

    public Steps Then(Func<StorageOutcome> step)
    {
        Outcome = AreDone ? step() : Outcome;
        return this;
    }

    /// <summary>A step that is retried for some seconds where it fails for a reason that may pass.</summary>
    public Steps ThenPatiently(IStorage storage, Func<StorageOutcome> step) => Then(() => Patience.Try(storage, step));

    /// <summary>A step that also succeeds where its result already exists.</summary>
    public Steps ThenUnlessThere(Func<StorageOutcome> step) =>
        Then(() => step() is var outcome && outcome == StorageOutcome.Exists ? StorageOutcome.Done : outcome);
}
