using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;

namespace LetterPdf.Tests.Pki;

/// <summary>Signatures with PSS padding and a salt of any length (RFC 8017, 8.1.1 and 9.1.1); the platform makes them
/// with one length only.</summary>
internal static class PssSignature
{
    /// <summary>The longest salt that there is room for.</summary>
    public static int LongestSalt(RSAParameters key, HashAlgorithmName digest) =>
        key.Modulus!.Length - TestDigest.Length(digest) - 2;

    public static byte[] Make(RSAParameters key, byte[] data, HashAlgorithmName digest, int saltLength)
    {
        var length = key.Modulus!.Length;
        var salt = RandomNumberGenerator.GetBytes(saltLength);
        var hash = TestDigest.Of(digest, [.. new byte[8], .. TestDigest.Of(digest, data), .. salt]);
        byte[] block = [.. new byte[length - saltLength - hash.Length - 2], 1, .. salt];
        var mask = Mask(hash, block.Length, digest);
        var masked = block.Select((value, index) => (byte)(value ^ mask[index])).ToArray();

        // The modulus has a whole number of bytes, and the padding one bit less.
        masked[0] &= 0x7F;
        var number = new BigInteger([.. masked, .. hash, 0xBC], isUnsigned: true, isBigEndian: true);
        var signature = BigInteger
            .ModPow(number, Number(key.D!), Number(key.Modulus))
            .ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[length - signature.Length], .. signature];
    }

    /// <summary>The algorithm identifier, in DER.</summary>
    public static byte[] Algorithm(HashAlgorithmName digest, int saltLength)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(TestOids.RsassaPss);
            writer.WriteEncodedValue(Parameters(digest, digest, saltLength));
        }

        return writer.Encode();
    }

    /// <summary>RSASSA-PSS-params (RFC 8017, A.2.3), without default values.</summary>
    public static byte[] Parameters(HashAlgorithmName digest, HashAlgorithmName maskDigest, int saltLength)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            if (digest != HashAlgorithmName.SHA1)
            {
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
                {
                    WriteDigest(writer, digest);
                }
            }

            if (maskDigest != HashAlgorithmName.SHA1)
            {
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 1)))
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(TestOids.Mgf1);
                    WriteDigest(writer, maskDigest);
                }
            }

            if (saltLength != 20)
            {
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 2)))
                {
                    writer.WriteInteger(saltLength);
                }
            }
        }

        return writer.Encode();
    }

    private static void WriteDigest(AsnWriter writer, HashAlgorithmName digest)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(TestOids.Digest(digest));
            writer.WriteNull();
        }
    }

    private static byte[] Mask(byte[] seed, int length, HashAlgorithmName digest) =>
        [
            .. Enumerable
                .Range(0, (length / seed.Length) + 1)
                .SelectMany(counter => TestDigest.Of(digest, [.. seed, 0, 0, (byte)(counter >> 8), (byte)counter]))
                .Take(length),
        ];

    private static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
