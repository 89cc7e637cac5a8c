using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Tests.Pki;

/// <summary>What a certificate is to say; as it stands here, one with which letters are signed.</summary>
internal sealed record CertificateOrder(string Name = "Jane Roe")
{
    public string? Organization { get; init; } = "Alliance";

    /// <summary>The whole name, where it is to be written otherwise than from its parts.</summary>
    public X500DistinguishedName? Subject { get; init; }

    /// <summary>The issuer's name as it is to stand there; null for the one that the issuer has.</summary>
    public X500DistinguishedName? IssuerName { get; init; }

    public KeyKind Kind { get; init; } = KeyKind.P256;

    /// <summary>Whose key it is; the same key for the same owner.</summary>
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

    /// <summary>Of the issuer's signature; null for what goes with its key.</summary>
    public HashAlgorithmName? Digest { get; init; }

    /// <summary>Of the issuer's signature with PSS.</summary>
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

    /// <summary>For whoever answers in an issuer's name.</summary>
    public static CertificateOrder ForOcsp(string name = "Test Answers") =>
        new(name)
        {
            Organization = null,
            Usage = X509KeyUsageFlags.DigitalSignature,
            Purposes = [TestOids.OcspSigning],
        };
}
