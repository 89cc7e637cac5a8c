using System.Formats.Asn1;
using System.Security.Cryptography;

namespace LetterPdf.Trust;

/// <summary>How a signature is computed.</summary>
public enum SignatureKind
{
    /// <summary>RSA with the padding of PKCS #1 v1.5.</summary>
    Pkcs1,

    /// <summary>RSA with PSS.</summary>
    Pss,

    /// <summary>On an elliptic curve.</summary>
    Ecdsa,
}

/// <summary>A kind of signature with its digest.</summary>
/// <param name="Kind">The padding of RSA, or elliptic curves.</param>
/// <param name="Digest">SHA-256 or longer; a signature with anything less proves nothing.</param>
/// <param name="SaltLength">The length of the salt in bytes; for PSS only.</param>
public sealed record SignatureScheme(SignatureKind Kind, HashAlgorithmName Digest, int SaltLength = 0)
{
    private static readonly byte[] Null = [5, 0];

    /// <summary>The scheme that a signature names; null for one that is too weak, or not known.</summary>
    /// <param name="algorithm">The algorithm of the signature.</param>
    /// <param name="digest">The digest said beside it, where the algorithm does not say one.</param>
    internal static SignatureScheme? Of(AlgorithmIdentifier algorithm, HashAlgorithmName? digest = null) =>
        algorithm.Oid switch
        {
            Oids.RsaEncryption => digest is { } beside ? new SignatureScheme(SignatureKind.Pkcs1, beside) : null,
            Oids.Sha256WithRsa => new SignatureScheme(SignatureKind.Pkcs1, HashAlgorithmName.SHA256),
            Oids.Sha384WithRsa => new SignatureScheme(SignatureKind.Pkcs1, HashAlgorithmName.SHA384),
            Oids.Sha512WithRsa => new SignatureScheme(SignatureKind.Pkcs1, HashAlgorithmName.SHA512),
            Oids.EcdsaWithSha256 => new SignatureScheme(SignatureKind.Ecdsa, HashAlgorithmName.SHA256),
            Oids.EcdsaWithSha384 => new SignatureScheme(SignatureKind.Ecdsa, HashAlgorithmName.SHA384),
            Oids.EcdsaWithSha512 => new SignatureScheme(SignatureKind.Ecdsa, HashAlgorithmName.SHA512),
            Oids.RsassaPss => OfPss(algorithm.Parameters),
            _ => null,
        };

    /// <summary>As people name it.</summary>
    public string Name =>
        $"{Kind switch { SignatureKind.Pkcs1 => "RSA", SignatureKind.Pss => "RSA-PSS", _ => "ECDSA" }} with "
        + $"{Digest.Name?.Replace("SHA", "SHA-", StringComparison.Ordinal)}";

    internal AlgorithmIdentifier Identifier =>
        Kind switch
        {
            SignatureKind.Pkcs1 => new AlgorithmIdentifier(PkcsOid, Null),
            SignatureKind.Pss => new AlgorithmIdentifier(Oids.RsassaPss, PssParameters()),
            _ => new AlgorithmIdentifier(EcdsaOid, default),
        };

    private string PkcsOid =>
        Digest == HashAlgorithmName.SHA512 ? Oids.Sha512WithRsa
        : Digest == HashAlgorithmName.SHA384 ? Oids.Sha384WithRsa
        : Oids.Sha256WithRsa;

    private string EcdsaOid =>
        Digest == HashAlgorithmName.SHA512 ? Oids.EcdsaWithSha512
        : Digest == HashAlgorithmName.SHA384 ? Oids.EcdsaWithSha384
        : Oids.EcdsaWithSha256;

    // RSASSA-PSS-params (RFC 8017, A.2.3). Left out, every one of them means SHA-1.
    private static SignatureScheme? OfPss(ReadOnlyMemory<byte> parameters)
    {
        try
        {
            var sequence = new AsnReader(parameters, AsnEncodingRules.DER).ReadSequence();
            HashAlgorithmName? digest = null;
            HashAlgorithmName? mask = null;
            var salt = 20;
            while (sequence.HasData)
            {
                var tag = sequence.PeekTag();
                if (tag.TagClass != TagClass.ContextSpecific)
                {
                    return null;
                }

                var value = sequence.ReadSequence(tag);
                switch (tag.TagValue)
                {
                    case 0:
                        digest = AlgorithmIdentifier.Digest(AlgorithmIdentifier.Read(value).Oid);
                        break;
                    case 1:
                        mask = MaskDigest(AlgorithmIdentifier.Read(value));
                        break;
                    case 2 when value.TryReadInt32(out var length) && length is >= 0 and <= 1024:
                        salt = length;
                        break;
                    case 3 when value.TryReadInt32(out var trailer) && trailer == 1:
                        break;
                    default:
                        return null;
                }
            }

            return digest is { } known && known == mask ? new SignatureScheme(SignatureKind.Pss, known, salt) : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static HashAlgorithmName? MaskDigest(AlgorithmIdentifier mask) =>
        string.Equals(mask.Oid, Oids.MaskGeneration1, StringComparison.Ordinal)
            ? AlgorithmIdentifier.Digest(
                AlgorithmIdentifier.Read(new AsnReader(mask.Parameters, AsnEncodingRules.DER)).Oid
            )
            : null;

    private byte[] PssParameters()
    {
        var digest = new AlgorithmIdentifier(AlgorithmIdentifier.OidOf(Digest), Null);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            {
                digest.Write(writer);
            }

            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 1)))
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(Oids.MaskGeneration1);
                digest.Write(writer);
            }

            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 2)))
            {
                writer.WriteInteger(SaltLength);
            }
        }

        return writer.Encode();
    }
}
