using System.Buffers.Binary;
using System.Numerics;

namespace LetterPdf.Pdf;

/// <summary>
/// The digest SHA-256 (FIPS 180-4, 6.2), for names that come from content. Our own, because the platform's needs
/// OpenSSL on the machine and spends longer loading it than this does on a letter. Signatures use the platform's.
/// </summary>
public static class Sha256
{
    /// <summary>Bytes of a digest.</summary>
    public const int Length = 32;

    private const int BlockLength = 64;

    // Room at the end of the last block for the message's length in bits.
    private const int LengthFieldLength = 8;

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

    // 5.3.3: the same of the square roots of the first eight.
    private static ReadOnlySpan<uint> InitialState =>
        [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    /// <summary>The digest, 32 bytes.</summary>
    public static byte[] Of(ReadOnlySpan<byte> data)
    {
        Span<uint> state = stackalloc uint[InitialState.Length];
        InitialState.CopyTo(state);
        var rest = data;
        for (; rest.Length >= BlockLength; rest = rest[BlockLength..])
        {
            Compress(state, rest[..BlockLength]);
        }

        CompressPadded(state, rest, (ulong)data.Length * 8);
        var digest = new byte[Length];
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(i * sizeof(uint)), state[i]);
        }

        return digest;
    }

    // 5.1.1: a bit of 1, zeros to the end of a block but for the length, the length.
    private static void CompressPadded(Span<uint> state, ReadOnlySpan<byte> rest, ulong bits)
    {
        Span<byte> padded = stackalloc byte[2 * BlockLength];
        padded.Clear();
        rest.CopyTo(padded);
        padded[rest.Length] = 0x80;
        var length = rest.Length < BlockLength - LengthFieldLength ? BlockLength : padded.Length;
        BinaryPrimitives.WriteUInt64BigEndian(padded[(length - LengthFieldLength)..], bits);
        for (var start = 0; start < length; start += BlockLength)
        {
            Compress(state, padded.Slice(start, BlockLength));
        }
    }

    // 6.2.2, steps 1 to 4.
    private static void Compress(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> schedule = stackalloc uint[BlockLength];
        Schedule(schedule, block);
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var round = 0; round < schedule.Length; round++)
        {
            var sigma1 =
                BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25);
            var sigma0 =
                BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22);
            var choice = (e & f) ^ (~e & g);
            var majority = (a & b) ^ (a & c) ^ (b & c);
            var first = h + sigma1 + choice + RoundConstants[round] + schedule[round];
            var second = sigma0 + majority;
            (h, g, f, e) = (g, f, e, d + first);
            (d, c, b, a) = (c, b, a, first + second);
        }

        ReadOnlySpan<uint> result = [a, b, c, d, e, f, g, h];
        for (var i = 0; i < state.Length; i++)
        {
            state[i] += result[i];
        }
    }

    private static void Schedule(Span<uint> schedule, ReadOnlySpan<byte> block)
    {
        const int wordsOfBlock = BlockLength / sizeof(uint);
        for (var i = 0; i < wordsOfBlock; i++)
        {
            schedule[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * sizeof(uint))..]);
        }

        for (var i = wordsOfBlock; i < schedule.Length; i++)
        {
            var (old, recent) = (schedule[i - 15], schedule[i - 2]);
            var sigma0 = BitOperations.RotateRight(old, 7) ^ BitOperations.RotateRight(old, 18) ^ (old >> 3);
            var sigma1 = BitOperations.RotateRight(recent, 17) ^ BitOperations.RotateRight(recent, 19) ^ (recent >> 10);
            schedule[i] = schedule[i - 16] + sigma0 + schedule[i - 7] + sigma1;
        }
    }
}
