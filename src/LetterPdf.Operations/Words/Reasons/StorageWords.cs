using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>The disk's errors, and advice about them, in words.</summary>
internal static class StorageWords
{
    public static string Of(StorageOutcome outcome) =>
        outcome switch
        {
            StorageOutcome.ReadOnly =>
                "nothing may be written there: the disk is read only, or you lack the right to write",
            StorageOutcome.Full => "the disk is full",
            StorageOutcome.Locked =>
                "another program is adding something to this archive at the moment; try again when it is done",
            StorageOutcome.Held => "another program has a file of this letter open; close it there and try again",
            StorageOutcome.NotFound => "something is not there that should be",
            StorageOutcome.Exists => "something stands in the way that should not be there",
            StorageOutcome.TooLarge => "a file is too large",
            StorageOutcome.Changed => "a file was changed while it was being added",
            _ => "the disk does not do what it should",
        };

    public static string Of(RepairStep code, FactWords f) =>
        code switch
        {
            RepairStep.Removed => $"removed '{f[0]}'",
            RepairStep.Finished => $"finished {f[0]} of '{f[1]}'",
            _ => throw ReasonWords.Unknown(code),
        };
}
