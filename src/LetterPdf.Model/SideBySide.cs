using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>Runs independent pieces of work in parallel. They share only finished data, so the results never depend
/// on which ends first.</summary>
public static class SideBySide
{
    /// <summary>Both results. If one piece fails, the other is still awaited before the failure is passed on, so that
    /// nothing it uses is taken away.</summary>
    /// <param name="first">Runs on another thread.</param>
    /// <param name="second">Runs on this one.</param>
    public static (TFirst First, TSecond Second) Run<TFirst, TSecond>(Func<TFirst> first, Func<TSecond> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var other = Task.Run(first);
        TSecond own;
        try
        {
            own = second();
        }
        finally
        {
            Task.WaitAny(other);
        }

        return (other.GetAwaiter().GetResult(), own);
    }

    /// <summary>What the work makes of each item, in the items' order.</summary>
    public static ImmutableArray<TResult> Map<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(work);
        var pieces = items.Skip(1).Select(item => Task.Run(() => work(item))).ToArray();
        var results = ImmutableArray.CreateBuilder<TResult>(items.Count);
        try
        {
            results.AddRange(items.Take(1).Select(work));
        }
        finally
        {
            foreach (var piece in pieces)
            {
                Task.WaitAny(piece);
            }
        }

        results.AddRange(pieces.Select(piece => piece.GetAwaiter().GetResult()));
        return results.MoveToImmutable();
    }
}
