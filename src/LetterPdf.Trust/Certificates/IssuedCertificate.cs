using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Whether one certificate was issued with another's key (RFC 5280, 4.1.1.3).</summary>
internal static class IssuedCertificate
{
    public static bool IsBy(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        if (!certificate.IssuerName.RawData.AsSpan().SequenceEqual(issuer.SubjectName.RawData))
        {
            return false;
        }

        try
        {
            var parts = new AsnReader(certificate.RawData, AsnEncodingRules.DER).ReadSequence();
            var signedPart = parts.ReadEncodedValue();
            var algorithm = AlgorithmIdentifier.Read(parts);
            using var key = VerificationKey.Of(issuer);
            return key is not null && key.Verify(algorithm, signedPart.Span, parts.ReadBitString(out _));
        }
        catch (AsnContentException)
        {
            return false;
        }
    }
}
