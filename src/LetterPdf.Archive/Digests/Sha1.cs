using System.Buffers.Binary;
using System.Numerics;

namespace LetterPdf.Archive.Digests;

/// <summary>SHA-1 (FIPS 180-4, 6.1). It protects against accidents only; some archives have such digests from earlier
/// times.</summary>
internal sealed class Sha1() : PaddedDigest(64, 8, isBigEndian: true)
{
    private const int Rounds = 80;
    private const int Words = 16;

    // 5.3.1.
    private readonly uint[] _state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];

    protected override string State() => Hexadecimal(_state);

    protected override void Compress(ReadOnlySpan<byte> block)
    {
        Span<uint> schedule = stackalloc uint[Rounds];
        for (var t = 0; t < Words; t++)
        {
            schedule[t] = BinaryPrimitives.ReadUInt32BigEndian(block[(t * sizeof(uint))..]);
        }

        for (var t = Words; t < schedule.Length; t++)
        {
            schedule[t] = BitOperations.RotateLeft(
                schedule[t - 3] ^ schedule[t - 8] ^ schedule[t - 14] ^ schedule[t - 16],
                1
            );
        }

        var (a, b, c, d, e) = (_state[0], _state[1], _state[2], _state[3], _state[4]);
        for (var t = 0; t < schedule.Length; t++)
        {
            var next = BitOperations.RotateLeft(a, 5) + Chosen(t, b, c, d) + e + schedule[t];
            (e, d, c, b, a) = (d, c, BitOperations.RotateLeft(b, 30), a, next);
        }

        _state[0] += a;
        _state[1] += b;
        _state[2] += c;
        _state[3] += d;
        _state[4] += e;
    }

    // 4.1.1 and 4.2.1: the function of a round and its constant.
    private static uint Chosen(int round, uint b, uint c, uint d) =>
        (round / 20) switch
        {
            0 => ((b & c) ^ (~b & d)) + 0x5a827999,
            1 => (b ^ c ^ d) + 0x6ed9eba1,
            2 => ((b & c) ^ (b & d) ^ (c & d)) + 0x8f1bbcdc,
            _ => (b ^ c ^ d) + 0xca62c1d6,
        };
}
