namespace LetterPdf.Archive;

/// <summary>The bytes of a file, or why there are none.</summary>
/// <param name="Outcome">Done, or why not.</param>
/// <param name="Bytes">Empty where it is not done.</param>
public sealed record StorageContent(StorageOutcome Outcome, ReadOnlyMemory<byte> Bytes)
{
    public bool IsDone => Outcome == StorageOutcome.Done;
}
