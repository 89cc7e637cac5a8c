using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>
/// Which certificate a signature was made with, by its digest and inside what is signed (RFC 5035, 3): without it,
/// another certificate for the same key could be put in its place.
/// </summary>
internal static class SigningCertificate
{
    public static void Write(AsnWriter writer, X509Certificate2 certificate, HashAlgorithmName digest)
    {
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            if (digest != HashAlgorithmName.SHA256)
            {
                // SHA-256 is the default, and DER leaves defaults out.
                new AlgorithmIdentifier(AlgorithmIdentifier.OidOf(digest), default).Write(writer);
            }

            writer.WriteOctetString(Digest.Of(digest, certificate.RawData));
        }
    }

    /// <summary>Whether the attribute names a certificate; null where there is none.</summary>
    public static bool? Names(SignerInfo signer, X509Certificate2 certificate)
    {
        try
        {
            return signer.SignedAttribute(Oids.SigningCertificateV2) is { } second ? NamesV2(second, certificate)
                : signer.SignedAttribute(Oids.SigningCertificate) is { } first ? NamesV1(first, certificate)
                : null;
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    private static bool NamesV2(ReadOnlyMemory<byte> attribute, X509Certificate2 certificate)
    {
        var identifier = First(attribute);
        var digest = identifier.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence)
            ? AlgorithmIdentifier.Digest(AlgorithmIdentifier.Read(identifier).Oid)
            : HashAlgorithmName.SHA256;
        return digest is { } known
            && Digest.Of(known, certificate.RawData).AsSpan().SequenceEqual(identifier.ReadOctetString());
    }

    // The first edition (RFC 2634) has SHA-1 only; time stamp authorities still write it, beside a signature with a
    // current digest.
    private static bool NamesV1(ReadOnlyMemory<byte> attribute, X509Certificate2 certificate)
    {
#pragma warning disable CA5350 // Named by the standard, and only compared.
        return SHA1.HashData(certificate.RawData).AsSpan().SequenceEqual(First(attribute).ReadOctetString());
#pragma warning restore CA5350
    }

    private static AsnReader First(ReadOnlyMemory<byte> attribute) =>
        new AsnReader(attribute, AsnEncodingRules.BER).ReadSequence().ReadSequence().ReadSequence();
}
