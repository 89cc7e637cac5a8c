namespace LetterPdf.Archive.Writing;

/// <summary>Steps of which each is done only if those before it were.</summary>
internal sealed class Steps
{
    public StorageOutcome Outcome { get; private set; } = StorageOutcome.Done;

    public bool AreDone => Outcome == StorageOutcome.Done;

    public Steps Then(Func<StorageOutcome> step)
    {
        Outcome = AreDone ? step() : Outcome;
        return this;
    }

    /// <summary>A step that is tried again for some seconds where it fails for a reason that may pass.</summary>
    public Steps ThenPatiently(IStorage storage, Func<StorageOutcome> step) => Then(() => Patience.Try(storage, step));

    /// <summary>A step that is also done where what it makes is there.</summary>
    public Steps ThenUnlessThere(Func<StorageOutcome> step) =>
        Then(() => step() is var outcome && outcome == StorageOutcome.Exists ? StorageOutcome.Done : outcome);
}
