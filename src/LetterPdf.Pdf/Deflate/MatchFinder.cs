using System.Buffers.Binary;
using System.Numerics;

namespace LetterPdf.Pdf;

/// <summary>
/// Finds, for every position, the matches worth considering: for each length that can be had the nearest place.
/// Positions that begin with the same three bytes are chained (RFC 1951, section 4).
/// </summary>
internal static class MatchFinder
{
    /// <summary>A match as long as this is taken unquestioned, and nothing is looked for inside it.</summary>
    public const int NiceLength = 128;

    // How many earlier places are looked at. More costs time in proportion; three times as many gain 0.4 % on a letter.
    private const int LongestChain = 12;

    // A table larger than the data would take longer to clear than to use.
    private const int FewestHashBits = 8;
    private const int MostHashBits = 15;

    public static MatchTable Find(ReadOnlySpan<byte> data)
    {
        var table = new MatchTable(data.Length);
        var hashBits = Math.Clamp(BitOperations.Log2((uint)data.Length | 1) + 1, FewestHashBits, MostHashBits);
        var heads = new int[1 << hashBits];
        var previous = new int[data.Length];
        heads.AsSpan().Fill(-1);
        var skipUntil = 0;
        for (var position = 0; position < data.Length; position++)
        {
            table.BeginPosition(position);
            if (data.Length - position < Symbols.MinimumMatch)
            {
                continue;
            }

            ref var head = ref heads[Hash(data, position, hashBits)];
            previous[position] = head;
            head = position;
            if (position >= skipUntil)
            {
                var longest = FindAt(data, position, previous, table);
                skipUntil = longest >= NiceLength ? position + longest : 0;
            }
        }

        table.BeginPosition(data.Length);
        return table;
    }

    private static int FindAt(ReadOnlySpan<byte> data, int position, int[] previous, MatchTable table)
    {
        var limit = Math.Min(Symbols.MaximumMatch, data.Length - position);
        var oldest = Math.Max(0, position - Symbols.WindowSize);
        var longest = Symbols.MinimumMatch - 1;
        var candidate = previous[position];
        var deciding = data[position + longest];
        for (var chain = LongestChain; candidate >= oldest && chain > 0; chain--)
        {
            // Most candidates are no longer than what there is: the byte that would make them so tells.
            if (data[candidate + longest] == deciding)
            {
                var length = CommonLength(data, candidate, position, limit);
                if (length > longest)
                {
                    table.Add(length, position - candidate);
                    longest = length;
                    if (length == limit || length >= NiceLength)
                    {
                        break;
                    }

                    deciding = data[position + longest];
                }
            }

            candidate = previous[candidate];
        }

        return longest;
    }

    private static int CommonLength(ReadOnlySpan<byte> data, int earlier, int later, int limit)
    {
        var length = 0;
        while (length + sizeof(ulong) <= limit)
        {
            var difference = BinaryPrimitives.ReadUInt64LittleEndian(data[(earlier + length)..])
                ^ BinaryPrimitives.ReadUInt64LittleEndian(data[(later + length)..]);
            if (difference != 0)
            {
                return length + (BitOperations.TrailingZeroCount(difference) / 8);
            }

            length += sizeof(ulong);
        }

        while (length < limit && data[earlier + length] == data[later + length])
        {
            length++;
        }

        return length;
    }

    private static int Hash(ReadOnlySpan<byte> data, int position, int bits)
    {
        var three = (uint)(data[position] | (data[position + 1] << 8) | (data[position + 2] << 16));

        // Knuth's multiplicative hash with the golden ratio of 32 bits.
        return (int)((three * 2654435761u) >> (32 - bits));
    }
}
