using System.Security.Cryptography;

namespace LetterPdf.Tests.Pki;

/// <summary>Digests by their name, including obsolete ones.</summary>
internal static class TestDigest
{
    public static byte[] Of(HashAlgorithmName name, byte[] data) => CryptographicOperations.HashData(name, data);

    public static int Length(HashAlgorithmName name) =>
        name.Name switch
        {
            "SHA1" => 20,
            "SHA384" => 48,
            "SHA512" => 64,
            _ => 32,
        };
}
