using LetterPdf.Archive;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Why letters can't be written to a place, as a finding.</summary>
internal static class PlaceProblem
{
    /// <param name="shown">The place, as messages show it.</param>
    /// <param name="outcome">What the system said.</param>
    public static Diagnostic NotWritten(string shown, StorageOutcome outcome)
    {
        var (why, advice) = outcome switch
        {
            StorageOutcome.Full => (MergingPhrase.DiskFull, MergingAdvice.MakeRoom),
            StorageOutcome.ReadOnly => (MergingPhrase.NotAllowed, MergingAdvice.AskForRights),
            StorageOutcome.Held or StorageOutcome.Locked => (MergingPhrase.OpenElsewhere, MergingAdvice.CloseFiles),
            _ => (MergingPhrase.DiskFails, MergingAdvice.TryElsewhere),
        };
        return DiagnosticCatalog.LettersNotWritten.At(
            null,
            Reason.Of(MergingFinding.NotWritten, shown, (Reason)why),
            advice
        );
    }
}
