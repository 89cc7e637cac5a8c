using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Asks for the state of one certificate (RFC 6960, 4.1.1).</summary>
internal static class OcspRequest
{
    public const string MediaType = "application/ocsp-request";

    public static byte[] For(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            // SHA-1 only finds the certificate here; most servers know no other.
            new AlgorithmIdentifier(Oids.Sha1, new byte[] { 5, 0 }).Write(writer);
            writer.WriteOctetString(NameDigest(Oids.Sha1, issuer)!);
            writer.WriteOctetString(KeyDigest(Oids.Sha1, issuer)!);
            writer.WriteInteger(certificate.SerialNumberBytes.Span);
        }

        return writer.Encode();
    }

    /// <summary>The digest of an issuer's name; null for a digest that is not known.</summary>
    public static byte[]? NameDigest(string oid, X509Certificate2 issuer) => Hash(oid, issuer.SubjectName.RawData);

    /// <summary>The digest of an issuer's key without its algorithm; null for a digest that is not known.</summary>
    public static byte[]? KeyDigest(string oid, X509Certificate2 issuer) =>
        Hash(oid, issuer.PublicKey.EncodedKeyValue.RawData);

    private static byte[]? Hash(string oid, byte[] data) =>
#pragma warning disable CA5350 // A name for a certificate, not a proof.
        string.Equals(oid, Oids.Sha1, StringComparison.Ordinal) ? SHA1.HashData(data)
#pragma warning restore CA5350
        : AlgorithmIdentifier.Digest(oid) is { } digest ? Digest.Of(digest, data)
        : null;
}
