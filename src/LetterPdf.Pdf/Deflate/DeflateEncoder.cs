namespace LetterPdf.Pdf;

/// <summary>
/// Deflate (RFC 1951) for small files written once and read often: as small as the format allows in one or two
/// milliseconds for a font. In integers throughout, so that the same data give the same bytes on every machine.
/// </summary>
/// <remarks>
/// Write: MatchFinder.Find; OptimalParser.Parse with guessed costs; BlockSplitter.Split; for each block
/// Refine (parse again under the codes of the parse before); DeflateBlock.Write.
/// </remarks>
internal static class DeflateEncoder
{
    // Bounds memory and time for large inputs; matches do not reach across parts. No letter comes near it.
    private const int LongestPart = 1 << 20;

    public static void Write(BitWriter writer, ReadOnlySpan<byte> data)
    {
        do
        {
            var part = data[..Math.Min(data.Length, LongestPart)];
            data = data[part.Length..];
            WritePart(writer, part, data.IsEmpty);
        }
        while (!data.IsEmpty);
    }

    private static void WritePart(BitWriter writer, ReadOnlySpan<byte> data, bool isLast)
    {
        var matches = MatchFinder.Find(data);
        var parser = new OptimalParser(data.Length);
        var blocks = FirstBlocks(data, matches, parser);
        for (var i = 0; i < blocks.Count; i++)
        {
            Refine(blocks[i], data, matches, parser).Write(writer, data, isLast && i == blocks.Count - 1);
        }
    }

    private static List<DeflateBlock> FirstBlocks(ReadOnlySpan<byte> data, MatchTable matches, OptimalParser parser)
    {
        var tokens = parser.Parse(data, .., matches, SymbolCosts.Guess(data));
        var blocks = new List<DeflateBlock>();
        var (first, start) = (0, 0);
        foreach (var end in BlockSplitter.Split(tokens))
        {
            var own = tokens[first..end];
            var length = 0;
            foreach (var token in own)
            {
                length += token.Length;
            }

            blocks.Add(new DeflateBlock(start..(start + length), own));
            (first, start) = (end, start + length);
        }

        return blocks;
    }

    // A block's codes and its parse depend on each other. A second round would gain 0.2 % for a fifth of the time.
    private static DeflateBlock Refine(DeflateBlock block, ReadOnlySpan<byte> data, MatchTable matches, OptimalParser parser)
    {
        var costs = SymbolCosts.From(block.Codes.LiteralLengths.Lengths, block.Codes.Distances.Lengths);
        var next = new DeflateBlock(block.Data, parser.Parse(data, block.Data, matches, costs));
        return next.Bits < block.Bits ? next : block;
    }
}
