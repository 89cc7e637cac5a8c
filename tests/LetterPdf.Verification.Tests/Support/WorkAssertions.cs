namespace LetterPdf.Verification.Tests;

/// <summary>Asserts that reading stopped at its bounds.</summary>
internal static class WorkAssertions
{
    // Data that are read in one piece before a bound is checked: a buffer, a part of a page, a letter.
    private const int OnePiece = 8_000_000;

    public static void AssertWithinBounds(this ReadingWork work)
    {
        Assert.InRange(work.Unpacked, 0, Bounds.MostUnpacked + OnePiece);
        Assert.InRange(work.Content, 0, Bounds.MostContent + OnePiece);
        Assert.InRange(work.Text, 0, Bounds.MostText + OnePiece);
    }
}
