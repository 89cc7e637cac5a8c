namespace LetterPdf.Verification;

/// <summary>What came of a check.</summary>
public enum CheckOutcome
{
    Passed,

    Failed,

    /// <summary>No standard that the file claims asks for it, or the file can't be read far enough to check
    /// it.</summary>
    NotApplicable,
}
