using System.Formats.Asn1;
using System.Security.Cryptography;

namespace LetterPdf.Trust;

/// <summary>A key from a passphrase by PBKDF2 (RFC 8018, 5.2 and A.2).</summary>
/// <param name="Salt">Of any length.</param>
/// <param name="Rounds">The number of iterations.</param>
/// <param name="Length">The length of the key, in bytes; null where it is not given.</param>
/// <param name="DigestOid">The object identifier of the HMAC.</param>
internal sealed record KeyDerivation(byte[] Salt, int Rounds, int? Length, string DigestOid)
{
    private const string DefaultDigest = "1.2.840.113549.2.7";

    /// <summary>Null where it is not known here.</summary>
    public HashAlgorithmName? Digest => DigestOf(DigestOid);

    /// <summary>The digest of an HMAC by its identifier; null where it is not known here.</summary>
    public static HashAlgorithmName? DigestOf(string oid) =>
        oid switch
        {
            DefaultDigest => HashAlgorithmName.SHA1,
            "1.2.840.113549.2.9" => HashAlgorithmName.SHA256,
            "1.2.840.113549.2.10" => HashAlgorithmName.SHA384,
            "1.2.840.113549.2.11" => HashAlgorithmName.SHA512,
            _ => null,
        };

    /// <exception cref="AsnContentException">There is none, or its salt stands elsewhere.</exception>
    public static KeyDerivation Read(ReadOnlyMemory<byte> parameters)
    {
        var sequence = new AsnReader(parameters, AsnEncodingRules.BER).ReadSequence();
        var (salt, rounds) = (sequence.ReadOctetString(), SmallNumber.Read(sequence));
        int? length =
            sequence.HasData && sequence.PeekTag().HasSameClassAndValue(Asn1Tag.Integer)
                ? SmallNumber.Read(sequence)
                : null;
        return new KeyDerivation(
            salt,
            rounds,
            length,
            sequence.HasData ? AlgorithmIdentifier.Read(sequence).Oid : DefaultDigest
        );
    }

    public byte[] Key(ReadOnlySpan<byte> passphrase, int length) =>
        Rfc2898DeriveBytes.Pbkdf2(passphrase, Salt, Rounds, Digest!.Value, length);
}
