using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>Whether a certificate is for what it is used for (RFC 5280, 4.2.1.3, 4.2.1.9 and 4.2.1.12; RFC 9336 for
/// documents).</summary>
internal static class CertificatePurpose
{
    internal static readonly string[] ForDocuments =
    [
        Oids.AnyPurpose,
        Oids.DocumentSigning,
        Oids.AdobeDocumentSigning,
        Oids.MicrosoftDocumentSigning,
        Oids.EmailProtection,
        Oids.ClientAuthentication,
    ];

    /// <summary>Why a certificate must not sign a letter; null where it may.</summary>
    public static Reason? AgainstDocuments(X509Certificate2 certificate)
    {
        if (
            certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault() is { } usage
            && (usage.KeyUsages & (X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation))
                == X509KeyUsageFlags.None
        )
        {
            return Reason.Of(CertificateProblem.NotForSigning);
        }

        if (
            certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().FirstOrDefault() is { } purposes
            && !HasAny(purposes, ForDocuments)
        )
        {
            return Reason.Of(CertificateProblem.NotForDocuments);
        }

        using var key = VerificationKey.Of(certificate);
        return VerificationKey.Problem(key);
    }

    /// <summary>Whether a certificate is for time stamps and nothing else (RFC 3161, 2.3).</summary>
    public static bool IsForTimestamps(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().FirstOrDefault() is { Critical: true } purposes
        && purposes.EnhancedKeyUsages.Count == 1
        && HasAny(purposes, Oids.TimeStamping);

    /// <summary>Whether a certificate may sign OCSP responses for its issuer (RFC 6960, 4.2.2.2).</summary>
    public static bool IsForOcsp(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().FirstOrDefault() is { } purposes
        && HasAny(purposes, Oids.OcspSigning);

    private static bool HasAny(X509EnhancedKeyUsageExtension purposes, params ReadOnlySpan<string> wanted)
    {
        foreach (var purpose in purposes.EnhancedKeyUsages)
        {
            if (wanted.Contains(purpose.Value))
            {
                return true;
            }
        }

        return false;
    }
}
