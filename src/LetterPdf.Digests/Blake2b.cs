using System.Buffers.Binary;
using System.Numerics;

namespace LetterPdf.Digests;

/// <summary>BLAKE2b (RFC 7693), of any length up to 64 bytes; the platform has none.</summary>
public sealed class Blake2b : BlockDigest
{
    private const int BytesOfBlock = 128;
    private const int Rounds = 12;
    private const int Words = 16;

    private readonly ulong[] _state = InitialState.ToArray();
    private readonly int _length;

    /// <param name="length">The length of the digest in bytes, from 1 to 64.</param>
    public Blake2b(int length)
        : this(length, []) { }

    /// <param name="length">The length of the digest in bytes, from 1 to 64.</param>
    /// <param name="key">At most 64 bytes.</param>
    internal Blake2b(int length, ReadOnlySpan<byte> key)
        : base(BytesOfBlock)
    {
        _length = length;

        // 3.3: the parameter block of sequential mode; a key is the first block.
        _state[0] ^= 0x01010000 ^ ((ulong)key.Length << 8) ^ (ulong)length;
        if (!key.IsEmpty)
        {
            Span<byte> block = stackalloc byte[BytesOfBlock];
            block.Clear();
            key.CopyTo(block);
            Add(block);
        }
    }

    private protected override bool KeepsLastBlock => true;

    // 2.6.
    private static ReadOnlySpan<ulong> InitialState => Sha512.InitialState;

    // 2.7: the order in which a round takes the words; rounds 10 and 11 use those of 0 and 1.
    // csharpier-ignore
    private static ReadOnlySpan<byte> Orders =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
        11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4,
        7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
        9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13,
        2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
        12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11,
        13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
        6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5,
        10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
    ];

    /// <inheritdoc/>
    public override string End()
    {
        Span<byte> last = stackalloc byte[BytesOfBlock];
        last.Clear();
        Rest.CopyTo(last);
        Compress(last, Eaten + (ulong)Rest.Length, isLast: true);
        Span<byte> bytes = stackalloc byte[_state.Length * sizeof(ulong)];
        for (var i = 0; i < _state.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes[(i * sizeof(ulong))..], _state[i]);
        }

        return Convert.ToHexStringLower(bytes[.._length]);
    }

    private protected override void Compress(ReadOnlySpan<byte> block) => Compress(block, Eaten, isLast: false);

    // 3.2.
    private void Compress(ReadOnlySpan<byte> block, ulong count, bool isLast)
    {
        Span<ulong> words = stackalloc ulong[Words];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt64LittleEndian(block[(i * sizeof(ulong))..]);
        }

        Span<ulong> v = stackalloc ulong[Words];
        _state.CopyTo(v);
        InitialState.CopyTo(v[_state.Length..]);
        v[12] ^= count;
        v[14] = isLast ? ~v[14] : v[14];
        for (var round = 0; round < Rounds; round++)
        {
            var order = Orders.Slice(round * Words, Words);
            Mix(v, 0, 4, 8, 12, words[order[0]], words[order[1]]);
            Mix(v, 1, 5, 9, 13, words[order[2]], words[order[3]]);
            Mix(v, 2, 6, 10, 14, words[order[4]], words[order[5]]);
            Mix(v, 3, 7, 11, 15, words[order[6]], words[order[7]]);
            Mix(v, 0, 5, 10, 15, words[order[8]], words[order[9]]);
            Mix(v, 1, 6, 11, 12, words[order[10]], words[order[11]]);
            Mix(v, 2, 7, 8, 13, words[order[12]], words[order[13]]);
            Mix(v, 3, 4, 9, 14, words[order[14]], words[order[15]]);
        }

        for (var i = 0; i < _state.Length; i++)
        {
            _state[i] ^= v[i] ^ v[i + _state.Length];
        }
    }

    // 3.1.
    private static void Mix(Span<ulong> v, int a, int b, int c, int d, ulong x, ulong y)
    {
        v[a] += v[b] + x;
        v[d] = BitOperations.RotateRight(v[d] ^ v[a], 32);
        v[c] += v[d];
        v[b] = BitOperations.RotateRight(v[b] ^ v[c], 24);
        v[a] += v[b] + y;
        v[d] = BitOperations.RotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = BitOperations.RotateRight(v[b] ^ v[c], 63);
    }
}
