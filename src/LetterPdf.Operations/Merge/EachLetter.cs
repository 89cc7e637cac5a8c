using System.Runtime.ExceptionServices;

namespace LetterPdf.Operations;

/// <summary>A piece of work that is done for each of many letters, on all cores. What it makes of one letter must be
/// small, for all of it is kept.</summary>
internal static class EachLetter
{
    /// <summary>What the work makes of each letter, in the letters' order.</summary>
    /// <param name="count">How many letters there are.</param>
    /// <param name="work">Is given an index from 0, by several threads at once.</param>
    /// <param name="tell">Is told how many letters are done, and of how many; null where nobody waits.</param>
    public static TResult[] Map<TResult>(int count, Func<int, TResult> work, Action<int, int>? tell)
    {
        var results = new TResult[count];
        var (taken, done) = (-1, 0);
        ExceptionDispatchInfo? fault = null;

        // Threads of their own: the work waits for pieces of its letter that run on the pool's.
        var others = Enumerable
            .Range(1, Math.Max(Math.Min(Environment.ProcessorCount, count) - 1, 0))
            .Select(_ => new Thread(Take) { IsBackground = true })
            .ToArray();
        Array.ForEach(others, thread => thread.Start());
        Take();
        Array.ForEach(others, thread => thread.Join());
        fault?.Throw();
        return results;

        void Take()
        {
            try
            {
                while (fault is null && Interlocked.Increment(ref taken) is var index && index < count)
                {
                    results[index] = work(index);
                    tell?.Invoke(Interlocked.Increment(ref done), count);
                }
            }
            catch (Exception failure)
            {
                // It is thrown again where this was started.
                fault = ExceptionDispatchInfo.Capture(failure);
            }
        }
    }
}
