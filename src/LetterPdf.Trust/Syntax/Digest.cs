using System.Security.Cryptography;

namespace LetterPdf.Trust;

/// <summary>Digests by their name (FIPS 180-4).</summary>
internal static class Digest
{
    public static byte[] Of(HashAlgorithmName name, ReadOnlySpan<byte> data) =>
        name == HashAlgorithmName.SHA512 ? SHA512.HashData(data)
        : name == HashAlgorithmName.SHA384 ? SHA384.HashData(data)
        : SHA256.HashData(data);
}
