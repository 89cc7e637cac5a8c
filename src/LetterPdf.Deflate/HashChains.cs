using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;

namespace LetterPdf.Deflate;

/// <summary>
/// The earlier positions in the data with the same three bytes, chained from the nearest to the farthest (RFC 1951,
/// section 4). Its tables are rented from the array pool, because several streams are compressed one after the other.
/// </summary>
internal readonly ref struct HashChains
{
    // How many earlier positions are tried; the time grows in proportion.
    private const int LongestChain = 32;

    // A match as long as this is taken at once.
    private const int NiceLength = 128;

    // A table larger than the data would take longer to clear than to use.
    private const int FewestHashBits = 8;
    private const int MostHashBits = 14;

    private readonly ReadOnlySpan<byte> _data;
    private readonly int[] _heads;
    private readonly int[] _previous;
    private readonly int _hashShift;

    public HashChains(ReadOnlySpan<byte> data)
    {
        var hashBits = Math.Clamp(BitOperations.Log2((uint)data.Length | 1) + 1, FewestHashBits, MostHashBits);
        _data = data;
        _hashShift = 32 - hashBits;
        _heads = ArrayPool<int>.Shared.Rent(1 << hashBits);
        _previous = ArrayPool<int>.Shared.Rent(data.Length);
        _heads.AsSpan(0, 1 << hashBits).Fill(-1);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_heads);
        ArrayPool<int>.Shared.Return(_previous);
    }

    /// <summary>Chains a position; positions must be added in order. The last two of the data have no three
    /// bytes.</summary>
    public void Add(int position)
    {
        if (position + Symbols.MinimumMatch <= _data.Length)
        {
            ref var head = ref _heads[Hash(_data[position..])];
            _previous[position] = head;
            head = position;
        }
    }

    /// <summary>The longest match at the position added last, the nearest of several, if longer than a given
    /// length.</summary>
    public Match FindLonger(int position, int than)
    {
        var best = default(Match);
        var limit = Math.Min(Symbols.MaximumMatch, _data.Length - position);
        var longest = Math.Max(than, Symbols.MinimumMatch - 1);
        if (longest >= limit)
        {
            return best;
        }

        var oldest = Math.Max(0, position - Symbols.WindowSize);
        var candidate = _previous[position];
        for (var chain = LongestChain; candidate >= oldest && chain > 0; chain--)
        {
            // Most candidates are no longer than the match so far: the one byte that would make them so tells.
            if (_data[candidate + longest] == _data[position + longest])
            {
                var length = CommonLength(candidate, position, limit);
                if (length > longest)
                {
                    best = new Match(length, position - candidate);
                    longest = length;
                    if (length == limit || length >= NiceLength)
                    {
                        break;
                    }
                }
            }

            candidate = _previous[candidate];
        }

        return best;
    }

    private int CommonLength(int earlier, int later, int limit)
    {
        var left = _data.Slice(earlier, limit);
        var right = _data.Slice(later, limit);
        var length = 0;
        while (length + sizeof(ulong) <= limit)
        {
            var difference =
                BinaryPrimitives.ReadUInt64LittleEndian(left[length..])
                ^ BinaryPrimitives.ReadUInt64LittleEndian(right[length..]);
            if (difference != 0)
            {
                return length + (BitOperations.TrailingZeroCount(difference) / 8);
            }

            length += sizeof(ulong);
        }

        while (length < limit && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    private int Hash(ReadOnlySpan<byte> bytes)
    {
        var three = (uint)(bytes[0] | (bytes[1] << 8) | (bytes[2] << 16));

        // Knuth's multiplicative hash with the golden ratio of 32 bits.
        return (int)((three * 2654435761u) >> _hashShift);
    }
}
