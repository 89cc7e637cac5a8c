using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Whether a certificate was issued with the key of another.</summary>
internal enum Issuance
{
    No,

    /// <summary>The names match, but the method is too weak or not known, so it proves nothing.</summary>
    Weak,

    Yes,
}

/// <summary>Whether one certificate was issued with another's key (RFC 5280, 4.1.1.3).</summary>
internal static class IssuedCertificate
{
    /// <summary>Whether it was, by a method that can be relied on.</summary>
    public static bool IsBy(X509Certificate2 certificate, X509Certificate2 issuer) =>
        Ask(certificate, issuer) == Issuance.Yes;

    public static Issuance Ask(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        if (!DistinguishedName.AreEqual(certificate.IssuerName, issuer.SubjectName))
        {
            return Issuance.No;
        }

        try
        {
            var parts = new AsnReader(certificate.RawData, AsnEncodingRules.DER).ReadSequence();
            var signedPart = parts.ReadEncodedValue();
            if (
                SignatureScheme.Of(AlgorithmIdentifier.Read(parts)) is not { } scheme
                || VerificationKey.Of(issuer) is not { } key
            )
            {
                return Issuance.Weak;
            }

            using (key)
            {
                return !key.Verify(scheme, signedPart.Span, parts.ReadBitString(out _)) ? Issuance.No
                    : key.IsStrong ? Issuance.Yes
                    : Issuance.Weak;
            }
        }
        catch (AsnContentException)
        {
            return Issuance.No;
        }
    }
}
