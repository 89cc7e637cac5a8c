using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Whether one certificate was issued with another's key (RFC 5280, 4.1.1.3).</summary>
internal static class IssuedCertificate
{
    /// <summary>Whether it was, by a method that can be relied on.</summary>
    public static bool IsBy(X509Certificate2 certificate, X509Certificate2 issuer) => Ask(certificate, issuer) ?? false;

    /// <summary>Whether it was, or cannot be told because the method is too weak or not known.</summary>
    public static bool MayBeBy(X509Certificate2 certificate, X509Certificate2 issuer) => Ask(certificate, issuer) ?? true;

    private static bool? Ask(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        if (!certificate.IssuerName.RawData.AsSpan().SequenceEqual(issuer.SubjectName.RawData))
        {
            return false;
        }

        try
        {
            var parts = new AsnReader(certificate.RawData, AsnEncodingRules.DER).ReadSequence();
            var signedPart = parts.ReadEncodedValue();
            if (SignatureScheme.Of(AlgorithmIdentifier.Read(parts)) is not { } scheme)
            {
                return null;
            }

            using var key = VerificationKey.Of(issuer);
            return key is not null && key.Verify(scheme, signedPart.Span, parts.ReadBitString(out _));
        }
        catch (AsnContentException)
        {
            return false;
        }
    }
}
