namespace LetterPdf.Deflate;

/// <summary>A block: its data, its tokens, and the cheapest of the three ways to write them (RFC 1951,
/// 3.2.3).</summary>
internal readonly ref struct DeflateBlock
{
    // Three bits of type, then at worst seven to the next byte, then two lengths of 16 bits.
    private const int StoredOverheadBits = 42;
    private const int LongestStored = 65535;

    private readonly ReadOnlySpan<byte> _data;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly DynamicCodes _codes;
    private readonly int _dynamicBits;
    private readonly int _fixedBits;

    public DeflateBlock(ReadOnlySpan<byte> data, ReadOnlySpan<Token> tokens)
    {
        _data = data;
        _tokens = tokens;
        Span<int> buffer = stackalloc int[SymbolCounts.Size];
        buffer.Clear();
        var counts = new SymbolCounts(buffer);
        counts.Add(tokens);
        counts.LiteralLengths[Symbols.EndOfBlock] = 1;
        var extraBits = ExtraBits(counts);
        _codes = new DynamicCodes(counts);
        _dynamicBits =
            extraBits
            + _codes.HeaderBits
            + _codes.LiteralLengths.CostOf(counts.LiteralLengths)
            + _codes.Distances.CostOf(counts.Distances);
        _fixedBits =
            extraBits
            + HuffmanCode.FixedLiteralLengths.CostOf(counts.LiteralLengths)
            + HuffmanCode.FixedDistances.CostOf(counts.Distances);
    }

    public void Write(BitWriter writer, bool isLast)
    {
        var storedBits = (8L * _data.Length) + (StoredOverheadBits * (1L + (_data.Length / LongestStored)));
        if (storedBits < Math.Min(_dynamicBits, _fixedBits))
        {
            WriteStored(writer, _data, isLast);
            return;
        }

        writer.Write(isLast ? 1u : 0u, 1);
        if (_fixedBits <= _dynamicBits)
        {
            writer.Write(1, 2);
            WriteTokens(writer, HuffmanCode.FixedLiteralLengths, HuffmanCode.FixedDistances);
        }
        else
        {
            writer.Write(2, 2);
            _codes.WriteHeader(writer);
            WriteTokens(writer, _codes.LiteralLengths, _codes.Distances);
        }
    }

    private static int ExtraBits(SymbolCounts counts)
    {
        var bits = 0;
        for (var i = 0; i < Symbols.LengthExtraBits.Length; i++)
        {
            bits += counts.LiteralLengths[Symbols.FirstLength + i] * Symbols.LengthExtraBits[i];
        }

        for (var i = 0; i < Symbols.DistanceCount; i++)
        {
            bits += counts.Distances[i] * Symbols.DistanceExtraBits[i];
        }

        return bits;
    }

    private static void WriteStored(BitWriter writer, ReadOnlySpan<byte> data, bool isLast)
    {
        while (!data.IsEmpty)
        {
            var part = data[..Math.Min(data.Length, LongestStored)];
            data = data[part.Length..];
            writer.Write(isLast && data.IsEmpty ? 1u : 0u, 3);
            writer.AlignToByte();
            writer.Write((uint)part.Length, 16);
            writer.Write((uint)(~part.Length & 0xFFFF), 16);
            writer.WriteBytes(part);
        }
    }

    private void WriteTokens(BitWriter writer, HuffmanCode literalLengths, HuffmanCode distances)
    {
        foreach (var token in _tokens)
        {
            if (token.IsLiteral)
            {
                writer.Write(literalLengths.Codes[token.Literal], literalLengths.Lengths[token.Literal]);
                continue;
            }

            var length = Symbols.OfLength(token.MatchLength);
            writer.Write(
                literalLengths.Codes[Symbols.FirstLength + length],
                literalLengths.Lengths[Symbols.FirstLength + length]
            );
            writer.Write((uint)(token.MatchLength - Symbols.LengthBases[length]), Symbols.LengthExtraBits[length]);
            var distance = Symbols.OfDistance(token.Distance);
            writer.Write(distances.Codes[distance], distances.Lengths[distance]);
            writer.Write((uint)(token.Distance - Symbols.DistanceBase(distance)), Symbols.DistanceExtraBits[distance]);
        }

        writer.Write(literalLengths.Codes[Symbols.EndOfBlock], literalLengths.Lengths[Symbols.EndOfBlock]);
    }
}
