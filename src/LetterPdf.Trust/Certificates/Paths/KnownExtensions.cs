namespace LetterPdf.Trust;

/// <summary>The extensions of a certificate whose conditions the program keeps, or that are statements only (RFC 5280,
/// 4.2).</summary>
internal static class KnownExtensions
{
    private static readonly string[] All =
    [
        Oids.BasicConstraints,
        Oids.KeyUsage,
        Oids.ExtendedKeyUsage,
        Oids.CertificatePolicies,
        Oids.PolicyMappings,
        Oids.PolicyConstraints,
        Oids.InhibitAnyPolicy,
        Oids.NameConstraints,
        Oids.SubjectAlternativeName,
        Oids.SubjectKeyIdentifier,
        Oids.AuthorityKeyIdentifier,
        Oids.CrlDistributionPoints,
        Oids.AuthorityInformation,
        Oids.OcspNoCheck,
    ];

    public static bool Are(string oid) => All.Contains(oid, StringComparer.Ordinal);
}
