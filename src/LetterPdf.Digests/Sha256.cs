using System.Buffers.Binary;
using System.Numerics;

namespace LetterPdf.Digests;

/// <summary>
/// SHA-256 (FIPS 180-4, 6.2), for names that come from content. Our own, because the platform's needs OpenSSL on the
/// machine, and loading that takes longer than this takes for a letter. Signatures use the platform's.
/// </summary>
public sealed class Sha256() : PaddedDigest(64, 8)
{
    /// <summary>The length of a digest, in bytes.</summary>
    public const int Length = 32;

    private const int Rounds = 64;
    private const int Words = 16;

    private readonly uint[] _state = InitialState.ToArray();

    /// <summary>A digest of the same bytes so far, to which others can be added.</summary>
    public Sha256 Copy()
    {
        var copy = new Sha256();
        copy.Follow(this);
        _state.CopyTo(copy._state, 0);
        return copy;
    }

    // 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    // csharpier-ignore
    private static ReadOnlySpan<uint> RoundConstants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    // 5.3.3: the same for the square roots of the first eight primes.
    private static ReadOnlySpan<uint> InitialState =>
        [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    /// <summary>The digest of bytes in memory.</summary>
    public static byte[] Of(ReadOnlySpan<byte> data)
    {
        var digest = new Sha256();
        digest.Add(data);
        return digest.EndBytes();
    }

    /// <summary>The same, in lower-case hexadecimal digits.</summary>
    public static string HexOf(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(Of(data));

    private protected override byte[] State()
    {
        var bytes = new byte[Length];
        for (var i = 0; i < _state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(i * sizeof(uint)), _state[i]);
        }

        return bytes;
    }

    private protected override void Compress(ReadOnlySpan<byte> block)
    {
        Span<uint> schedule = stackalloc uint[Rounds];
        for (var t = 0; t < Words; t++)
        {
            schedule[t] = BinaryPrimitives.ReadUInt32BigEndian(block[(t * sizeof(uint))..]);
        }

        for (var t = Words; t < schedule.Length; t++)
        {
            var (early, late) = (schedule[t - 15], schedule[t - 2]);
            schedule[t] =
                schedule[t - 16]
                + (BitOperations.RotateRight(early, 7) ^ BitOperations.RotateRight(early, 18) ^ (early >> 3))
                + schedule[t - 7]
                + (BitOperations.RotateRight(late, 17) ^ BitOperations.RotateRight(late, 19) ^ (late >> 10));
        }

        Mix(_state, schedule);
    }

    // 6.2.2, step 3.
    private static void Mix(Span<uint> state, ReadOnlySpan<uint> schedule)
    {
        var constants = RoundConstants;
        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var t = 0; t < schedule.Length && t < constants.Length; t++)
        {
            var first =
                h
                + (
                    BitOperations.RotateRight(e, 6)
                    ^ BitOperations.RotateRight(e, 11)
                    ^ BitOperations.RotateRight(e, 25)
                )
                + ((e & f) ^ (~e & g))
                + constants[t]
                + schedule[t];
            var second =
                (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22))
                + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
