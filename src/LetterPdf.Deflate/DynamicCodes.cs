namespace LetterPdf.Deflate;

/// <summary>The codes made for one block, and how they are sent before it (RFC 1951, 3.2.7).</summary>
internal sealed class DynamicCodes
{
    private const int LongestCodeLengthCode = 7;
    private const int FewestLiteralLengths = 257;
    private const int FewestDistances = 1;
    private const int FewestCodeLengths = 4;

    private readonly int _literalLengthCount;
    private readonly int _distanceCount;
    private readonly int _codeLengthCount;
    private readonly CodeLengthRuns _runs;
    private readonly HuffmanCode _codeLengths;

    public DynamicCodes(SymbolCounts counts)
    {
        LiteralLengths = HuffmanCode.For(counts.LiteralLengths, HuffmanCode.LongestDeflateCode);
        Distances = HuffmanCode.For(counts.Distances, HuffmanCode.LongestDeflateCode);
        _literalLengthCount = Used(LiteralLengths.Lengths, FewestLiteralLengths);
        _distanceCount = Used(Distances.Lengths, FewestDistances);
        _runs = CodeLengthRuns.Of([
            .. LiteralLengths.Lengths.AsSpan(0, _literalLengthCount),
            .. Distances.Lengths.AsSpan(0, _distanceCount),
        ]);
        _codeLengths = HuffmanCode.For(_runs.Counts, LongestCodeLengthCode);
        Span<byte> sent = stackalloc byte[CodeLengthRuns.SymbolCount];
        for (var i = 0; i < sent.Length; i++)
        {
            sent[i] = _codeLengths.Lengths[CodeLengthRuns.SendingOrder[i]];
        }

        _codeLengthCount = Used(sent, FewestCodeLengths);
        HeaderBits =
            14
            + (3 * _codeLengthCount)
            + _codeLengths.CostOf(_runs.Counts)
            + (2 * _runs.Counts[16])
            + (3 * _runs.Counts[17])
            + (7 * _runs.Counts[18]);
    }

    public HuffmanCode LiteralLengths { get; }

    public HuffmanCode Distances { get; }

    /// <summary>The cost in bits of sending the codes.</summary>
    public int HeaderBits { get; }

    public void WriteHeader(BitWriter writer)
    {
        writer.Write((uint)(_literalLengthCount - FewestLiteralLengths), 5);
        writer.Write((uint)(_distanceCount - FewestDistances), 5);
        writer.Write((uint)(_codeLengthCount - FewestCodeLengths), 4);
        for (var i = 0; i < _codeLengthCount; i++)
        {
            writer.Write(_codeLengths.Lengths[CodeLengthRuns.SendingOrder[i]], 3);
        }

        foreach (var (symbol, extra) in _runs.Items)
        {
            writer.Write(_codeLengths.Codes[symbol], _codeLengths.Lengths[symbol]);
            writer.Write(extra, CodeLengthRuns.ExtraBits[symbol]);
        }
    }

    private static int Used(ReadOnlySpan<byte> lengths, int fewest) =>
        Math.Max(fewest, lengths.LastIndexOfAnyExcept((byte)0) + 1);
}
