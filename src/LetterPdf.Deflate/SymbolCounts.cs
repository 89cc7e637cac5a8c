namespace LetterPdf.Deflate;

/// <summary>How often each symbol occurs in a range of tokens: a view of <see cref="Size"/> integers.</summary>
internal readonly ref struct SymbolCounts(Span<int> counts)
{
    /// <summary>The number of symbols in both alphabets.</summary>
    public const int Size = Symbols.LiteralLengthCount + Symbols.DistanceCount;

    private readonly Span<int> _counts = counts;

    public Span<int> LiteralLengths => _counts[..Symbols.LiteralLengthCount];

    public Span<int> Distances => _counts[Symbols.LiteralLengthCount..];

    public void CopyTo(SymbolCounts other) => _counts.CopyTo(other._counts);

    public void Add(ReadOnlySpan<Token> tokens)
    {
        var literalLengths = LiteralLengths;
        var distances = Distances;
        foreach (var token in tokens)
        {
            if (token.IsLiteral)
            {
                literalLengths[token.Literal]++;
            }
            else
            {
                literalLengths[Symbols.FirstLength + Symbols.OfLength(token.MatchLength)]++;
                distances[Symbols.OfDistance(token.Distance)]++;
            }
        }
    }
}
