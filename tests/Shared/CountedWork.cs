namespace LetterPdf.Tests;

/// <summary>
/// The amount of a piece of work, counted in bytes that its thread allocated. Code in an endless loop keeps
/// allocating; and unlike a time, the count is the same on any machine, however busy.
/// </summary>
internal static class CountedWork
{
    private const long Megabyte = 1_000_000;

    /// <summary>In megabytes.</summary>
    public static long Of(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Megabyte;
    }

    /// <summary>Fails where it is more than this many megabytes.</summary>
    public static void AssertWithin(long megabytes, Action work)
    {
        var spent = Of(work);
        Assert.True(spent <= megabytes, $"{spent} MB, and {megabytes} are the most");
    }
}
