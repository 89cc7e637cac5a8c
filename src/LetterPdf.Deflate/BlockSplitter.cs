using System.Buffers;
using System.Numerics;

namespace LetterPdf.Deflate;

/// <summary>
/// Decides where a new block with codes of its own pays off: a range is cut where the estimated cost of its two parts
/// is least, and each part is examined again, until no cut saves anything.
/// </summary>
internal readonly ref struct BlockSplitter
{
    // Cuts are considered at multiples of this many tokens. Finer ones hardly save more than a header costs; long
    // inputs get coarser ones, because each cut that is weighed costs a microsecond.
    private const int FewestTokensPerStep = 256;
    private const int MostSteps = 64;

    // Costs are in 1/256 bit, so that the logarithm can be an integer: the same on every machine.
    private const int FractionBits = 8;

    // What a block's header costs: the fixed part, and for each symbol used about its code length's code.
    private const long HeaderCost = 80 << FractionBits;
    private const long CostPerUsedSymbol = 3 << FractionBits;

    private readonly Span<int> _counts;

    private BlockSplitter(Span<int> counts) => _counts = counts;

    /// <summary>The indices of tokens at which blocks end, the last being the number of tokens.</summary>
    public static List<int> Split(ReadOnlySpan<Token> tokens)
    {
        var tokensPerStep = Math.Max(FewestTokensPerStep, tokens.Length / MostSteps);

        // The last step takes what is left over.
        var steps = Math.Max(1, tokens.Length / tokensPerStep);
        var rented = ArrayPool<int>.Shared.Rent((steps + 1) * SymbolCounts.Size);
        var splitter = new BlockSplitter(rented);
        splitter.Count(tokens, tokensPerStep, steps);
        var cuts = new List<int>();
        splitter.Split(0, steps, cuts);
        ArrayPool<int>.Shared.Return(rented);
        var ends = cuts.ConvertAll(step => step * tokensPerStep);
        ends.Add(tokens.Length);
        return ends;
    }

    private void Count(ReadOnlySpan<Token> tokens, int tokensPerStep, int steps)
    {
        _counts[..SymbolCounts.Size].Clear();
        for (var step = 0; step < steps; step++)
        {
            var end = step == steps - 1 ? tokens.Length : (step + 1) * tokensPerStep;
            CountsBefore(step).CopyTo(CountsBefore(step + 1));
            CountsBefore(step + 1).Add(tokens[(step * tokensPerStep)..end]);
        }
    }

    /// <summary>The counts of all tokens before a step.</summary>
    private SymbolCounts CountsBefore(int step) => new(_counts.Slice(step * SymbolCounts.Size, SymbolCounts.Size));

    private void Split(int first, int end, List<int> cuts)
    {
        var (bestCut, bestCost) = (0, Cost(first, end));
        for (var cut = first + 1; cut < end; cut++)
        {
            var cost = Cost(first, cut) + Cost(cut, end);
            if (cost < bestCost)
            {
                (bestCut, bestCost) = (cut, cost);
            }
        }

        if (bestCut > 0)
        {
            Split(first, bestCut, cuts);
            cuts.Add(bestCut);
            Split(bestCut, end, cuts);
        }
    }

    private long Cost(int first, int end)
    {
        var before = CountsBefore(first);
        var after = CountsBefore(end);
        return HeaderCost
            + Entropy(before.LiteralLengths, after.LiteralLengths)
            + Entropy(before.Distances, after.Distances);
    }

    // Extra bits are left out: they are the same however the tokens are split.
    private static long Entropy(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        var (total, cost) = (0, 0L);
        for (var symbol = 0; symbol < before.Length; symbol++)
        {
            var count = after[symbol] - before[symbol];
            if (count != 0)
            {
                total += count;
                cost += CostPerUsedSymbol - ((long)count * Log2(count));
            }
        }

        return total == 0 ? 0 : cost + ((long)total * Log2(total));
    }

    // In 1/256: the exponent, plus for the mantissa 1 + x the quadratic x + 0.344 x (1 - x), which is within 0.01.
    private static int Log2(int value)
    {
        const int One = 1 << FractionBits;
        const int Bend = 88;
        var exponent = BitOperations.Log2((uint)value);
        var fraction = (int)(((long)value << FractionBits) >> exponent) - One;
        return (exponent << FractionBits) + fraction + ((fraction * (One - fraction) * Bend) >> (2 * FractionBits));
    }
}
