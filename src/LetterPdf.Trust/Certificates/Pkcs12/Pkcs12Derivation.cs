using System.Security.Cryptography;

namespace LetterPdf.Trust;

/// <summary>A key from a passphrase as PKCS #12 has it (RFC 7292, appendix B.2).</summary>
internal static class Pkcs12Derivation
{
    /// <summary>A key as long as the digest, which one block of the derivation gives.</summary>
    /// <param name="digest">The digest to derive with.</param>
    /// <param name="block">The digest's block size, in bytes.</param>
    /// <param name="passphrase">UTF-16, big endian, followed by a zero.</param>
    /// <param name="salt">Of any length.</param>
    /// <param name="rounds">The number of iterations.</param>
    /// <param name="purpose">The purpose of the key, by the standard's number.</param>
    public static byte[] Key(
        HashAlgorithmName digest,
        int block,
        byte[] passphrase,
        byte[] salt,
        int rounds,
        byte purpose
    )
    {
        byte[] whole = [.. Enumerable.Repeat(purpose, block), .. Repeated(salt, block), .. Repeated(passphrase, block)];
        using var hash = IncrementalHash.CreateHash(digest);
        var key = whole;
        for (var i = 0; i < Math.Max(1, rounds); i++)
        {
            hash.AppendData(key);
            key = hash.GetHashAndReset();
        }

        return key;
    }

    // Repeated up to a whole number of blocks; empty input stays empty.
    private static byte[] Repeated(byte[] bytes, int block)
    {
        var filled = new byte[(bytes.Length + block - 1) / block * block];
        for (var i = 0; i < filled.Length; i++)
        {
            filled[i] = bytes[i % bytes.Length];
        }

        return filled;
    }
}
