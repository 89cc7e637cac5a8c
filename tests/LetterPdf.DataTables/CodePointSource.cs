using LetterPdf.Unicode;

namespace LetterPdf.DataTables;

/// <summary>Writes a property of every code point in the form that <see cref="CodePointTable"/> reads.</summary>
internal static class CodePointSource
{
    /// <param name="values">The values of all code points.</param>
    public static TableSource CodePoints(this TableSource source, IEnumerable<byte> values)
    {
        var (blocks, inBlocks) = Share([.. values], 1 << CodePointTable.BlockBits);
        var (groups, inGroups) = Share([.. blocks], 1 << CodePointTable.GroupBits);
        const int size = 1 << (CodePointTable.BlockBits + CodePointTable.GroupBits);
        return source
            .Numbers(
                $"The group of each {size} code points.",
                "byte",
                "Groups",
                groups.Select(group => (int)checked((byte)group))
            )
            .Numbers(
                "The blocks of the groups, each group once; two bytes a block, the lower first.",
                "byte",
                "Blocks",
                inGroups.SelectMany(block => (int[])[block & byte.MaxValue, checked((byte)(block >> 8))])
            )
            .Numbers(
                "The values of the blocks, each block once.",
                "byte",
                "Values",
                inBlocks.Select(value => (int)value)
            );
    }

    // Equal pieces are stored once, in order of first occurrence.
    private static (List<int> Indices, List<T> Pieces) Share<T>(T[] values, int size)
        where T : IEquatable<T>
    {
        var pieces = new List<T[]>();
        var indices = new List<int>();
        foreach (var piece in values.Chunk(size))
        {
            var index = pieces.FindIndex(known => known.AsSpan().SequenceEqual(piece));
            if (index < 0)
            {
                index = pieces.Count;
                pieces.Add(piece);
            }

            indices.Add(index);
        }

        return (indices, [.. pieces.SelectMany(piece => piece)]);
    }
}
