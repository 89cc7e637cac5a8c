using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>What a certificate says, for people.</summary>
/// <param name="Name">The subject's name; empty where the certificate gives none.</param>
/// <param name="Organization">The subject's organization; null where none is given, or it is the same as the
/// name.</param>
/// <param name="Issuer">The issuer's name; empty where the certificate gives none.</param>
/// <param name="SerialNumber">The serial number, in hexadecimal.</param>
/// <param name="From">Not valid before.</param>
/// <param name="Until">Not valid after.</param>
/// <param name="Fingerprint">SHA-256 of the whole certificate, in hexadecimal.</param>
public sealed record CertificateFacts(
    string Name,
    string? Organization,
    string Issuer,
    string SerialNumber,
    DateTimeOffset From,
    DateTimeOffset Until,
    string Fingerprint
)
{
    /// <summary>Name and organization.</summary>
    public string FullName => Organization is null ? Name : $"{Name} ({Organization})";

    public static CertificateFacts Of(X509Certificate2 certificate)
    {
        var name = NameOf(certificate.SubjectName);
        var organization = PartOf(certificate.SubjectName, Oids.Organization);
        return new CertificateFacts(
            name,
            string.Equals(organization, name, StringComparison.Ordinal) ? null : organization,
            NameOf(certificate.IssuerName),
            certificate.SerialNumber,
            new DateTimeOffset(certificate.NotBefore.ToUniversalTime()),
            new DateTimeOffset(certificate.NotAfter.ToUniversalTime()),
            Convert.ToHexStringLower(SHA256.HashData(certificate.RawData))
        );
    }

    internal static string NameOf(X500DistinguishedName name) =>
        PartOf(name, Oids.CommonName) ?? PartOf(name, Oids.Organization) ?? name.Name;

    private static string? PartOf(X500DistinguishedName name, string oid)
    {
        try
        {
            var value = name.EnumerateRelativeDistinguishedNames()
                .FirstOrDefault(part =>
                    !part.HasMultipleElements
                    && string.Equals(part.GetSingleElementType().Value, oid, StringComparison.Ordinal)
                )
                ?.GetSingleElementValue();
            return string.IsNullOrWhiteSpace(value) ? null : value;
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return null;
        }
    }
}
