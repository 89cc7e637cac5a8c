namespace LetterPdf.Typesetting;

/// <summary>
/// A property of every code point in two stages: the code point's block, then its place in the block. The data are
/// constant bytes in the binary: nothing is read, built or allocated.
/// </summary>
internal static class TwoStageTable
{
    /// <summary>Blocks of 128: the size at which the tables are smallest with numbers of blocks that fit a
    /// byte.</summary>
    internal const int BlockBits = 7;

    private const uint BlockMask = (1u << BlockBits) - 1;

    /// <param name="blocks">The block of each 128 code points.</param>
    /// <param name="values">Of the blocks, each block once.</param>
    /// <param name="codePoint">At most U+10FFFF.</param>
    internal static byte Find(ReadOnlySpan<byte> blocks, ReadOnlySpan<byte> values, uint codePoint) =>
        values[(blocks[(int)(codePoint >> BlockBits)] << BlockBits) | (int)(codePoint & BlockMask)];
}
