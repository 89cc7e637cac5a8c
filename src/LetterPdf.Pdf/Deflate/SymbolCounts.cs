namespace LetterPdf.Pdf;

/// <summary>How often each symbol stands in a stretch of tokens.</summary>
internal sealed class SymbolCounts
{
    public int[] LiteralLengths { get; } = new int[Symbols.LiteralLengthCount];

    public int[] Distances { get; } = new int[Symbols.DistanceCount];

    public static SymbolCounts Of(ReadOnlySpan<Token> tokens)
    {
        var counts = new SymbolCounts();
        foreach (var token in tokens)
        {
            counts.Add(token);
        }

        return counts;
    }

    public void Add(Token token)
    {
        if (token.IsLiteral)
        {
            LiteralLengths[token.Literal]++;
        }
        else
        {
            LiteralLengths[Symbols.FirstLength + Symbols.OfLength(token.MatchLength)]++;
            Distances[Symbols.OfDistance(token.Distance)]++;
        }
    }

    public void CopyTo(SymbolCounts other)
    {
        LiteralLengths.CopyTo(other.LiteralLengths, 0);
        Distances.CopyTo(other.Distances, 0);
    }

    public void Subtract(SymbolCounts other)
    {
        Subtract(LiteralLengths, other.LiteralLengths);
        Subtract(Distances, other.Distances);
    }

    private static void Subtract(int[] from, int[] counts)
    {
        for (var i = 0; i < from.Length; i++)
        {
            from[i] -= counts[i];
        }
    }
}
