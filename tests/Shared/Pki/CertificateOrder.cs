using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Tests.Pki;

/// <summary>The contents of a certificate; by default, one with which letters are signed.</summary>
internal sealed record CertificateOrder(string Name = "Jane Roe")
{
    public string? Organization { get; init; } = "Alliance";

    /// <summary>The whole name, where it is to be written differently from its parts.</summary>
    public X500DistinguishedName? Subject { get; init; }

    /// <summary>The issuer's name in the certificate; null for the issuer's real one.</summary>
    public X500DistinguishedName? IssuerName { get; init; }

    public KeyKind Kind { get; init; } = KeyKind.P256;

    /// <summary>The owner of the key; the same owner has the same key.</summary>
    public string? KeyOwner { get; init; }

    public DateTimeOffset From { get; init; } = TestTimes.Now.AddYears(-1);

    public DateTimeOffset Until { get; init; } = TestTimes.Now.AddYears(2);

    public X509KeyUsageFlags? Usage { get; init; } =
        X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;

    /// <summary>Object identifiers of an extended key usage; null for none.</summary>
    public string[]? Purposes { get; init; }

    public bool ArePurposesCritical { get; init; }

    public bool IsAuthority { get; init; }

    public int? PathLength { get; init; }

    public string[] ListAddresses { get; init; } = [];

    public string[] ServerAddresses { get; init; } = [];

    public byte[]? Serial { get; init; }

    /// <summary>The digest of the issuer's signature; null for the one that goes with its key.</summary>
    public HashAlgorithmName? Digest { get; init; }

    /// <summary>The salt length of the issuer's signature with PSS.</summary>
    public int? Salt { get; init; }

    public X509Extension[] Extensions { get; init; } = [];

    /// <summary>For a time stamp authority.</summary>
    public static CertificateOrder ForTimestamps(string name = "Test Clock") =>
        new(name)
        {
            Organization = null,
            Usage = X509KeyUsageFlags.DigitalSignature,
            Purposes = [TestOids.TimeStamping],
            ArePurposesCritical = true,
        };

    /// <summary>For an OCSP responder in an issuer's name.</summary>
    public static CertificateOrder ForOcsp(string name = "Test Answers") =>
        new(name)
        {
            Organization = null,
            Usage = X509KeyUsageFlags.DigitalSignature,
            Purposes = [TestOids.OcspSigning],
        };
}
