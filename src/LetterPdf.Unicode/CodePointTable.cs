using System.Buffers.Binary;

namespace LetterPdf.Unicode;

/// <summary>
/// A property of every code point in three stages: a group of blocks, the code point's block in the group, its place
/// in the block. Equal groups and equal blocks are stored once. The data are constants in the binary: nothing is
/// read, built or allocated. All are bytes: a span of anything larger is created anew for each look-up where the
/// compiler does not optimize.
/// </summary>
internal static class CodePointTable
{
    /// <summary>Blocks of 16 in groups of 32: about the size at which the tables are smallest.</summary>
    internal const int BlockBits = 4;
    internal const int GroupBits = 5;

    /// <param name="groups">The group of each 512 code points.</param>
    /// <param name="blocks">The blocks of each group, two bytes a block, the lower first.</param>
    /// <param name="values">The values of the blocks.</param>
    /// <param name="codePoint">From 0 to U+10FFFF.</param>
    internal static byte Find(
        ReadOnlySpan<byte> groups,
        ReadOnlySpan<byte> blocks,
        ReadOnlySpan<byte> values,
        int codePoint
    )
    {
        var group = groups[codePoint >> (BlockBits + GroupBits)];
        var place = (group << GroupBits) | ((codePoint >> BlockBits) & ((1 << GroupBits) - 1));
        var block = BinaryPrimitives.ReadUInt16LittleEndian(blocks[(2 * place)..]);
        return values[(block << BlockBits) | (codePoint & ((1 << BlockBits) - 1))];
    }
}
