namespace LetterPdf.Pdf;

/// <summary>What each token would cost, in bits.</summary>
internal sealed class SymbolCosts
{
    // For symbols that the last pass did not use: dear, but not out of reach.
    private const int UnseenLiteral = 12;
    private const int UnseenLength = 11;
    private const int UnseenDistance = 8;

    // Before the first pass: what length and distance symbols cost in typical font and content data.
    private const int TypicalLength = 6;
    private const int TypicalDistance = 5;

    private SymbolCosts()
    {
    }

    public int[] Literals { get; } = new int[256];

    /// <summary>By length of the match, extra bits included.</summary>
    public int[] Lengths { get; } = new int[Symbols.MaximumMatch + 1];

    /// <summary>By distance symbol, extra bits included.</summary>
    public int[] Distances { get; } = new int[Symbols.DistanceCount];

    /// <summary>A first guess: literals by how often their byte is in the data, matches as is typical.</summary>
    public static SymbolCosts Guess(ReadOnlySpan<byte> data)
    {
        var counts = new int[Symbols.LiteralLengthCount];
        foreach (var value in data)
        {
            counts[value]++;
        }

        Span<byte> lengths = stackalloc byte[Symbols.LiteralLengthCount];
        lengths.Fill(TypicalLength);
        HuffmanCode.For(counts, HuffmanCode.LongestDeflateCode).Lengths.AsSpan(0, 256).CopyTo(lengths);
        Span<byte> distances = stackalloc byte[Symbols.DistanceCount];
        distances.Fill(TypicalDistance);
        return From(lengths, distances);
    }

    /// <summary>The costs under given code lengths.</summary>
    public static SymbolCosts From(ReadOnlySpan<byte> literalLengths, ReadOnlySpan<byte> distances)
    {
        var costs = new SymbolCosts();
        for (var i = 0; i < costs.Literals.Length; i++)
        {
            costs.Literals[i] = literalLengths[i] == 0 ? UnseenLiteral : literalLengths[i];
        }

        for (var length = Symbols.MinimumMatch; length <= Symbols.MaximumMatch; length++)
        {
            var symbol = Symbols.OfLength(length);
            var bits = literalLengths[Symbols.FirstLength + symbol];
            costs.Lengths[length] = Symbols.LengthExtraBits[symbol] + (bits == 0 ? UnseenLength : bits);
        }

        for (var symbol = 0; symbol < costs.Distances.Length; symbol++)
        {
            costs.Distances[symbol] = Symbols.DistanceExtraBits[symbol] + (distances[symbol] == 0 ? UnseenDistance : distances[symbol]);
        }

        return costs;
    }
}
