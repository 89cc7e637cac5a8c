using System.Numerics;
using System.Security.Cryptography;

namespace LetterPdf.Trust;

/// <summary>
/// Verifies PSS signatures with a salt of any length (RFC 8017, 8.1.2 and 9.1.2). The platform knows only salts as
/// long as the digest, but others are in use: OpenSSL signs certificates and lists with the longest salt that fits.
/// </summary>
internal static class PssPadding
{
    private const byte Trailer = 0xBC;

    // The platform's own bounds; a key beyond them would only keep the program busy.
    private const int MostModulusBytes = 2048;
    private const int MostExponentBytes = 8;

    public static bool Verify(
        RSAParameters key,
        SignatureScheme scheme,
        ReadOnlySpan<byte> data,
        ReadOnlySpan<byte> signature
    )
    {
        if (
            key.Modulus is not { Length: > 0 and <= MostModulusBytes }
            || key.Exponent!.Length > MostExponentBytes
            || !key.Modulus.AsSpan().ContainsAnyExcept((byte)0)
        )
        {
            return false;
        }

        var modulus = new BigInteger(key.Modulus, isUnsigned: true, isBigEndian: true);
        var number = new BigInteger(signature, isUnsigned: true, isBigEndian: true);
        if (signature.Length != key.Modulus.Length || number >= modulus)
        {
            return false;
        }

        var bits = (int)modulus.GetBitLength() - 1;
        var message = new byte[(bits + 7) / 8];
        var value = BigInteger
            .ModPow(number, new BigInteger(key.Exponent, isUnsigned: true, isBigEndian: true), modulus)
            .ToByteArray(isUnsigned: true, isBigEndian: true);
        if (value.Length > message.Length)
        {
            return false;
        }

        value.CopyTo(message, message.Length - value.Length);
        return IsEncodingOf(message, bits, scheme, Digest.Of(scheme.Digest, data));
    }

    private static bool IsEncodingOf(byte[] message, int bits, SignatureScheme scheme, byte[] digest)
    {
        var maskedLength = message.Length - digest.Length - 1;
        var zeros = maskedLength - scheme.SaltLength - 1;
        var unusedBits = (8 * message.Length) - bits;
        if (zeros < 0 || message[^1] != Trailer || message[0] >> (8 - unusedBits) != 0)
        {
            return false;
        }

        var hash = message.AsSpan(maskedLength, digest.Length);
        var block = Unmask(message.AsSpan(0, maskedLength), hash, scheme.Digest);
        block[0] &= (byte)(0xFF >> unusedBits);
        if (block.AsSpan(0, zeros).ContainsAnyExcept((byte)0) || block[zeros] != 1)
        {
            return false;
        }

        byte[] salted = [.. new byte[8], .. digest, .. block.AsSpan(zeros + 1)];
        return hash.SequenceEqual(Digest.Of(scheme.Digest, salted));
    }

    // MGF1 (B.2.1).
    private static byte[] Unmask(ReadOnlySpan<byte> masked, ReadOnlySpan<byte> seed, HashAlgorithmName digest)
    {
        var block = masked.ToArray();
        for (var (counter, done) = (0, 0); done < block.Length; counter++)
        {
            byte[] counted =
            [
                .. seed,
                (byte)(counter >> 24),
                (byte)(counter >> 16),
                (byte)(counter >> 8),
                (byte)counter,
            ];
            foreach (var part in Digest.Of(digest, counted))
            {
                if (done < block.Length)
                {
                    block[done++] ^= part;
                }
            }
        }

        return block;
    }
}
