namespace LetterPdf.Tests;

/// <summary>
/// How much a piece of work took, counted in bytes that its thread allocated. Whoever does something over and over
/// without end allocates over and over; and unlike a time, the count is the same beside any neighbours and on any
/// machine.
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

    /// <summary>Fails where it is more than so many megabytes.</summary>
    public static void AssertWithin(long megabytes, Action work)
    {
        var spent = Of(work);
        Assert.True(spent <= megabytes, $"{spent} MB, and {megabytes} are the most");
    }
}
