using System.Buffers.Binary;
using System.Numerics;

namespace LetterPdf.Digests;

/// <summary>
/// SHA-512 and SHA-512/256 (FIPS 180-4, 6.4 and 6.7). Our own, because the platform has no SHA-512/256, and its
/// SHA-512 loads OpenSSL, which not every machine has; so none of an archive's own digests needs it.
/// </summary>
public sealed class Sha512 : PaddedDigest
{
    private const int BytesOfBlock = 128;
    private const int LengthLength = 16;
    private const int Rounds = 80;
    private const int Words = 16;

    private readonly ulong[] _state;
    private readonly int _length;

    private Sha512(ReadOnlySpan<ulong> state, int length)
        : base(BytesOfBlock, LengthLength)
    {
        _state = state.ToArray();
        _length = length;
    }

    // 4.2.3: the first 64 bits of the fractional parts of the cube roots of the first 80 primes.
    // csharpier-ignore
    private static ReadOnlySpan<ulong> RoundConstants =>
    [
        0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc,
        0x3956c25bf348b538, 0x59f111f1b605d019, 0x923f82a4af194f9b, 0xab1c5ed5da6d8118,
        0xd807aa98a3030242, 0x12835b0145706fbe, 0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2,
        0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235, 0xc19bf174cf692694,
        0xe49b69c19ef14ad2, 0xefbe4786384f25e3, 0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65,
        0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5,
        0x983e5152ee66dfab, 0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4,
        0xc6e00bf33da88fc2, 0xd5a79147930aa725, 0x06ca6351e003826f, 0x142929670a0e6e70,
        0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed, 0x53380d139d95b3df,
        0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b,
        0xa2bfe8a14cf10364, 0xa81a664bbc423001, 0xc24b8b70d0f89791, 0xc76c51a30654be30,
        0xd192e819d6ef5218, 0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8,
        0x19a4c116b8d2d0c8, 0x1e376c085141ab53, 0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8,
        0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb, 0x5b9cca4f7763e373, 0x682e6ff3d6b2b8a3,
        0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
        0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b,
        0xca273eceea26619c, 0xd186b8c721c0c207, 0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178,
        0x06f067aa72176fba, 0x0a637dc5a2c898a6, 0x113f9804bef90dae, 0x1b710b35131c471b,
        0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc, 0x431d67c49c100d4c,
        0x4cc5d4becb3e42b6, 0x597f299cfc657e2a, 0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
    ];

    // 5.3.5: the same for the square roots of the first eight primes.
    internal static ReadOnlySpan<ulong> InitialState =>
        [
            0x6a09e667f3bcc908,
            0xbb67ae8584caa73b,
            0x3c6ef372fe94f82b,
            0xa54ff53a5f1d36f1,
            0x510e527fade682d1,
            0x9b05688c2b3e6c1f,
            0x1f83d9abfb41bd6b,
            0x5be0cd19137e2179,
        ];

    // 5.3.6.2: what 5.3.6 gives for the name "SHA-512/256".
    private static ReadOnlySpan<ulong> InitialState256 =>
        [
            0x22312194fc2bf72c,
            0x9f555fa3c84c64c2,
            0x2393b86b6f53b151,
            0x963877195940eabd,
            0x96283ee2a88effe3,
            0xbe5e1e2553863992,
            0x2b0199fc2c85b8aa,
            0x0eb72ddc81c52ca2,
        ];

    /// <summary>SHA-512.</summary>
    public static Sha512 Whole() => new(InitialState, 64);

    /// <summary>SHA-512/256.</summary>
    public static Sha512 Short() => new(InitialState256, 32);

    private protected override byte[] State()
    {
        var bytes = new byte[_state.Length * sizeof(ulong)];
        for (var i = 0; i < _state.Length; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(i * sizeof(ulong)), _state[i]);
        }

        return bytes[.._length];
    }

    private protected override void Compress(ReadOnlySpan<byte> block)
    {
        Span<ulong> schedule = stackalloc ulong[Rounds];
        for (var t = 0; t < Words; t++)
        {
            schedule[t] = BinaryPrimitives.ReadUInt64BigEndian(block[(t * sizeof(ulong))..]);
        }

        for (var t = Words; t < schedule.Length; t++)
        {
            var (early, late) = (schedule[t - 15], schedule[t - 2]);
            schedule[t] =
                schedule[t - 16]
                + (BitOperations.RotateRight(early, 1) ^ BitOperations.RotateRight(early, 8) ^ (early >> 7))
                + schedule[t - 7]
                + (BitOperations.RotateRight(late, 19) ^ BitOperations.RotateRight(late, 61) ^ (late >> 6));
        }

        Mix(_state, schedule);
    }

    // 6.4.2, step 3.
    private static void Mix(Span<ulong> state, ReadOnlySpan<ulong> schedule)
    {
        var constants = RoundConstants;
        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var t = 0; t < schedule.Length && t < constants.Length; t++)
        {
            var first =
                h
                + (
                    BitOperations.RotateRight(e, 14)
                    ^ BitOperations.RotateRight(e, 18)
                    ^ BitOperations.RotateRight(e, 41)
                )
                + ((e & f) ^ (~e & g))
                + constants[t]
                + schedule[t];
            var second =
                (BitOperations.RotateRight(a, 28) ^ BitOperations.RotateRight(a, 34) ^ BitOperations.RotateRight(a, 39))
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
