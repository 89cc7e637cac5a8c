namespace LetterPdf.Model;

/// <summary>Which of PDF/A's standards a file claims.</summary>
/// <param name="Part">The part of ISO 19005: 2 or 3.</param>
/// <param name="Level">'A' (accessible: tagged), 'U' (Unicode) or 'B' (basic). Each includes the next.</param>
public sealed record ArchiveClaim(int Part, char Level)
{
    /// <summary>Only part 3 allows embedded files of any kind.</summary>
    public bool MayHoldFiles => Part == 3;
}
